/** Every catalogue of texts: the panel's and settings', and one for each page that has its own. */

import { countedEn } from '../../../components/text/counted-en.ts';
import { countedSv } from '../../../components/text/counted-sv.ts';
import { drugsEn } from '../../../components/text/drugs-en.ts';
import { drugsSv } from '../../../components/text/drugs-sv.ts';
import { editorEn } from '../../../components/text/editor-en.ts';
import { editorSv } from '../../../components/text/editor-sv.ts';
import { en } from '../../../components/text/en.ts';
import { followUpEn } from '../../../components/text/follow-up-en.ts';
import { followUpSv } from '../../../components/text/follow-up-sv.ts';
import { mapEn } from '../../../components/text/map-en.ts';
import { mapSv } from '../../../components/text/map-sv.ts';
import { mappedEn } from '../../../components/text/mapped-en.ts';
import { mappedSv } from '../../../components/text/mapped-sv.ts';
import { newsEn } from '../../../components/text/news-en.ts';
import { newsSv } from '../../../components/text/news-sv.ts';
import { optionsEn } from '../../../components/text/options-en.ts';
import { optionsSv } from '../../../components/text/options-sv.ts';
import { patientEn } from '../../../components/text/patient-en.ts';
import { patientSv } from '../../../components/text/patient-sv.ts';
import { prepareEn } from '../../../components/text/prepare-en.ts';
import { prepareSv } from '../../../components/text/prepare-sv.ts';
import { staleEn } from '../../../components/text/stale-en.ts';
import { staleSv } from '../../../components/text/stale-sv.ts';
import { sv } from '../../../components/text/sv.ts';
import { wholeEn } from '../../../components/text/whole-en.ts';
import { wholeSv } from '../../../components/text/whole-sv.ts';

export const catalogues = [
  { sv, en },
  { sv: editorSv, en: editorEn },
  { sv: followUpSv, en: followUpEn },
  { sv: mapSv, en: mapEn },
  { sv: drugsSv, en: drugsEn },
  { sv: newsSv, en: newsEn },
  { sv: optionsSv, en: optionsEn },
  { sv: patientSv, en: patientEn },
  { sv: prepareSv, en: prepareEn },
  { sv: staleSv, en: staleEn },
  { sv: mappedSv, en: mappedEn },
  { sv: countedSv, en: countedEn },
  { sv: wholeSv, en: wholeEn },
];

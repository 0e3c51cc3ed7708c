/** Every catalogue of texts: the panel's and settings', and one for each page that has its own. */

import { countedEn } from '../../../components/text/counted-en.ts';
import { countedFi } from '../../../components/text/counted-fi.ts';
import { countedSv } from '../../../components/text/counted-sv.ts';
import { drugsEn } from '../../../components/text/drugs-en.ts';
import { drugsFi } from '../../../components/text/drugs-fi.ts';
import { drugsSv } from '../../../components/text/drugs-sv.ts';
import { editorEn } from '../../../components/text/editor-en.ts';
import { editorFi } from '../../../components/text/editor-fi.ts';
import { editorSv } from '../../../components/text/editor-sv.ts';
import { en } from '../../../components/text/en.ts';
import { feedbackEn } from '../../../components/text/feedback-en.ts';
import { feedbackFi } from '../../../components/text/feedback-fi.ts';
import { feedbackSv } from '../../../components/text/feedback-sv.ts';
import { fi } from '../../../components/text/fi.ts';
import { followUpEn } from '../../../components/text/follow-up-en.ts';
import { followUpFi } from '../../../components/text/follow-up-fi.ts';
import { followUpSv } from '../../../components/text/follow-up-sv.ts';
import { mapEn } from '../../../components/text/map-en.ts';
import { mapFi } from '../../../components/text/map-fi.ts';
import { mapSv } from '../../../components/text/map-sv.ts';
import { mappedEn } from '../../../components/text/mapped-en.ts';
import { mappedFi } from '../../../components/text/mapped-fi.ts';
import { mappedSv } from '../../../components/text/mapped-sv.ts';
import { newTabEn } from '../../../components/text/new-tab-en.ts';
import { newTabFi } from '../../../components/text/new-tab-fi.ts';
import { newTabSv } from '../../../components/text/new-tab-sv.ts';
import { newsEn } from '../../../components/text/news-en.ts';
import { newsFi } from '../../../components/text/news-fi.ts';
import { newsSv } from '../../../components/text/news-sv.ts';
import { optionsEn } from '../../../components/text/options-en.ts';
import { optionsFi } from '../../../components/text/options-fi.ts';
import { optionsSv } from '../../../components/text/options-sv.ts';
import { patientEn } from '../../../components/text/patient-en.ts';
import { patientFi } from '../../../components/text/patient-fi.ts';
import { patientSv } from '../../../components/text/patient-sv.ts';
import { prepareEn } from '../../../components/text/prepare-en.ts';
import { prepareFi } from '../../../components/text/prepare-fi.ts';
import { prepareSv } from '../../../components/text/prepare-sv.ts';
import { reasonsEn } from '../../../components/text/reasons-en.ts';
import { reasonsFi } from '../../../components/text/reasons-fi.ts';
import { reasonsSv } from '../../../components/text/reasons-sv.ts';
import { staleEn } from '../../../components/text/stale-en.ts';
import { staleFi } from '../../../components/text/stale-fi.ts';
import { staleSv } from '../../../components/text/stale-sv.ts';
import { statesEn } from '../../../components/text/states-en.ts';
import { statesFi } from '../../../components/text/states-fi.ts';
import { statesSv } from '../../../components/text/states-sv.ts';
import { sv } from '../../../components/text/sv.ts';
import { wholeEn } from '../../../components/text/whole-en.ts';
import { wholeFi } from '../../../components/text/whole-fi.ts';
import { wholeSv } from '../../../components/text/whole-sv.ts';

export const catalogues = [
  { sv, en, fi },
  { sv: editorSv, en: editorEn, fi: editorFi },
  { sv: feedbackSv, en: feedbackEn, fi: feedbackFi },
  { sv: followUpSv, en: followUpEn, fi: followUpFi },
  { sv: mapSv, en: mapEn, fi: mapFi },
  { sv: drugsSv, en: drugsEn, fi: drugsFi },
  { sv: newTabSv, en: newTabEn, fi: newTabFi },
  { sv: newsSv, en: newsEn, fi: newsFi },
  { sv: optionsSv, en: optionsEn, fi: optionsFi },
  { sv: patientSv, en: patientEn, fi: patientFi },
  { sv: prepareSv, en: prepareEn, fi: prepareFi },
  { sv: staleSv, en: staleEn, fi: staleFi },
  { sv: mappedSv, en: mappedEn, fi: mappedFi },
  { sv: countedSv, en: countedEn, fi: countedFi },
  { sv: reasonsSv, en: reasonsEn, fi: reasonsFi },
  { sv: statesSv, en: statesEn, fi: statesFi },
  { sv: wholeSv, en: wholeEn, fi: wholeFi },
];

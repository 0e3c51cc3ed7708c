/**
 * Generated catalogues for the bench: the same for the same size, in every run and place. Titles,
 * addresses and codes have the shapes and lengths of the real ones; none is real.
 */
import type { KnowledgeSupport, Layer } from '../../lib/catalogue/support.ts';
import type { Coding } from '../../lib/terminology/coding.ts';

/** Mulberry32: small, fast, the same everywhere. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const wordsOf = (text: string) => text.trim().split(/\s+/);

const places = wordsOf(`höft knä axel fot hand hals rygg bröst buk lung hjärt njur lever blås
  prostata livmoder äggstock tarm mag matstrups gall bukspott hud nagel öron näs bihåle mun tand
  ögon horn näthinne hjärn nerv muskel sen led skelett blod lymf mjält sköldkörtel binjure hypofys
  kärl ven artär aorta klaff luftrör struphuvud svalg tung läpp kind käk tinning nack skulder armbågs
  handleds finger ljumsk lår vad häl tå fotleds bäcken ländryggs svanskots revbens nyckelbens`);
const troubles = wordsOf(`artros inflammation infektion cancer smärta svullnad blödning fraktur
  luxation tumör sten svikt infarkt emboli tromboserad förlamning domning klåda eksem utslag
  atrofi hypertrofi stenos ruptur prolaps bråck fistel abscess katarr spasm kramp svaghet
  instabilitet stelhet degeneration nekros ischemi ödem cysta polyp missbildning sår skada
  förträngning förstoring insufficiens retention läckage överkänslighet allergi`);
const manners = wordsOf(`akut kronisk primär sekundär recidiverande medfödd förvärvad svår lindrig
  måttlig ospecificerad allergisk bakteriell viral autoimmun läkemedelsutlöst postoperativ
  äldre barn vuxna gravida palliativ förebyggande tidig sen`);
const forms = [
  'utredning och behandling',
  'behandlingsriktlinje',
  'vårdprogram',
  'rehabilitering',
  'råd till patienter',
  'egenvård',
  'remisskriterier',
  'läkemedelsbehandling',
  'uppföljning i primärvård',
  'försäkringsmedicinskt beslutsstöd',
];
const publishers = [
  ['Nationellt kliniskt kunskapsstöd', 'national', 'vardpersonal.example/kunskapsstod/kliniska'],
  ['Socialstyrelsen', 'state', 'myndighet.example/kunskapsstod-och-regler/riktlinjer'],
  ['Regionala cancercentrum i samverkan', 'national', 'cancer.example/vardprogram/diagnos'],
  ['Region Södervik', 'region', 'sodervik.example/vardgivare/riktlinjer/medicinska'],
  ['Region Norrvik', 'region', 'norrvik.example/vard-och-halsa/behandlingsstod/amnen'],
] as const;
const kinds = [
  'clinical-support',
  'regional-guideline',
  'care-programme',
  'patient-information',
  'sick-leave',
  'recommended-drugs',
] as const;

const letters = 'ABCDEFGHIJKLMNOPQRSTZ';

/** A code that exists and that no generated support is about: what asking alone takes. */
export const UNUSED_CODE: Coding = { system: 'icd-10-se', code: 'E90.9' };
/** A code that just five are about, each beside others, so that they lie far apart. */
export const RARE_CODE: Coding = { system: 'icd-10-se', code: 'E15.9' };
export const RARE_COUNT = 5;

function addressPart(text: string): string {
  return text
    .toLowerCase()
    .replace(/[åä]/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/[^a-z0-9]+/g, '-');
}

/** One layer of `count` supports. */
export function generateLayer(count: number, seed = 1): Layer {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const code = () => {
    const category = pick([...letters]) + String(Math.floor(random() * 100)).padStart(2, '0');
    if (category === 'E90' || category === 'E15') return 'E89';
    const depth = random();
    return depth < 0.6 ? category : `${category}.${Math.floor(random() * 10)}`;
  };
  const name = () => pick(places) + pick(troubles);
  const supports = Array.from({ length: count }, (_, number): KnowledgeSupport => {
    const subject = random() < 0.5 ? name() : `${pick(manners)} ${name()}`;
    const title = `${subject.charAt(0).toUpperCase()}${subject.slice(1)} – ${pick(forms)}`;
    const [publisher, level, site] = pick(publishers);
    const url = `https://${site}/${addressPart(subject)}-${number}/`;
    const kind = pick(kinds);
    return {
      id: `se/${addressPart(subject)}-${number.toString(36)}`,
      title,
      kind,
      publisher,
      level,
      audience: kind === 'patient-information' ? 'patient' : 'clinician',
      focus: [
        ...Array.from({ length: 1 + Math.floor(random() * 3) }, code),
        ...(number < RARE_COUNT ? [RARE_CODE.code] : []),
      ],
      focusOrigin: random() < 0.3 ? 'stated' : 'assigned',
      link: { url, scope: 'page' },
      ...(random() < 0.4
        ? { lastReviewDate: `20${20 + Math.floor(random() * 6)}-0${1 + Math.floor(random() * 9)}` }
        : {}),
      keywords: Array.from({ length: Math.floor(random() * 4) }, name),
      relatedTo: [],
      source: url,
    };
  });
  return {
    id: 'se',
    edition: 1,
    published: '2026-11-01',
    supports: supports.sort((one, other) => (one.id < other.id ? -1 : 1)),
  };
}

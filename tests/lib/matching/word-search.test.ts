import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnowledgeSupport } from '../../../lib/catalogue/support.ts';
import type { Term } from '../../../lib/catalogue/term.ts';
import { buildWordIndex } from '../../../lib/matching/word-index.ts';
import { openWordSearch } from '../../../lib/matching/word-search.ts';
import { supportFor } from './builders.ts';

const term = (code: string, name: string, ...synonyms: string[]): Term => ({
  code,
  name,
  synonyms,
});

function searchOf(supports: readonly KnowledgeSupport[], terms: readonly Term[] = []) {
  const placed = supports.map((support, at) => ({
    layer: support.id.slice(0, support.id.indexOf('/')),
    at,
    support,
  }));
  const { search } = openWordSearch(buildWordIndex(placed, terms));
  return (query: string, layers: readonly string[] = ['se', 'se-14']) =>
    search(query, layers, 10).map(({ at }) => supports[at]?.title);
}

const titled = (title: string, focus: readonly string[] = [], rest = {}) =>
  supportFor(focus, { id: `se/${title}`, title, ...rest });

describe('several things said at once', () => {
  const found = searchOf(
    [
      titled('Kroniskt obstruktiv lungsjukdom', ['J44']),
      titled('Astma', ['J45']),
      titled('Andnöd', ['R06']),
      titled('Tobaksbruk', ['F17']),
      titled('Influensa', ['J10']),
      titled('Pneumoni', ['J18']),
      titled('Förmaksflimmer', ['I48']),
    ],
    [
      term('J44', 'KOL', 'rökarlungor'),
      term('J45', 'Astma'),
      term('R06', 'Andnöd', 'andfåddhet'),
      term('F17', 'Tobaksbruk', 'rökare'),
      term('J10', 'Influensa', 'feber och hosta'),
      term('J18', 'Lunginflammation'),
      term('I48', 'Förmaksflimmer'),
    ],
  );

  it.each([
    ['rökare med slemhosta och andfåddhet', 'Kroniskt obstruktiv lungsjukdom'],
    ['feber och hosta misstänkt lunginflammation', 'Pneumoni'],
    ['ojämn puls och hjärtklappning', 'Förmaksflimmer'],
    ['rökare', 'Tobaksbruk'],
    ['andfåddhet', 'Andnöd'],
  ])('%s finds %s first', (query, title) => {
    expect(found(query)[0]).toBe(title);
  });
});

describe('a diagnosis named among other words', () => {
  const found = searchOf(
    [
      titled('Stroke', ['I63']),
      titled('Katarakt', ['H25']),
      titled('Huvudlöss', ['B85']),
      titled('Barnlöshet', ['N97']),
      titled('Sömnsvårigheter', ['G47']),
      titled('Astma', ['J45']),
      titled('Förstoppning', ['K59']),
      titled('Blödning i magen', ['K92']),
      titled('Akut diarré', ['A09']),
      titled('Kronisk diarré', ['K52']),
      titled('Arytmi', ['I49']),
    ],
    [
      term('I63', 'Stroke'),
      term('H25', 'Katarakt', 'starr hos barn och yngre'),
      term('B85', 'Löss', 'huvudlöss'),
      term('N97', 'Barnlöshet'),
      term('G47', 'Sömnstörning', 'vaknar på natten'),
      term('J45', 'Astma'),
      term('K59', 'Förstoppning', 'svårt att bajsa'),
      term('K92', 'Mag-tarmblödning', 'svart bajs'),
      term('A09', 'Magsjuka', 'akut diarré'),
      term('K52', 'Långvarig diarré'),
      { ...term('I49', 'Arytmi'), phrases: ['hjärtat hoppar'] },
    ],
  );

  it.each([
    ['stroke hos yngre', 'Stroke', 'whom it is about does not outweigh it'],
    ['löss hos barn', 'Huvudlöss', 'nor is joined to it'],
    ['barn med astma som vaknar på natten', 'Astma', 'nor what is added in a clause'],
    ['astma vid stroke', 'Astma', 'nor what it goes with'],
    ['långvarig diarré hos vuxen', 'Kronisk diarré', 'and what lasts is not acute'],
    ['svårt att bajsa', 'Förstoppning', 'hard'],
    ['svart bajs', 'Blödning i magen', 'and black are two things'],
    ['hjärtat hoppar', 'Arytmi', 'a phrase that names nothing is known too'],
  ])('%s finds %s first: %s', (query, title) => {
    expect(found(query)[0]).toBe(title);
  });
});

describe('a word', () => {
  const found = searchOf([
    titled('Höftartros', ['M16']),
    titled('Knäartros', ['M17']),
    titled('Hypotyreos', ['E03']),
    titled('Hypertyreos', ['E05']),
    titled('Typ 1-diabetes', ['E10']),
    titled('Typ 2-diabetes', ['E11']),
    titled('Faryngit', ['J02']),
    titled('Högt blodtryck', ['I10']),
    titled('Axelsmärta', ['M75']),
  ]);

  it.each([
    ['höftartros', 'Höftartros'],
    ['hoftartros', 'Höftartros'],
    ['artros höft', 'Höftartros'],
    ['höft artros', 'Höftartros'],
    ['artros i höften', 'Höftartros'],
    ['höftartrosen', 'Höftartros'],
    ['höftledsartros', 'Höftartros'],
    ['höfta', 'Höftartros'],
    ['höfartros', 'Höftartros'],
    ['hötfartros', 'Höftartros'],
    ['pharyngit', 'Faryngit'],
    ['HÖGT BLODTRYCK', 'Högt blodtryck'],
    ['högtblodtryck', 'Högt blodtryck'],
    ['jag har högt blodtryck sedan en vecka', 'Högt blodtryck'],
    ['ont i axeln', 'Axelsmärta'],
    ['diabetes typ 2', 'Typ 2-diabetes'],
    ['typ2diabetes', 'Typ 2-diabetes'],
    ['hypotyreos', 'Hypotyreos'],
    ['hypotyros', 'Hypotyreos'],
    ['hypertyros', 'Hypertyreos'],
  ])('%s finds %s first', (query, title) => {
    expect(found(query)[0]).toBe(title);
  });

  it.each([
    ['hypotyreos', 'Hypertyreos'],
    ['hypertyreos', 'Hypotyreos'],
  ])('%s never brings %s', (query, opposite) => {
    expect(found(query)).not.toContain(opposite);
  });

  it('typ 2 comes before typ 1 where that is asked, and the other way round', () => {
    expect(found('typ 2-diabetes').indexOf('Typ 2-diabetes')).toBe(0);
    expect(found('typ 1-diabetes').indexOf('Typ 1-diabetes')).toBe(0);
  });

  it.each(['', '   ', '?', 'qwxz', 'xyzzyplugh', '🙂', '—'])('finds nothing for %j', (query) => {
    expect(found(query)).toEqual([]);
  });
});

describe('a term', () => {
  const supports = [
    titled('Hjärtsjukvård', ['I20', 'I48']),
    titled('Rytmrubbningar', ['I48.0']),
    titled('Annat hjärta', ['I50']),
  ];
  const found = searchOf(supports, [term('I48', 'Förmaksflimmer', 'FF', 'flimmer i hjärtat')]);

  it.each(['FF', 'ff', 'förmaksflimmer', 'formaksflimmer', 'förmaks flimmer', 'flimmer'])(
    'by %s finds what lies at its code, then below',
    (query) => {
      expect(found(query)).toEqual(['Hjärtsjukvård', 'Rytmrubbningar']);
    },
  );

  it('whose code nothing is about finds what its category has', () => {
    const beside = searchOf(
      [titled('Personlighetssyndrom', ['F60.3'])],
      [term('F60.1', 'Schizoid personlighet')],
    );
    expect(beside('schizoid personlighet')).toEqual(['Personlighetssyndrom']);
  });
});

describe('a word that nobody has written down', () => {
  const found = searchOf(
    [
      titled('Hudsjukdom', ['L30']),
      titled('Halsfluss', ['J02']),
      titled('Fotbesvär', ['M77']),
      titled('Tumme', ['M18']),
      titled('Hjärna', ['C71']),
      titled('Bett', ['T14.1']),
    ],
    [
      term('L30', 'Eksem'),
      term('J02', 'Halsont'),
      term('M77', 'Ont i foten', 'hälsporre'),
      term('M18', 'Tummen', 'tumvärk'),
      term('C71', 'Hjärntumör', 'hjärntumören'),
      term('T14.1', 'Bett'),
      term('T14.2', 'Fraktur'),
    ],
  );

  it('is known by the word it ends in, if by nothing else', () => {
    expect(found('frisöreksem')).toEqual(['Hudsjukdom']);
    expect(found('eksemm')).toEqual(['Hudsjukdom']);
  });

  it('is no other word for a few letters in common', () => {
    expect(found('ont i hälen')[0]).toBe('Fotbesvär');
    expect(found('tumör')).not.toContain('Tumme');
    expect(found('tumören i hjärnan')).toEqual(['Hjärna']);
  });

  it('is one half written rather than the genitive of another', () => {
    const half = searchOf(
      [titled('Störd', ['G47']), titled('Tropisk', ['B56'])],
      [term('G47', 'Sömn'), term('B56', 'Sömnsjuka')],
    );
    expect(half('sömns')[0]).toBe('Tropisk');
  });

  it('means no bite because a fracture is an injury too', () => {
    expect(found('fraktur')).toEqual([]);
    expect(found('bett')).toEqual(['Bett']);
  });
});

describe('the very name of a diagnosis that no support is about', () => {
  const found = searchOf(
    [titled('Virushepatiter', ['B18']), titled('Neonatal vård', ['P07'])],
    [term('B18', 'Kronisk gulsot hos vuxen'), term('P59', 'Gulsot hos nyfödd', 'neonatal ikterus')],
  );

  it('finds nothing rather than another diagnosis with words in common', () => {
    expect(found('gulsot hos nyfödd')).toEqual([]);
    expect(found('gulsot')).toEqual(['Virushepatiter']);
  });
});

describe('words beside the one that is meant', () => {
  const found = searchOf(
    [
      titled('Tobaksbruk', ['F17']),
      titled('Blåscancer', ['C67', 'R31']),
      titled('Fettlever', ['K76']),
    ],
    [
      term('F17', 'Rökning', 'röker'),
      term('R31', 'Blod i urinen'),
      term('Z71.6', 'Råd om att sluta röka'),
      term('H46', 'Synnervsinflammation'),
    ],
  );

  it.each([
    ['sluta röka', 'Tobaksbruk'],
    ['hjälp att sluta röka', 'Tobaksbruk'],
    ['kissar blod', 'Blåscancer'],
    ['leverfett', 'Fettlever'],
  ])('do not take the answer away: %s finds %s', (query, title) => {
    expect(found(query)[0]).toBe(title);
  });

  it.each(['synnervsinflammation', 'bilen startar', 'asdf ghjk'])(
    'are no answer by themselves: %s finds nothing',
    (query) => {
      expect(found(query)).toEqual([]);
    },
  );
});

describe('a written code', () => {
  const found = searchOf(
    [
      titled('Om E11', ['E11']),
      titled('Om E11.9', ['E11.9']),
      titled('Om J44', ['J44']),
      titled('B12-brist', ['E53']),
    ],
    [term('E11', 'Typ 2-diabetes', 'E11-diabetes')],
  );

  it.each([
    ['E11.9', ['Om E11.9', 'Om E11']],
    ['e119', ['Om E11.9', 'Om E11']],
    [' e 11.9 ', ['Om E11.9', 'Om E11']],
    ['E11', ['Om E11', 'Om E11.9']],
    ['e11.9, j44', ['Om E11.9', 'Om J44', 'Om E11']],
    ['B12', ['B12-brist']],
    ['X99', []],
  ])('%j finds %j', (query, titles) => {
    expect(found(query).toSorted()).toEqual(titles.toSorted());
    expect(found(query)[0]).toBe(titles[0]);
  });
});

describe('what stands first among equals', () => {
  const patient = titled('Astma', ['J45'], { audience: 'patient', kind: 'patient-information' });
  const regional = supportFor(['J45'], { id: 'se-14/astma', title: 'Astma' });
  const drugs = titled('Astma – läkemedel', ['J45'], { kind: 'recommended-drugs' });
  const clinician = titled('Astma.', ['J45']);
  const terms = [term('J45', 'Astma')];

  it('is for clinicians, then national, then what is for patients', () => {
    const found = searchOf([patient, regional, clinician], terms);
    expect(found('astma')).toEqual(['Astma.', 'Astma', 'Astma']);
    expect(found('astma', ['se-14', 'se'])[0]).toBe('Astma');
  });

  it('is what has the very words for its title', () => {
    const astma = ['Arbetsrelaterad astma', 'Astma hos barn, akut', 'Astma hos barn', 'Astma'];
    const named = searchOf(
      astma.map((title) => titled(title, ['J45'])),
      [term('J45', 'Astma')],
    );
    expect(named('astma')[0]).toBe('Astma');
    expect(named('J45')).toEqual([
      'Arbetsrelaterad astma',
      'Astma',
      'Astma hos barn',
      'Astma hos barn, akut',
    ]);
  });

  it('is the sort of support that is asked for', () => {
    const found = searchOf([clinician, drugs, patient], terms);
    expect(found('läkemedel vid astma')[0]).toBe('Astma – läkemedel');
    expect(found('patientinformation astma')[0]).toBe('Astma');
  });

  it('is not on children unless a child is asked about', () => {
    const feverish = [titled('Feber hos barn', ['R50']), titled('Hög feber', ['R50'])];
    const found = searchOf(feverish, [term('R50', 'Temp', 'barn med temp')]);
    expect(found('temp')).toEqual(['Hög feber', 'Feber hos barn']);
    expect(found('barn med temp')[0]).toBe('Feber hos barn');
  });

  it('is not on the end of life, when it is about another diagnosis too', () => {
    const found = searchOf(
      [titled('Hicka, palliativ vård', ['R06', 'Z51.5']), titled('Långvarig hicka', ['R06'])],
      [term('R06', 'Singultus')],
    );
    expect(found('singultus')).toEqual(['Långvarig hicka', 'Hicka, palliativ vård']);
  });

  it('is of the layers that are asked', () => {
    const found = searchOf([clinician, regional], terms);
    expect(found('astma', ['se-14'])).toEqual(['Astma']);
    expect(found('astma', [])).toEqual([]);
  });
});

describe('the laws of the search', () => {
  const supports = [titled('Höftartros', ['M16']), titled('Akut bronkit', ['J20'])];
  const found = searchOf(supports, [term('J20', 'Luftrörskatarr')]);

  it('no text makes it fail, and asking again answers the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (query) => {
        const first = found(query);
        expect(found(query)).toEqual(first);
        expect(new Set(first).size).toBe(first.length);
      }),
    );
  });

  it('the order in which supports are handed in does not matter', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(supports, { minLength: 2 }),
        fc.constantFrom('artros', 'bronkit', 'akut', 'luftrör', 'm16'),
        (shuffled, query) => {
          expect(searchOf(shuffled)(query)).toEqual(searchOf(supports)(query));
        },
      ),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { layerOf, type SupportsBundle, serializeBundle } from '../../../lib/catalogue/bundle.ts';
import { CatalogueError } from '../../../lib/catalogue/errors.ts';
import { parseBundle } from '../../../lib/catalogue/parse.ts';
import { supportFor } from '../matching/builders.ts';

const bundle: SupportsBundle = {
  content: 'supports',
  layer: 'se',
  edition: 1,
  published: '2026-11-21',
  minExtension: '0.1.0',
  supports: [
    supportFor(['E11'], {
      id: 'se/diabetes',
      focusOrigin: 'assigned',
      link: { url: 'https://example.org/diabetes', scope: 'page', takesRegion: 'clinicians' },
      lastReviewDate: '2024-02',
      signal: {
        level: 'critical',
        text: 'Nytt gränsvärde',
        from: '2026-11-01',
        until: '2026-12-01',
        approvedBy: 'Medicinska rådet',
      },
      why: 'Så att patienten slipper sår',
      evidence: 'proven-experience',
      language: 'en',
      easy: 'yes',
      interests: 'Inga uppgivna; se https://example.org/jav',
      checklist: ['Fråga om fötterna'],
      keywords: ['socker'],
      relatedTo: [{ id: 'se/stroke', how: 'supplements' }],
      note: 'Åtgärdas',
    }),
    supportFor(['I63'], { id: 'se/stroke', focusOrigin: 'stated' }),
  ],
};
const text = serializeBundle(bundle);
const [header = '', first = '', second = ''] = text.split('\n');
const fileOf = (...lines: readonly string[]) => `${lines.join('\n')}\n`;
const change = (from: string, to: string) => {
  if (!text.includes(from)) throw new Error(`nothing to change: ${from}`);
  return text.replace(from, to);
};

function refusalOf(content: string): CatalogueError {
  try {
    parseBundle(content, 'se.bundle.jsonl');
  } catch (error) {
    if (error instanceof CatalogueError) return error;
    throw error;
  }
  throw new Error('the bundle was accepted');
}

describe('a bundle', () => {
  it('comes back from its text as it went in', () => {
    expect(parseBundle(text, 'se.bundle.jsonl')).toEqual(bundle);
  });

  it('gives the same text for the same supports in another order', () => {
    const reversed = { ...bundle, supports: [...bundle.supports].reverse() };
    expect(serializeBundle(reversed)).toBe(text);
  });

  it('leaves empty lists out of its text, and has them when read', () => {
    expect(second).not.toContain('keywords');
    const read = parseBundle(text, 'se.bundle.jsonl');
    expect(read.content === 'supports' && read.supports[1]).toMatchObject({
      keywords: [],
      relatedTo: [],
    });
  });

  it('holds a layer', () => {
    expect(layerOf(bundle)).toEqual({
      id: 'se',
      edition: 1,
      published: '2026-11-21',
      supports: bundle.supports,
    });
  });

  it('may hold terms', () => {
    const terms = {
      content: 'terms' as const,
      layer: 'terms',
      edition: 2,
      published: '2026-11-21',
      minExtension: '0.1.0',
      terms: [
        { code: 'E11', name: 'Typ 2-diabetes', synonyms: ['åldersdiabetes'] },
        { code: 'I10', name: 'Högt blodtryck', synonyms: [], phrases: ['blodtrycksmedicin'] },
      ],
    };
    expect(parseBundle(serializeBundle(terms), 'terms.bundle.jsonl')).toEqual(terms);
  });

  it.each<[string, string, number, string]>([
    ['begins with a byte order mark', `\uFEFF${text}`, 1, 'byte order mark'],
    ['is empty', '', 1, 'it is empty'],
    ['is cut off', text.slice(0, -20), 3, 'middle of a line'],
    ['lacks its last line break', text.slice(0, -1), 3, 'middle of a line'],
    ['lacks its last entry', fileOf(header, first), 1, 'promises 2 entries and 1 follow'],
    ['has an entry too many', fileOf(header, first, second, second), 1, '2 entries and 3 follow'],
    ['has an empty line', fileOf(header, first, ''), 3, 'not JSON'],
    ['has Windows line breaks', text.replaceAll('\n', '\r\n'), 1, 'one way a bundle is written'],
    ['has a broken entry', change('"id":"se/diabetes"', '"id":se/diabetes'), 2, 'not JSON'],
    ['has a list for an entry', fileOf(header, first, '[]'), 3, 'this field is missing'],
    ['has null for an entry', fileOf(header, first, 'null'), 3, 'it is not an object'],
    ['is of a later format', change('"format":1', '"format":2'), 1, 'format is not known'],
    ['promises a count that is no number', change('"count":2', '"count":"2"'), 1, 'not a number'],
    ['promises too much', change('"count":2', '"count":200001'), 1, 'above 200000'],
    ['has edition 0', change('"edition":1', '"edition":0'), 1, 'below 1'],
    ['is of no day', change('2026-11-21', '2026-02-30'), 1, 'no date'],
    ['says terms and holds supports', change('"supports"', '"terms"'), 1, 'cannot hold terms'],
    ['has an unknown field in its header', change('"format"', '"by":"x","format"'), 1, 'not known'],
    ['has the same id twice', fileOf(header, second, second), 3, 'the id stands twice'],
    ['is out of order', fileOf(header, second, first), 3, 'not sorted by id'],
    ['has an unknown field', change('"note"', '"colour"'), 2, 'this field is not known'],
    [
      'has `__proto__`',
      change('"note":"Åtgärdas"', '"__proto__":{"x":1}'),
      2,
      'field is not known',
    ],
    ['has `constructor`', change('"note":"Åtgärdas"', '"constructor":1'), 2, 'field is not known'],
    ['has a field twice', change('"note"', '"note":"Annat","note"'), 2, 'one way'],
    ['has a hidden blank', change('"note":', '"note": '), 2, 'one way'],
    ['has an empty list', change('"keywords":["socker"]', '"keywords":[]'), 2, 'one way'],
    ['has an escape where none is needed', change('Å', '\\u00c5'), 2, 'one way'],
    ['has control characters', change('Åtgärdas', 'Åt\\u0000'), 2, 'control or invisible'],
    ['has text that runs backwards', change('Åtgärdas', 'Åt\u202Eg'), 2, 'control or invisible'],
    ['has half a character', change('Åtgärdas', 'Åt\\ud800'), 2, 'control or invisible'],
    ['has a line separator', change('Åtgärdas', 'Åt\u2028g'), 2, 'not an ordinary space'],
    ['has HTML', change('Åtgärdas', '<img src=x>'), 2, 'it holds HTML'],
    ['has a character reference', change('Åtgärdas', '&lt;b'), 2, 'it holds HTML'],
    ['is not in form NFC', change('Åtgärdas', 'Åtgärdas'.normalize('NFD')), 2, 'NFC'],
    ['has a title that is too long', change('Stöd för E11', 'x'.repeat(301)), 2, 'longer than 300'],
    ['has a line that is too long', change('Åtgärdas', 'x'.repeat(70_000)), 2, 'longer than 64000'],
    ['has an empty title', change('Stöd för E11', ''), 2, 'it is empty'],
    ['has an http address', change('https://example.org/d', 'http://example.org/d'), 2, 'https://'],
    ['has a script for an address', change('https://example.org/d', 'javascript:d'), 2, 'https://'],
    [
      'has a password in an address',
      change('//example.org/d', '//a:b@example.org/d'),
      2,
      'password',
    ],
    [
      'has a port in an address',
      change('//example.org/d', '//example.org:8443/d'),
      2,
      'names a port',
    ],
    [
      'has an address of this machine',
      change('//example.org/d', '//127.0.0.1/d'),
      2,
      'public name',
    ],
    ['has an address with blanks', change('.org/diabetes', '.org/dia betes'), 2, 'printable ASCII'],
    [
      'has a homoglyph in a host',
      change('//example.org/d', '//exаmple.org/d'),
      2,
      'printable ASCII',
    ],
    ['has an unknown kind', change('clinical-support', 'poem'), 2, 'it is none of'],
    ['has a code out of form', change('["E11"]', '["e11"]'), 2, 'no ICD-10-SE code'],
    ['has a code twice', change('["E11"]', '["E11","E11"]'), 2, 'stands in it twice'],
    ['has codes without an origin', change('"focusOrigin":"stated",', ''), 3, 'go together'],
    ['has an origin without codes', change('"focus":["I63"],', ''), 3, 'go together'],
    ['signals mildly', change('"critical"', '"info"'), 2, 'it is none of warning, critical'],
    ['signals backwards', change('2026-12-01', '2026-10-01'), 2, 'ends before it begins'],
    [
      'signals a danger nobody approved',
      change(',"approvedBy":"Medicinska rådet"', ''),
      2,
      'names an approver',
    ],
    ['says why at length', change('slipper sår', 'x'.repeat(140)), 2, 'longer than 140'],
    ['has a grade nobody knows', change('"proven-experience"', '"sure"'), 2, 'it is none of'],
    [
      'has long conflicts of interest',
      change('Inga uppgivna', 'x'.repeat(301)),
      2,
      'longer than 300',
    ],
    ['has a language by name', change('"language":"en"', '"language":"engelska"'), 2, 'code of'],
    ['has a checklist of nothing', change('["Fråga om fötterna"]', '[]'), 2, 'it is empty'],
    ['was reviewed later than published', change('2024-02', '2026-12'), 2, 'later than the day'],
    ['was reviewed in no month', change('2024-02', '2024-13'), 2, 'no date'],
    [
      'has an id of another layer',
      change('"id":"se/d', '"id":"se-12/d'),
      2,
      'not belong to the layer',
    ],
    ['has an id with capitals', change('"id":"se/d', '"id":"se/D'), 2, 'no support id'],
    ['has an id that climbs', change('"id":"se/d', '"id":"se/../d'), 2, 'no support id'],
    [
      'speaks as a region in `se`',
      change('"level":"national"', '"level":"region"'),
      2,
      'level region',
    ],
    [
      'relates to a region',
      change('"id":"se/stroke","how"', '"id":"se-12/x","how"'),
      2,
      'another region',
    ],
  ])('that %s is refused, with the line and the reason', (_, content, line, why) => {
    const refusal = refusalOf(content);
    expect(refusal.where).toMatchObject({ file: 'se.bundle.jsonl', line });
    expect(refusal.why).toContain(why);
    expect(refusal.message).toContain(refusal.whatToDo);
  });

  it('of a region may not speak as the nation, nor to another region', () => {
    const own = supportFor(['I10'], {
      id: 'se-12/hypertoni',
      level: 'region',
      focusOrigin: 'stated',
    });
    const read = (support: typeof own) => () =>
      parseBundle(
        serializeBundle({ ...bundle, layer: 'se-12', supports: [support] }),
        'se-12.bundle.jsonl',
      );
    expect(read(own)).not.toThrow();
    expect(read({ ...own, relatedTo: [{ id: 'se/hypertoni', how: 'replaces' }] })).not.toThrow();
    expect(read({ ...own, level: 'national' })).toThrow('cannot speak at the level national');
    expect(read({ ...own, relatedTo: [{ id: 'se-14/hypertoni', how: 'hides' }] })).toThrow(
      'another region',
    );
  });

  it('leaves the prototype of objects alone', () => {
    expect(refusalOf(change('"note":"Åtgärdas"', '"__proto__":{"polluted":1}'))).toBeDefined();
    expect('polluted' in {}).toBe(false);
  });
});

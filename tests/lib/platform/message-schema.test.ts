import './fake-extension.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isKnown,
  MARK_LIMIT,
  MessageError,
  parseLeave,
  parseMentionReport,
  parseNothing,
  parseTabRequest,
} from '../../../lib/platform/message-schema.ts';
import { evidenceKinds, mentionStatuses, places } from '../../../lib/reading/mention.ts';
import { codeSystemIds } from '../../../lib/terminology/coding.ts';
import { mentionOf, reportOf } from './messages-for-tests.ts';

const ROUND = '0b1c2d3e-4f50-4a6b-8c7d-9e8f7a6b5c4d';

/** What must never pass: names, identity numbers, addresses, markup, pollution. */
const canaries: readonly unknown[] = [
  '19121212-1212',
  '191212121212',
  '121212-1212',
  '121212+1212',
  '19121272-1219',
  'Tolvan Tolvansson',
  'https://journal.example.se/patient/191212121212',
  'E11.9 Tolvan Tolvansson',
  'E11.9\u0000',
  ' E11.9',
  'e11.9',
  '<img src=x>',
  '__proto__',
  'constructor',
  'toString',
  191212121212,
  1212121212,
  -1,
  0.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  null,
  undefined,
  [],
  {},
  ['191212121212'],
  { toString: 'active' },
];

/** A valid report with one value put in its place, by path. */
function withValue(path: readonly (string | number)[], value: unknown): unknown {
  const report: unknown = structuredClone(reportOf(['E11.9'], { round: ROUND }));
  let place = report as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) place = place[step] as Record<string | number, unknown>;
  place[path.at(-1) ?? ''] = value;
  return report;
}

const textFields: readonly (readonly [string, readonly (string | number)[]])[] = [
  ['the round', ['round']],
  ['the state', ['state']],
  ['a code system', ['mentions', 0, 'coding', 'system']],
  ['a status', ['mentions', 0, 'status']],
  ['a kind of evidence', ['mentions', 0, 'evidence', 0, 'kind']],
  ['a place', ['mentions', 0, 'evidence', 0, 'place']],
];

describe('a report of a frame', () => {
  it('is read as it was sent', () => {
    const report = reportOf(['E11.9', 'I10.9'], { round: ROUND });
    expect(parseMentionReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  it('may come before the frame has a round', () => {
    expect(parseMentionReport(reportOf([]))).not.toHaveProperty('round');
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'E11.9'],
    ['a list', [reportOf([])]],
    ['an empty object', {}],
    ['an unknown key', { ...reportOf([]), patient: 'Tolvan' }],
    ['a key of every object', { ...reportOf([]), toString: 'Tolvan' }],
    ['a key that is the prototype', JSON.parse('{"__proto__":{"a":1},"state":"read"}')],
    ['inherited values', Object.create(reportOf(['E11.9']))],
    ['no state', { ...reportOf([]), state: undefined }],
    ['visible in words', { ...reportOf([]), visible: 'yes' }],
    [
      'an unknown key in a mention',
      reportOf([], { mentions: [{ ...mentionOf('E11.9'), text: 'x' } as never] }),
    ],
    ['an unknown key in a coding', withValue(['mentions', 0, 'coding', 'display'], 'Tolvan')],
    [
      'an unknown key in the evidence',
      withValue(['mentions', 0, 'evidence', 0, 'label'], 'Tolvan'),
    ],
    ['a mention without evidence', withValue(['mentions', 0, 'evidence'], [])],
    ['a mark past the limit', withValue(['mentions', 0, 'mark'], MARK_LIMIT + 1)],
    ['more than 64 mentions', reportOf(Array.from({ length: 65 }, () => 'E11.9'))],
    ['a code longer than any', withValue(['mentions', 0, 'coding', 'code'], 'E'.repeat(19))],
  ])('is refused with %s', (_what, outside) => {
    expect(() => parseMentionReport(outside)).toThrow(MessageError);
  });

  it.each(textFields)('is refused with a canary as %s', (_what, path) => {
    for (const canary of canaries) {
      expect(() => parseMentionReport(withValue(path, canary))).toThrow(MessageError);
    }
  });

  it.each(canaries.map((canary) => [canary]))('keeps no code %o', (canary) => {
    for (const system of codeSystemIds) {
      const coding = { system, code: canary };
      let kept: readonly unknown[] = [];
      try {
        kept = parseMentionReport(withValue(['mentions', 0, 'coding'], coding)).mentions;
      } catch (error) {
        expect(error).toBeInstanceOf(MessageError);
      }
      expect(kept).toEqual([]);
    }
  });

  it.each(canaries.map((canary) => [canary]))('is refused with a mark %o', (canary) => {
    expect(() => parseMentionReport(withValue(['mentions', 0, 'mark'], canary))).toThrow(
      MessageError,
    );
  });

  it('says nothing of what it refused', () => {
    for (const canary of canaries) {
      try {
        parseMentionReport(withValue(['mentions', 0, 'status'], canary));
      } catch (error) {
        expect(`${error} ${JSON.stringify(error)}`).not.toMatch(/tolvan|1212|E11/i);
        expect((error as Error).cause).toBeUndefined();
      }
    }
  });

  it('leaves out codes that no table knows, and keeps the others', () => {
    const report = reportOf(['E11.9', 'E99.9', 'K99.9', 'I10.9']);
    expect(parseMentionReport(report).mentions.map(({ coding }) => coding.code)).toEqual([
      'E11.9',
      'I10.9',
    ]);
  });
});

describe('whatever is sent', () => {
  const allowed = new Set<unknown>([
    ...['context', 'round', 'state', 'visible', 'switched', 'mentions'],
    ...['coding', 'system', 'code', 'status', 'evidence', 'kind', 'place', 'mark'],
  ]);
  const word = fc.oneof(
    fc.constantFrom(...canaries),
    fc.constantFrom(...mentionStatuses, ...evidenceKinds, ...places, ...codeSystemIds),
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom('E11.9', 'I10.9', 'F43.8A', ROUND, 'read'),
  );
  const mostly = (right: unknown) =>
    fc.oneof({ weight: 9, arbitrary: fc.constant(right) }, { weight: 1, arbitrary: word });
  const evidence = fc.dictionary(fc.constantFrom('kind', 'place', 'text'), word);
  const coding = fc.dictionary(fc.constantFrom('system', 'code', 'display'), word);
  const mention = fc.record(
    {
      coding: fc.oneof(coding, mostly({ system: 'icd-10-se', code: 'E11.9' })),
      status: mostly('active'),
      evidence: fc.oneof(fc.array(evidence), mostly([{ kind: 'label', place: 'note' }])),
      mark: mostly(1),
    },
    { requiredKeys: ['coding', 'status', 'evidence', 'mark'] },
  );
  const report = fc.record(
    {
      round: mostly(ROUND),
      state: mostly('read'),
      visible: mostly(true),
      switched: mostly(false),
      mentions: fc.oneof({ weight: 9, arbitrary: fc.array(mention, { maxLength: 3 }) }, word),
    },
    { requiredKeys: ['state', 'visible', 'switched', 'mentions'] },
  );

  function keysOf(value: unknown): string[] {
    if (typeof value !== 'object' || value === null) return [];
    const own = Array.isArray(value) ? [] : Object.keys(value);
    return [...own, ...Object.values(value).flatMap(keysOf)];
  }

  function textsOf(value: unknown): string[] {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
  }

  it('nothing outside the schema is accepted, in 20,000 messages', () => {
    const vocabulary = new Set<string>([
      ...mentionStatuses,
      ...evidenceKinds,
      ...places,
      ...codeSystemIds,
      ...['reading', 'read', 'stopped', ROUND],
    ]);
    let accepted = 0;
    fc.assert(
      fc.property(fc.oneof(report, fc.anything({ withNullPrototype: true })), (outside) => {
        let parsed: ReturnType<typeof parseMentionReport>;
        try {
          parsed = parseMentionReport(outside);
        } catch (error) {
          expect(error).toBeInstanceOf(MessageError);
          return;
        }
        accepted += 1;
        expect(keysOf(parsed).filter((key) => !allowed.has(key))).toEqual([]);
        const codes = parsed.mentions.map(({ coding }) => coding);
        expect(codes.every(isKnown)).toBe(true);
        const others = textsOf({
          ...parsed,
          mentions: parsed.mentions.map((one) => ({ ...one, coding: one.coding.system })),
        });
        expect(others.filter((text) => !vocabulary.has(text))).toEqual([]);
      }),
      { numRuns: 20_000 },
    );
    // So that the run says something: mere noise would never come through.
    expect(accepted).toBeGreaterThan(500);
  });
});

describe('a known coding', () => {
  it.each([
    ['icd-10-se', 'E11.9', true],
    ['icd-10-se', 'F43.8A', true],
    ['ksh97-p', 'E118P', true],
    ['icpc-2', 'T90', true],
    ['icd-10-se', 'E119', false],
    ['icd-10-se', 'E99.9', false],
    ['snomed-ct', '44054006', true],
    ['snomed-ct', '44054007', false],
    ['snomed-ct', '19521005', false],
    ['snomed-ct', '195210310007', false],
  ] as const)('%s %s: %s', (system, code, known) => {
    expect(isKnown({ system, code })).toBe(known);
  });
});

describe('the small calls', () => {
  it.each([
    ['leaving', parseLeave, { top: true }],
    ['reading a tab', parseTabRequest, { tabId: 7 }],
    ['nothing', parseNothing, undefined],
  ] as const)('%s is read', (_what, parse, request) => {
    expect(parse(request)).toEqual(request);
  });

  it.each([
    ['leaving with a name', parseLeave, { top: true, name: 'x' }],
    ['leaving in words', parseLeave, { top: 'yes' }],
    ['a tab in words', parseTabRequest, { tabId: '7' }],
    ['a tab below zero', parseTabRequest, { tabId: -7 }],
    ['a request where none belongs', parseNothing, 'x'],
  ])('%s is refused', (_what, parse, request) => {
    expect(() => parse(request)).toThrow(MessageError);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type KnowledgeSupport,
  levels,
  type SupportLink,
  supportKinds,
} from '../../../lib/catalogue/support.ts';
import { rowOf, supportOf } from '../../../lib/platform/catalogue-rows.ts';

const text = fc.string({ minLength: 1, maxLength: 20 });
const optional = <T>(name: string, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((one) => (one === undefined ? {} : { [name]: one }));

const link = fc
  .tuple(
    fc.record({ url: fc.webUrl(), scope: fc.constantFrom('page', 'landing') }),
    optional('takesRegion', fc.constantFrom('clinicians', 'citizens')),
    optional('access', fc.constant('login')),
  )
  .map((parts) => Object.assign({}, ...parts) as SupportLink);

const supports: fc.Arbitrary<KnowledgeSupport> = fc
  .tuple(
    fc.record({
      id: text,
      title: text,
      kind: fc.constantFrom(...supportKinds),
      publisher: text,
      level: fc.constantFrom(...levels),
      audience: fc.constantFrom('clinician', 'patient'),
      focus: fc.array(fc.constantFrom('E11', 'E11.9', 'J44.1A'), { maxLength: 3 }),
      keywords: fc.array(text, { maxLength: 3 }),
      relatedTo: fc.array(fc.record({ id: text, how: fc.constantFrom('supplements', 'hides') }), {
        maxLength: 2,
      }),
      source: text,
    }),
    optional('focusOrigin', fc.constantFrom('stated', 'derived', 'assigned')),
    optional('link', link),
    optional('lastReviewDate', fc.constantFrom('2023', '2023-05')),
    optional('note', text),
    optional('careLevels', fc.constantFrom(['municipal'], ['primary', 'specialised'])),
    optional('professions', fc.constantFrom(['nurse'], ['doctor', 'rehab'])),
    optional('validUntil', fc.constantFrom('2024', '2024-05-17')),
    optional('why', text),
    optional('firstChoice', text),
    optional('evidence', fc.constantFrom('high', 'proven-experience')),
    optional('language', fc.constantFrom('en', 'ar')),
    optional('easy', fc.constant('yes')),
    optional('interests', text),
    optional('checklist', fc.array(text, { minLength: 1, maxLength: 3 })),
    optional(
      'signal',
      fc.record({
        level: fc.constantFrom('warning', 'critical'),
        text,
        from: fc.constant('2026-11-01'),
        until: fc.constant('2026-12-01'),
      }),
    ),
  )
  .map((parts) => Object.assign({}, ...parts) as KnowledgeSupport);

describe('a line of a page', () => {
  it('gives back the support it was made of', () => {
    fc.assert(
      fc.property(supports, (support) => {
        expect(supportOf(rowOf(support))).toEqual(support);
      }),
    );
  });

  it('gives back a source that is the address itself', () => {
    fc.assert(
      fc.property(supports, link, (support, own) => {
        const same = { ...support, link: own, source: own.url };
        expect(supportOf(rowOf(same))).toEqual(same);
      }),
    );
  });

  it.each([undefined, null, 7, '', 'text', '[]', '{}', '["a","b"]', new Uint8Array(3)])(
    'is none when it is %j',
    (line) => {
      expect(supportOf(line)).toBeUndefined();
    },
  );
});

import { describe, expect, it } from 'vitest';
import { serializeBundle } from '../../../lib/catalogue/bundle.ts';
import { parseBundle } from '../../../lib/catalogue/parse.ts';
import type { KnowledgeSupport } from '../../../lib/catalogue/support.ts';
import { packagedBundles } from '../../../lib/publishing/packaged.ts';
import { createEditorState } from '../../../lib/state/editor.ts';
import { supportFor } from '../matching/builders.ts';

const kol = supportFor(['J44'], {
  id: 'se-14/kol',
  title: 'KOL i regionen',
  level: 'region',
  kind: 'regional-guideline',
  publisher: 'Regionen',
  focusOrigin: 'stated',
  lastReviewDate: '2026-01-10',
  link: { url: 'https://vard.example.se/riktlinjer/kol', scope: 'page' },
});

function opened(supports = [kol]) {
  const state = createEditorState('2026-11-22');
  state.open({
    layer: 'se-14',
    edition: 3,
    published: '2026-11-01',
    minExtension: '0.1.0',
    supports,
  });
  return state;
}
const at = (path: string, kind: KnowledgeSupport['kind'] = kol.kind): KnowledgeSupport => ({
  ...kol,
  id: `se-14/${path.replaceAll('/', '-')}`,
  kind,
  link: { url: `https://vard.example.se/${path}`, scope: 'page' },
});
const keyOf = (state: ReturnType<typeof opened>) => state.rows.value[0]?.key ?? 0;

describe('the editor', () => {
  it('opens a layer as it is published: no differences, no errors', () => {
    const state = opened();
    expect([state.comparison.value.weight, state.errors.value]).toEqual([undefined, 0]);
    expect(state.supports.value).toEqual([kol]);
  });

  it('tells what is wrong once typing rests, and what differs', () => {
    const state = opened();
    state.change(keyOf(state), 'link.url', 'http://vard.example.se/');
    expect(state.errors.value).toBe(0);
    state.settle();
    expect(state.findings.value.get(keyOf(state))).toEqual([
      expect.objectContaining({ rule: 'not-https', field: 'link.url' }),
    ]);
    state.change(keyOf(state), 'link.url', 'https://vard.example.se/ny');
    state.settle();
    expect(state.comparison.value.changed[0]).toMatchObject({ key: 'se-14/kol', weight: 'major' });
  });

  it('takes a neighbour’s support by its id, with whose it was', () => {
    const state = opened();
    state.others.value = [{ ...kol, id: 'se-12/kol-2', publisher: 'Region Skåne' }];
    expect(state.addFromAddress(' se-12/kol-2 ')).toBe(true);
    expect(state.selectedRow.value?.written).toMatchObject({
      id: 'se-14/kol-2',
      source: 'Efter se-12/kol-2 (Region Skåne), 2026-11-22',
      lastReviewDate: '',
    });
  });

  it('proposes a support from its address, after pages alike and the names of diagnoses', () => {
    const state = opened([kol, at('riktlinjer/hosta')]);
    state.terms.value = [{ code: 'J45', name: 'Astma', synonyms: ['bronkialastma'] }];
    expect(state.addFromAddress('https://vard.example.se/riktlinjer/astma-hos-vuxna.html')).toBe(
      true,
    );
    expect(state.selectedRow.value?.written).toEqual({
      title: 'Astma hos vuxna',
      'link.url': 'https://vard.example.se/riktlinjer/astma-hos-vuxna.html',
      publisher: 'Regionen',
      kind: 'regional-guideline',
      level: 'region',
      audience: 'clinician',
      focus: 'J45',
      focusOrigin: 'assigned',
    });
    expect(state.errors.value).toBe(0);
  });

  it.each([
    ['another sort in the same folder', 'riktlinjer/astma', 'care-pathway', undefined],
    ['the word for another sort of page', 'riktlinjer/vardforlopp-astma', undefined, undefined],
    ['another folder nearer to it', 'lakemedel/kloka-listan/astma', undefined, 'recommended-drugs'],
  ] as const)('asks for the kind rather than guesses: %s', (_, path, other, kind) => {
    const drugs = ['lakemedel/kloka-listan/1', 'lakemedel/kloka-listan/2'];
    const state = opened([
      kol,
      at('riktlinjer/hosta', other),
      ...drugs.map((each) => at(each, 'recommended-drugs')),
    ]);
    state.addFromAddress(`https://vard.example.se/${path}`);
    expect(state.selectedRow.value?.written.kind).toBe(kind);
    state.settle();
    const asked = state.findings.value.get(keyOf(state)) ?? [];
    expect(asked.some(({ rule }) => rule === 'no-kind')).toBe(kind === undefined);
  });

  it('names a page by its subject, not by its sort', () => {
    const state = opened();
    state.addFromAddress('https://vard.example.se/diagnoser/akut-leukemi/vardforlopp/');
    expect(state.selectedRow.value?.written.title).toBe('Akut leukemi');
  });

  it.each(['', 'kol', 'http://x.se/', 'javascript:alert(1)'])(
    'proposes nothing from "%s"',
    (address) => {
      const state = opened();
      expect(state.addFromAddress(address)).toBe(false);
      expect(state.rows.value).toHaveLength(1);
    },
  );

  it('takes rows from Excel in, in the place of those with the same id', () => {
    const state = opened();
    const rows = [
      'id\ttitel\tsort\tutgivare\tkoder\tadress',
      'se-14/kol\tKOL\tRiktlinje\tRegionen\tJ44\thttps://a.se/',
      '\tAstma\tRiktlinje\tRegionen\tJ45\thttps://b.se/',
    ];
    expect(state.paste(rows.join('\n'))).toEqual({ count: 2, unknown: [] });
    expect(state.supports.value.map(({ id, title }) => `${id} ${title}`)).toEqual([
      'se-14/astma Astma',
      'se-14/kol KOL',
    ]);
  });

  it('takes cells of several lines, and says which columns it knows nothing of', () => {
    const state = opened();
    const pasted = 'titel\tfärg\tchecklista\nKOL, svår\tröd\t"Mät FEV1\nFråga ""röker du?"""\n';
    expect(state.paste(pasted)).toEqual({ count: 1, unknown: ['färg'] });
    expect(state.rows.value[0]?.written).toEqual({
      title: 'KOL, svår',
      checklist: 'Mät FEV1\nFråga "röker du?"',
    });
    expect(state.paste('titel\tsökord\n"Rosor" i ansiktet\tros')).toMatchObject({ count: 1 });
    expect(state.rows.value[0]?.written.title).toBe('"Rosor" i ansiktet');
  });

  it("compares another's edition with the one that is published, and shows what differs", () => {
    const state = createEditorState('2026-11-22');
    const head = { layer: 'se-14', published: '2026-11-01', minExtension: '0.1.0' };
    const changed = { ...kol, title: 'KOL' };
    const same = { ...kol, id: 'se-14/astma', focus: ['J45'] };
    state.open({ ...head, edition: 4, supports: [changed, same] }, undefined, {
      ...head,
      edition: 3,
      supports: [kol, same],
    });
    expect(state.comparison.value.changed.map(({ key }) => key)).toEqual(['se-14/kol']);
    state.onlyChanged.value = true;
    expect(state.shown.value.map(({ written }) => written.title)).toEqual(['KOL']);
    expect(state.isTouched.value).toBe(false);
  });

  it('loses and reorders nothing of any layer that is published', () => {
    for (const { name, text } of packagedBundles()) {
      const bundle = parseBundle(text, name);
      if (bundle.content !== 'supports') continue;
      const state = createEditorState(bundle.published);
      state.open(bundle);
      expect(serializeBundle({ ...bundle, supports: state.supports.value }), name).toBe(text);
    }
  });

  it('finds rows by their words, shows what a code brings up, and takes rows away', () => {
    const state = opened();
    state.filter.value = 'i REGIONEN';
    expect(state.shown.value).toHaveLength(1);
    state.filter.value = 'astma';
    expect(state.shown.value).toEqual([]);
    state.previewCode.value = 'J449';
    expect(state.preview.value?.map(({ id }) => id)).toEqual(['se-14/kol']);
    state.previewCode.value = 'hosta';
    expect(state.preview.value).toBeUndefined();
    state.remove(keyOf(state));
    expect(state.comparison.value.removed).toHaveLength(1);
  });

  it('goes on with a kept draft', () => {
    const state = createEditorState('2026-11-22');
    const layer = {
      layer: 'se-14',
      edition: 3,
      published: '2026-11-01',
      minExtension: '0.1.0',
      supports: [kol],
    };
    state.open(layer, [{ title: 'Halvfärdig' }]);
    expect(state.comparison.value.removed).toHaveLength(1);
    expect(state.errors.value).toBeGreaterThan(0);
  });
});

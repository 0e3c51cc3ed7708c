// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PanelActions } from '../../../components/actions.ts';
// Fetched when it is first shown: here at once, or a test may end while it is on its way.
import '../../../components/panel/by-hand.tsx';
import { Panel } from '../../../components/panel/panel.tsx';
import type { PanelState } from '../../../lib/state/panel.ts';
import { eventually } from '../../eventually.ts';
import { icd, matchOf, supportFor } from '../../lib/matching/builders.ts';
import { mention, panelReading } from '../../lib/state/builders.ts';
import { choose, get, has, settled, show, text, wordsOf } from '../page.ts';

const because = [{ coding: icd('E11.9'), focus: 'E11', distance: 1, broad: false }];
const supports = [
  supportFor(['E11'], { id: 'se/a', title: 'För alla' }),
  supportFor(['E11'], { id: 'se/b', title: 'För läkare', professions: ['doctor'] }),
  supportFor(['E11'], { id: 'se/c', title: 'Läkemedel', kind: 'recommended-drugs' }),
];

/** A panel whose choices take effect as they do beside a record. */
function opened(): PanelState {
  const state = panelReading(mention('E11.9'));
  const question = state.question.value;
  if (question) {
    state.take(
      question,
      supports.map((support) => matchOf(support, { because })),
    );
  }
  const actions = {
    news: async () => null,
    chooseFilter: (filter) => state.filter.take(filter),
  } satisfies Partial<PanelActions> as unknown as PanelActions;
  show(<Panel state={state} actions={actions} text={text} />);
  return state;
}

afterEach(() => vi.restoreAllMocks());

describe('the choice of what to have in the list', () => {
  it('is made in the panel, said in the head, told where it leaves out, and taken back', async () => {
    vi.spyOn(window, 'scrollTo').mockReturnValue();
    opened();
    get('button', 'Välj vad som visas').click();
    await eventually(() => get('combobox', 'Yrke'));
    choose(get('combobox', 'Yrke'), 'nurse');
    await settled();
    expect(wordsOf(document.body)).toContain('Du ser ett urval: sjuksköterska.');
    await eventually(() =>
      expect(wordsOf(document.body)).toContain('1 dold: inte för sjuksköterska.'),
    );
    expect(wordsOf(document.body)).not.toContain('För läkare');

    get('button', 'Visa dolda för E11.9').click();
    await settled();
    expect(wordsOf(document.body)).toContain('För läkare');

    get('button', 'Visa allt').click();
    await settled();
    expect(has('button', 'Visa dolda för E11.9')).toBe(false);
    expect(wordsOf(document.body)).not.toContain('Du ser ett urval');
  });

  it('does without headings, and never says that nothing stands under them', async () => {
    opened();
    get('button', 'Välj vad som visas').click();
    await eventually(() => get('combobox', 'Vårdnivå'));
    const tick = async (words: string) => {
      const labels = [...document.querySelectorAll('label')];
      const label = labels.find((one) => wordsOf(one) === words);
      label?.querySelector('input')?.click();
      await settled();
    };
    await tick('Sjukskrivning');
    await tick('Läkemedel');
    expect(wordsOf(document.body)).toContain('Du ser ett urval: utan läkemedel och sjukskrivning.');
    await tick('Sjukskrivning');
    expect(wordsOf(document.body)).toContain('Du ser ett urval: utan läkemedel.');
    await eventually(() => expect(wordsOf(document.body)).toContain('1 dold: bortvald rubrik.'));
    const empty = wordsOf(document.querySelector('.empty-headings') ?? document.body);
    expect(empty).toContain('sjukskrivning');
    expect(empty).not.toContain('läkemedel');
  });
});

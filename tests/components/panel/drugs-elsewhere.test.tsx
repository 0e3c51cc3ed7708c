// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PanelActions } from '../../../components/actions.ts';
// Fetched when it is first shown: here at once, or a test may end while it is on its way.
import '../../../components/panel/by-hand.tsx';
import { Panel } from '../../../components/panel/panel.tsx';
import type { KnowledgeSupport } from '../../../lib/catalogue/support.ts';
import { eventually } from '../../eventually.ts';
import { icd, matchOf, supportFor } from '../../lib/matching/builders.ts';
import { mention, panelReading } from '../../lib/state/builders.ts';
import { show, text, wordsOf } from '../page.ts';

const because = [{ coding: icd('E11.9'), focus: 'E11', distance: 1, broad: false }];

type Stated = Readonly<Record<string, string | undefined>>;

/** The panel for E11.9 in Västra Götaland, where these layers have lists that put this first. */
function opened(choices: Stated, more: Partial<KnowledgeSupport> = {}) {
  const state = panelReading(mention('E11.9'));
  const question = state.question.value;
  const matches = Object.entries(choices).map(([layer, firstChoice]) =>
    matchOf(
      supportFor(['E11'], {
        id: `${layer}/lista`,
        title: `Listan ${layer}`,
        kind: 'recommended-drugs',
        level: 'region',
        ...more,
        ...(firstChoice && { firstChoice }),
      }),
      { layer, because },
    ),
  );
  if (question) state.take(question, matches);
  const actions = { news: async () => null, feedback: async () => null };
  show(
    <Panel state={state} actions={actions as Partial<PanelActions> as PanelActions} text={text} />,
  );
}

const fold = () => document.querySelector<HTMLDetailsElement>('.drugs-elsewhere');

async function unfolded(): Promise<string[]> {
  const details = fold();
  if (details) details.open = true;
  details?.dispatchEvent(new Event('toggle'));
  await eventually(() => expect(details?.querySelector('li')).not.toBeNull());
  return [...(details?.querySelectorAll('li') ?? [])].map(wordsOf);
}

describe('recommended drugs', () => {
  it('stand with their first choice and how long they hold', () => {
    opened({ 'se-14': 'metformin' }, { validUntil: '2027' });
    expect(wordsOf(document.body)).toContain('Förstahandsval: metformin');
    expect(wordsOf(document.body)).toContain('Gäller till 2027');
    expect(fold()).toBeNull();
  });

  it('say before a press which regions put another first', async () => {
    opened({ 'se-14': 'Metformin', 'se-01': 'annat', 'se-13': 'metformin ' });
    const said = 'Läkemedel i andra regioner (2) Region Stockholm har annat förstahandsval.';
    const summary = () => wordsOf(fold()?.querySelector('summary') ?? document.body);
    await eventually(() => expect(summary()).toBe(said));
  });

  it('stand beside those of other regions one press away, the neighbours first', async () => {
    opened({ 'se-01': 'annat', 'se-12': undefined, 'se-13': 'metformin', 'se-14': 'metformin' });
    const [first, second, third] = await unfolded();
    expect(first).toMatch(/Grannregion · Samma förstahandsval som här.*Listan se-13/);
    expect(second).toMatch(/Annat förstahandsval än här.*Listan se-01/);
    expect(third).toMatch(/Förstahandsval är inte angivet.*Listan se-12/);
    expect(document.querySelector('.other-regions')).toBeNull();
  });

  it('claim no difference where the own region has stated none', async () => {
    opened({ 'se-01': 'annat', 'se-14': undefined });
    expect(wordsOf(fold() ?? document.body)).toBe('Läkemedel i andra regioner (1)');
    const [only] = await unfolded();
    expect(only).not.toContain('förstahandsval som');
    expect(only).not.toContain('Annat');
  });

  it('stay in the drawer of other regions where the own region has no list', () => {
    opened({ 'se-01': 'annat' });
    expect(fold()).toBeNull();
    expect(document.querySelector('.other-regions')).not.toBeNull();
  });
});

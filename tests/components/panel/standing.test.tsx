// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import type { PanelActions } from '../../../components/actions.ts';
// Fetched when it is first shown: here at once, or a test may end while it is on its way.
import '../../../components/panel/by-hand.tsx';
import { Panel } from '../../../components/panel/panel.tsx';
import { en } from '../../../components/text/en.ts';
import { createText, type Text } from '../../../components/text/text.ts';
import type { KnowledgeSupport } from '../../../lib/catalogue/support.ts';
import type { PanelState } from '../../../lib/state/panel.ts';
import { eventually } from '../../eventually.ts';
import { icd, matchOf, supportFor } from '../../lib/matching/builders.ts';
import { frame, mention, panelReading, record, TAB } from '../../lib/state/builders.ts';
import { settled, show, text, wordsOf } from '../page.ts';

const because = [{ coding: icd('E11.9'), focus: 'E11', distance: 1, broad: false }];

function opened(more: Partial<KnowledgeSupport>): PanelState {
  const state = panelReading(mention('E11.9'));
  answer(state, more);
  show(
    <Panel
      state={state}
      actions={
        {
          news: async () => null,
          feedback: async () => null,
        } as Partial<PanelActions> as PanelActions
      }
      text={text}
    />,
  );
  return state;
}

function answer(state: PanelState, more: Partial<KnowledgeSupport>) {
  const question = state.question.value;
  const support = supportFor(['E11'], { id: 'se/a', ...more });
  if (question) state.take(question, [matchOf(support, { because })]);
}

describe('a signal of the publisher', () => {
  const signal = { level: 'critical', text: 'Ny dos', from: '2026-11-01' } as const;

  it('is said on the support while it is news, and not after', () => {
    opened({ signal: { ...signal, until: '2026-11-21' } });
    expect(wordsOf(document.body)).toContain('Viktig ändring: Ny dos');
    opened({ signal: { ...signal, until: '2026-11-20' } });
    expect(wordsOf(document.body)).not.toContain('Ny dos');
  });
});

describe('what is decided here on a support', () => {
  const decided = (layer: string) => ({
    id: `${layer}/a`,
    support: 'se/a',
    status: 'adopted' as const,
    owner: 'RPO diabetes',
    date: '2026-05-12',
  });

  it('is said with who decided and when, by the own region alone', async () => {
    const state = opened({});
    state.adoptions.value = [decided('se-12')];
    await settled();
    expect(wordsOf(document.body)).not.toContain('Gäller här');
    state.adoptions.value = [decided('se-12'), decided('se-14')];
    await settled();
    expect(wordsOf(document.body)).toContain('Gäller här · RPO diabetes, 12 maj 2026');
  });
});

describe('a checklist', () => {
  const checklist = ['Fråga om fötterna', 'Mät blodtrycket'];
  const boxes = () => [...document.querySelectorAll<HTMLInputElement>('.checklist input')];

  it('is ticked by the clinician, and is unticked for the next patient', async () => {
    const state = opened({ checklist });
    boxes()[1]?.click();
    await settled();
    expect(boxes().map(({ checked }) => checked)).toEqual([false, true]);
    expect(wordsOf(document.body)).toContain('Checklista (1 av 2)');

    state.showRecord(TAB, record('patient-b'), [
      frame([mention('E11.9')], { context: 'patient-b' }),
    ]);
    answer(state, { checklist });
    await settled();
    expect(boxes().map(({ checked }) => checked)).toEqual([false, false]);
  });
});

describe('what is told before the press', () => {
  const link = { url: 'https://example.se/a.PDF?v=2', scope: 'page', access: 'login' } as const;

  it('is that a PDF opens and a log-in is asked for, in the words of the link', () => {
    opened({ title: 'Riktlinje', link });
    const words = wordsOf(document.querySelector('a.support-link') ?? document.body);
    expect(words).toContain('Riktlinje PDF kräver inloggning');
    opened({ title: 'Riktlinje', link: { url: 'https://example.se/pdf', scope: 'page' } });
    expect(wordsOf(document.body)).not.toMatch(/PDF|inloggning/);
  });

  it('is another language and easy words, where they are stated', () => {
    opened({ language: 'en', easy: 'yes' });
    expect(wordsOf(document.body)).toContain('Lättläst · engelska');
    expect(document.querySelector('.support-title[lang="en"], [lang="en"]')).not.toBeNull();
    opened({});
    expect(wordsOf(document.body)).not.toMatch(/Lättläst|svenska/);
  });

  it('is how sure the knowledge is, where it is stated, among the reasons', async () => {
    opened({ evidence: 'proven-experience' });
    document.querySelector<HTMLElement>('button.why')?.click();
    await settled();
    await eventually(() => expect(wordsOf(document.body)).toContain('beprövad erfarenhet'));
  });

  it.each([
    [{ interests: 'Två av sex har föreläst för bolag.' }, 'Två av sex har föreläst för bolag.'],
    [{}, 'inte angivet'],
  ])('is last the conflicts of interest: of %o it is said %s', async (stated, said) => {
    opened(stated);
    document.querySelector<HTMLElement>('button.why')?.click();
    await eventually(() => {
      expect(document.querySelector('.provenance dt:last-of-type')?.textContent).toBe('Jäv');
      expect(document.querySelector('.provenance dd:last-of-type')?.textContent).toBe(said);
    });
  });
});

describe('what is fetched for a support', () => {
  it('is fetched anew when another language is chosen', async () => {
    const fetched: string[] = [];
    const state = panelReading(mention('E11.9'));
    answer(state, {});
    const panel = (shown: Text) => (
      <Panel
        state={state}
        actions={
          {
            news: async () => null,
            feedback: async () => {
              fetched.push(shown.locale);
              return null;
            },
          } as Partial<PanelActions> as PanelActions
        }
        text={shown}
      />
    );
    show(panel(text));
    document.querySelector<HTMLElement>('button.why')?.click();
    await eventually(() => expect(fetched).toEqual(['sv']));
    render(panel(createText('en', en)), document.body);
    await eventually(() => expect(fetched).toEqual(['sv', 'en']));
  });
});

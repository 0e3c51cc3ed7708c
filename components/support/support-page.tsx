/**
 * The page of one support: the four supports of knowledge governance around it (features M7), and
 * on paper the sheet for the workplace meeting (K9).
 */
import { fourSupports } from '../../lib/catalogue/body.ts';
import { USUAL_LANGUAGE } from '../../lib/catalogue/stated.ts';
import type { SupportPageState } from '../../lib/state/support-page.ts';
import { FollowingUp } from './following-up.tsx';
import { Improving } from './improving.tsx';
import { Knowing } from './knowing.tsx';
import { Leading } from './leading.tsx';
import { MeetingSheet } from './meeting-sheet.tsx';
import type { PageTexts, SupportPageActions } from './part.tsx';
import { Tabs } from './tabs.tsx';

interface SupportPageProps extends SupportPageActions {
  readonly state: SupportPageState;
  readonly texts: PageTexts;
}

const parts = {
  knowledge: Knowing,
  'follow-up': FollowingUp,
  improvement: Improving,
  leadership: Leading,
} as const;

export function SupportPage({ state, texts, ...actions }: SupportPageProps) {
  const { whole: text } = texts;
  const found = state.whole.value;
  const tab = state.tab.value;
  if (found === undefined) {
    const isReading = state.catalogue.value === 'reading';
    return (
      <main class="options whole">
        <h1>{text('whole.title')}</h1>
        {isReading ? (
          <p class="quiet">{text('whole.reading')}</p>
        ) : (
          <p role="alert">{text('whole.missing')}</p>
        )}
      </main>
    );
  }
  const { language = USUAL_LANGUAGE } = found.support;
  const Part = parts[tab];
  return (
    <>
      <main class="options whole">
        <h1 lang={language}>{found.support.title}</h1>
        {found.support.why && <p lang={language}>{found.support.why}</p>}
        <Tabs
          tabs={fourSupports.map((id) => ({ id, name: text(`whole.tab.${id}`) }))}
          chosen={tab}
          label={text('whole.tabs')}
          onChoose={(id) => {
            state.tab.value = id;
          }}
        >
          <Part found={found} state={state} texts={texts} {...actions} />
        </Tabs>
      </main>
      <MeetingSheet found={found} state={state} texts={texts} />
    </>
  );
}

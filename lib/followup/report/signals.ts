/**
 * The accounts of signals (features F5): what became of their marks in 90 days, and which to retire.
 * A client tells at most once a week that a mark was shown and that one was opened, so the share is
 * of clients, and rather too high than too low. Nothing is shown by unit.
 */
import type { KnowledgeSupport } from '../../catalogue/support.ts';
import { clientsAmong, published, shareOf, THRESHOLDS } from '../suppression.ts';
import type { Collected, Counted } from './collected.ts';
import { type Naming, page, table } from './page.ts';
import { words } from './words.ts';

export interface SignalAccount {
  readonly support: string;
  /** At least so many clients within a week; absent: too few to say. */
  readonly shown?: number;
  /** Per cent of those it was shown to; absent: too few to say. */
  readonly opened?: number;
  readonly dismissed?: number;
  /** The last day the signal holds, or held. */
  readonly until?: string;
  /** Not retired, shown to enough, and opened by too few of them. */
  readonly shouldRetire: boolean;
}

const DAYS = 90;
/** Of a hundred it was shown to, fewer than this opened it. */
const LEAST_OPENED = 0.05;

/** @param today ISO date */
export function signalAccounts(
  collected: Collected,
  supports: readonly KnowledgeSupport[],
  today: string,
): readonly SignalAccount[] {
  const since = new Date(Date.parse(today) - DAYS * 86_400_000).toISOString().slice(0, 10);
  const marks = collected.counted.filter(
    ({ measure, cell }) => measure === 'mark' && cell >= since,
  );
  return (
    supports
      .map(({ id, signal }) => {
        const told = marks.filter(({ of }) => of === id);
        const shown = told.filter(({ value }) => value === 'shown');
        const opened = told.filter(({ value }) => value === 'opened');
        const dismissed = told.filter(({ value }) => value !== 'shown' && value !== 'opened');
        const { clients } = published({ key: id, clients: clientsAmong(shown) }, THRESHOLDS.region);
        const isRetired = signal === undefined || signal.until < today;
        const share = (part: readonly Counted[]) =>
          clients === undefined
            ? undefined
            : shareOf(Math.min(part.length, shown.length), shown.length, THRESHOLDS.region);
        const [openedShare, dismissedShare] = [share(opened), share(dismissed)];
        return {
          support: id,
          ...(clients !== undefined && { shown: clients }),
          ...(openedShare !== undefined && { opened: openedShare }),
          ...(dismissedShare !== undefined && { dismissed: dismissedShare }),
          ...(signal && { until: signal.until }),
          shouldRetire:
            !isRetired && clients !== undefined && opened.length < LEAST_OPENED * shown.length,
        };
      })
      // That fewer have seen a mark is not told.
      .filter(({ shown, until }) => shown !== undefined || until !== undefined)
  );
}

export function signalPageOf(
  accounts: readonly SignalAccount[],
  today: string,
  naming: Naming,
): string {
  const rows = accounts.map((account) => [
    naming.titleOf(account.support),
    String(account.shown ?? words.few),
    shareWords(account.opened),
    shareWords(account.dismissed),
    account.until ?? words.signalGone,
    account.shouldRetire ? words.signalRetire : '',
  ]);
  const retired = accounts.filter(({ until = '' }) => until < today).length;
  const heads = [words.support, words.signalShown, words.signalOpened, words.signalDismissed];
  return page(words.signals, naming, [
    table([...heads, words.signalUntil, words.signalAdvice], rows),
    `<p>${words.signalsRetired}: ${retired} av ${accounts.length}.</p>`,
    `<p class="method">${words.signalMethod}</p>`,
  ]);
}

/** For the author's letter; nothing where the support has never signalled. */
export function signalLines(account: SignalAccount | undefined): readonly string[] {
  if (account === undefined) return [];
  return [
    `<h2>${words.signal}</h2>`,
    `<p>${words.signalShown}: <b>${account.shown ?? words.few}</b>. ${words.signalOpened}: ${shareWords(account.opened)}. ${words.signalDismissed}: ${shareWords(account.dismissed)}.</p>`,
    ...(account.shouldRetire
      ? [`<p><b>${words.signalRetire}</b> ${words.signalRetireWhy}</p>`]
      : []),
  ];
}

function shareWords(share: number | undefined): string {
  return share === undefined ? words.few : `${share} %`;
}

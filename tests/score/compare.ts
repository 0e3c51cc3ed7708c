/** What was shown against what is true, page by page and in all. */
import { type PageTruth, sameAs } from './truth.ts';

export interface Observed {
  readonly shown: readonly { system: string; code: string; evidence: string }[];
  readonly mentioned: readonly { system: string; code: string; statuses: readonly string[] }[];
  readonly milliseconds: number;
}

interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export interface PageResult {
  readonly file: string;
  readonly lines: readonly string[];
  readonly bySystem: ReadonlyMap<string, Tally>;
  readonly hard: Tally;
  readonly lookalikes: number;
  /** By the true status of what was shown as active. */
  readonly statusWrong: Readonly<Record<string, number>>;
  readonly domChanged: boolean;
  /** Absent where nothing is to be shown. */
  readonly milliseconds: number | undefined;
}

export function compare(truth: PageTruth, seen: Observed, domChanged: boolean): PageResult {
  const lines: string[] = [];
  const bySystem = new Map<string, Tally>();
  const hard = { right: 0, wrong: 0, missed: 0 };
  const statusWrong: Record<string, number> = {};
  let lookalikes = 0;
  const tallyOf = (system: string) => {
    const tally = bySystem.get(system) ?? { right: 0, wrong: 0, missed: 0 };
    bySystem.set(system, tally);
    return tally;
  };
  const shown = new Map(seen.shown.map((one) => [sameAs(one.system, one.code), one]));
  const isActive = (one: PageTruth['present'][number]) => one.status === 'active' && !one.negated;
  const active = new Map(
    truth.present.filter(isActive).map((one) => [sameAs(one.system, one.code), one]),
  );
  for (const [key, one] of active) {
    // A hidden one may be shown or not: the record does not show it either.
    if (one.visible === false) continue;
    const tally = one.hard ? hard : tallyOf(one.system);
    if (shown.has(key)) tally.right += 1;
    else {
      tally.missed += 1;
      const said = seen.mentioned.find((other) => sameAs(other.system, other.code) === key);
      lines.push(
        `MISS ${truth.file}: ${one.code} (${one.system}, as ${one.raw ?? one.code}${one.hard ? ', hard' : ''})${said ? ` read as ${said.statuses.join(', ')}` : ''}`,
      );
    }
  }
  for (const [key, one] of shown) {
    if (active.has(key)) continue;
    const other = truth.present.find((present) => sameAs(present.system, present.code) === key);
    const isLookalike = truth.absent_lookalikes?.some((look) => plain(look) === plain(one.code));
    tallyOf(other?.system ?? 'none').wrong += 1;
    if (other) statusWrong[other.status] = (statusWrong[other.status] ?? 0) + 1;
    if (isLookalike && !other) lookalikes += 1;
    const what = other ? other.status : isLookalike ? 'look-alike' : 'not in truth';
    lines.push(`FALSE ${truth.file}: ${one.code} (${what}) by ${one.evidence}`);
  }
  if (domChanged) lines.push(`DOM ${truth.file}: differs from the page without Bredvid`);
  return {
    file: truth.file,
    lines,
    bySystem,
    hard,
    lookalikes,
    statusWrong,
    domChanged,
    milliseconds: active.size > 0 ? seen.milliseconds : undefined,
  };
}

function plain(code: string): string {
  return code.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
}

function add(into: Tally, tally: Tally): void {
  into.right += tally.right;
  into.wrong += tally.wrong;
  into.missed += tally.missed;
}

function rates({ right, wrong, missed }: Tally) {
  return {
    precision: right + wrong === 0 ? 1 : round(right / (right + wrong)),
    recall: right + missed === 0 ? 1 : round(right / (right + missed)),
  };
}

function round(rate: number): number {
  return Math.round(rate * 10_000) / 10_000;
}

export function summary(results: readonly PageResult[]) {
  const all = { right: 0, wrong: 0, missed: 0 };
  const hard = { right: 0, wrong: 0, missed: 0 };
  const systems = new Map<string, Tally>();
  const statusWrong: Record<string, number> = {};
  const lines: string[] = [];
  for (const result of results) {
    const page = { right: 0, wrong: 0, missed: 0 };
    for (const [system, tally] of result.bySystem) {
      const sum = systems.get(system) ?? { right: 0, wrong: 0, missed: 0 };
      add(sum, tally);
      systems.set(system, sum);
      add(page, tally);
    }
    add(all, page);
    add(hard, result.hard);
    for (const [status, count] of Object.entries(result.statusWrong)) {
      statusWrong[status] = (statusWrong[status] ?? 0) + count;
    }
    const { precision, recall } = rates(page);
    lines.push(`${result.file}: precision ${precision}, recall ${recall}`);
    lines.push(...result.lines.map((line) => `  ${line}`));
  }
  for (const [system, tally] of systems) {
    lines.push(`${system}: ${JSON.stringify({ ...rates(tally), ...tally })}`);
  }
  const times = results
    .flatMap(({ milliseconds }) => milliseconds ?? [])
    .sort((one, other) => one - other);
  const at = (share: number) =>
    Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
  return {
    lines,
    figures: {
      pages: results.length,
      ...rates(all),
      lookalikes: results.reduce((sum, { lookalikes }) => sum + lookalikes, 0),
      statusWrong,
      domChanged: results.filter(({ domChanged }) => domChanged).length,
      p50ms: at(0.5),
      p95ms: at(0.95),
      hard: { ...rates(hard), ...hard },
    },
  };
}

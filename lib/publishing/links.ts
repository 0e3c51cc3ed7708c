/**
 * Asks whether the addresses of a layer still answer (features G5): few at a time, one at a time
 * per host with a pause between, within a number a run; what was asked lately is not asked again,
 * so a run that is stopped goes on where it was.
 */
import * as v from 'valibot';
import { readOwnJson } from './own-file.ts';
import type { Workshop } from './workshop.ts';

const stateSchema = v.object({
  result: v.picklist(['ok', 'moved', 'gone', 'unreachable']),
  /** ISO time of asking. */
  asked: v.string(),
  /** What was answered: `404`, `301 https://…`, `ENOTFOUND`. */
  answer: v.string(),
});
export type LinkState = Readonly<v.InferOutput<typeof stateSchema>>;
export type LinkStates = Readonly<Record<string, LinkState>>;

export interface LinkCheck {
  /** Milliseconds. */
  readonly now: () => number;
  readonly ask: typeof fetch;
  /** Waits so many ms. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** At most so many addresses in this run. */
  readonly limit: number;
  readonly onAnswer?: (url: string, state: LinkState) => void;
}

const STATES = 'links.json';
const HOSTS_AT_ONCE = 4;
const BETWEEN = 1000;
const TIMEOUT = 20_000;
const FRESH = 7 * 86_400_000;
const LONGEST_RETRY = 60_000;

export function readLinkStates(workshop: Workshop): LinkStates {
  return workshop.has(STATES)
    ? readOwnJson(workshop, STATES, v.record(v.string(), stateSchema))
    : {};
}

/** @returns the states of all addresses; those beyond the limit as they were, or absent */
export async function checkLinks(
  workshop: Workshop,
  urls: readonly string[],
  check: LinkCheck,
): Promise<LinkStates> {
  const states: Record<string, LinkState> = { ...readLinkStates(workshop) };
  const isFresh = (url: string) => {
    const state = states[url];
    return state?.result === 'ok' && check.now() - Date.parse(state.asked) < FRESH;
  };
  const due = [...new Set(urls)].filter((url) => !isFresh(url)).slice(0, check.limit);
  const hosts = [...Map.groupBy(due, (url) => new URL(url).host).values()];
  const worker = async () => {
    for (let host = hosts.shift(); host !== undefined; host = hosts.shift()) {
      for (const [at, url] of host.entries()) {
        if (at > 0) await check.pause(BETWEEN);
        const state = await askOne(url, check);
        states[url] = state;
        workshop.write(STATES, `${JSON.stringify(states, undefined, 1)}\n`);
        check.onAnswer?.(url, state);
      }
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, worker));
  return states;
}

async function askOne(url: string, check: LinkCheck, isAgain = false): Promise<LinkState> {
  const asked = new Date(check.now()).toISOString();
  try {
    const head = await request(url, 'HEAD', check);
    // Some servers know no HEAD.
    const response = [403, 405, 501].includes(head.status)
      ? await request(url, 'GET', check)
      : head;
    const wait = Number(response.headers.get('retry-after')) * 1000;
    if ([429, 503].includes(response.status) && wait > 0 && wait <= LONGEST_RETRY && !isAgain) {
      await check.pause(wait);
      return await askOne(url, check, true);
    }
    return { asked, ...verdictOn(response) };
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    return {
      asked,
      result: 'unreachable',
      answer: cause instanceof Error ? cause.message : String(cause),
    };
  }
}

async function request(url: string, method: string, { ask }: LinkCheck): Promise<Response> {
  const response = await ask(url, {
    method,
    redirect: 'manual',
    headers: { 'user-agent': 'Bredvid link check' },
    signal: AbortSignal.timeout(TIMEOUT),
  });
  await response.body?.cancel();
  return response;
}

function verdictOn({ status, headers }: Response): { result: LinkState['result']; answer: string } {
  const target = headers.get('location');
  if ([301, 308].includes(status))
    return { result: 'moved', answer: `${status} ${target ?? ''}`.trim() };
  if (status === 404 || status === 410) return { result: 'gone', answer: String(status) };
  return { result: status < 400 ? 'ok' : 'unreachable', answer: String(status) };
}

/**
 * Letters to the organisation's own FHIR servers, written ready to be sent. They are posted one at a
 * time, each by an alarm of its own, so that what goes out together tells nothing; a letter stays
 * until its server has taken it.
 *
 * An open panel does it (`followOutbox`): the worker is the smaller for it, and where no panel is
 * opened nothing is written either.
 */
import browser from 'webextension-polyfill';
import { readPolicy } from './settings.ts';
import { receiverOf } from './told.ts';

export interface Letter {
  /** Random and of this letter alone: a server that has taken it takes it no second time. */
  readonly id: string;
  readonly type: 'QuestionnaireResponse' | 'MeasureReport';
  /** Absent: counts of use. */
  readonly to?: 'fleet';
  readonly resource: object;
  /** What `If-None-Exist` asks for. */
  readonly query: string;
  /** What it says, for the user to read: `se/nkk-hypertoni I10 se-14 2026-W47`. */
  readonly about: string;
  /** Not before, ms since 1970. */
  readonly after: number;
}

export type SentLetter = Pick<Letter, 'id' | 'type' | 'about'>;

export interface Outbox {
  readonly letters: readonly Letter[];
  /** The oldest first. */
  readonly sent: readonly SentLetter[];
}

export const OUTBOX_ALARM = 'outbox';
const OUTBOX = 'outbox';
/** Sent letters the user can still see. */
const SENT_KEPT = 2000;
const MINUTE = 60_000;
const RETRY = 60 * MINUTE;

export async function readOutbox(): Promise<Outbox> {
  const { [OUTBOX]: kept } = await browser.storage.local.get(OUTBOX);
  return (kept as Outbox | undefined) ?? { letters: [], sent: [] };
}

/** Pages change it in turn. */
async function change(make: (outbox: Outbox) => Outbox): Promise<void> {
  await navigator.locks.request(OUTBOX, async () => {
    await browser.storage.local.set({ [OUTBOX]: make(await readOutbox()) });
  });
}

export async function putLetters(letters: readonly Letter[]): Promise<void> {
  if (letters.length === 0) return;
  await change((outbox) => ({ ...outbox, letters: [...outbox.letters, ...letters] }));
  await planOutbox();
}

export async function takeBack(ids: readonly string[]): Promise<void> {
  await change((outbox) => ({
    ...outbox,
    letters: outbox.letters.filter(({ id }) => !ids.includes(id)),
  }));
}

export async function emptyOutbox(): Promise<void> {
  await change(() => ({ letters: [], sent: [] }));
}

/** Sends the letter that is due first, if any, and plans the next. */
export async function sendNext(now: number, request: typeof fetch): Promise<void> {
  await navigator.locks.request('outbox-sending', { ifAvailable: true }, async (lock) => {
    const [first] = lock === null ? [] : await waiting();
    if (first !== undefined && first.letter.after <= now) {
      const { letter, receiver } = first;
      const isTaken = await post(letter, receiver, request);
      const { id, type, about } = letter;
      const later = { ...letter, after: now + RETRY };
      await change(({ letters, sent }) => ({
        letters: letters.flatMap((one) => (one.id !== id ? one : isTaken ? [] : later)),
        sent: isTaken ? [...sent.slice(1 - SENT_KEPT), { id, type, about }] : sent,
      }));
    }
    await planOutbox();
  });
}

/** Sends what is due as long as this page is open. */
export async function followOutbox(): Promise<void> {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === OUTBOX_ALARM) void sendNext(Date.now(), fetch);
  });
  await planOutbox();
}

/** An alarm that went off while no page was open is gone. */
async function planOutbox(): Promise<void> {
  const [first] = await waiting();
  if (first === undefined) return;
  const soon = Date.now() + MINUTE * (1 + 9 * Math.random());
  await browser.alarms.create(OUTBOX_ALARM, { when: Math.max(first.letter.after, soon) });
}

/** Those that somebody takes, the first due first. Without the policy nothing is sent. */
async function waiting(): Promise<readonly { letter: Letter; receiver: string }[]> {
  const [{ letters }, policy] = await Promise.all([readOutbox(), readPolicy()]);
  return letters
    .flatMap((letter) => {
      const isCount = letter.type === 'MeasureReport';
      const receiver = isCount ? receiverOf(policy, letter.to ?? 'usage') : policy.feedbackReceiver;
      return receiver === undefined ? [] : [{ letter, receiver }];
    })
    .sort((one, other) => one.letter.after - other.letter.after);
}

async function post(letter: Letter, receiver: string, request: typeof fetch): Promise<boolean> {
  try {
    const answer = await request(`${receiver.replace(/\/$/, '')}/${letter.type}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/fhir+json', 'If-None-Exist': letter.query },
      body: JSON.stringify(letter.resource),
      // Nothing of the browser goes along.
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    return answer.ok;
  } catch {
    return false;
  }
}

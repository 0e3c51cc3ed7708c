/**
 * What the panel and the page turned to the patient say to each other. A channel between pages of
 * the extension, with a random name of its own for each page that is opened: nothing is stored, and
 * no other panel answers.
 */

/** What the page is told: what to show, or that it is over. */
export type PatientWord<Sheet> = Sheet | 'over';

interface Channel {
  readonly close: () => void;
}

const READY = 'ready';
/** Milliseconds the page waits: without a panel nothing is shown. */
const PATIENCE_MS = 3000;

function open(name: string): BroadcastChannel {
  return new BroadcastChannel(`patient:${name}`);
}

/** The panel's side: says what to show each time the page asks, and then that it is over. */
export function offerToPatient<Sheet>(name: string, sheet: () => PatientWord<Sheet>) {
  const channel = open(name);
  const tell = () => channel.postMessage(sheet());
  channel.onmessage = ({ data }) => {
    if (data === READY) tell();
  };
  return { tell, close: () => channel.close() };
}

/** The page's side: asks, and listens. */
export function joinPatientTalk<Sheet>(
  name: string,
  listener: (word: PatientWord<Sheet>) => void,
): Channel {
  const channel = open(name);
  const givingUp = setTimeout(() => listener('over'), PATIENCE_MS);
  channel.onmessage = ({ data }) => {
    if (data === READY) return;
    clearTimeout(givingUp);
    listener(data);
  };
  channel.postMessage(READY);
  return { close: () => channel.close() };
}

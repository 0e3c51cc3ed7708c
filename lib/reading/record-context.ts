/**
 * Whose record the page shows, as a fingerprint: a salted hash of what records use to say it. It
 * lives in the frame's memory, is compared with itself only, and is never sent.
 *
 * It is taken from the address, the title, the page's header and the personal identity number the
 * page is about. Digits are left out of the words (a clock or counter is no other patient), but
 * not out of the identity number.
 */
import { hashOf } from './hash.ts';
import { headers, type Persons } from './persons.ts';
import { readText } from './read-text.ts';
import { isShown } from './shown.ts';

const HEADERS = 12;

/** Places that say who is shown; watched between scans. */
export interface Identity {
  readonly print: number;
  /** Whether the page says at all who is shown, beside its address and title. */
  readonly tells: boolean;
  readonly spots: readonly Node[];
  /** Selector of those among them that are taken whole. */
  readonly hinted: string;
  /** What those places said. */
  readonly texts: string;
}

/** @param hinted selector of what also says who is shown: whatever it is, with its digits */
export function identityOf(
  page: Document,
  persons: Persons,
  salt: string,
  hinted: string,
): Identity {
  const isSpot = (one: Element) => (one.matches(hinted) ? isShown(one) : isHeader(one));
  const spots = [...page.querySelectorAll(`${headers},${hinted}`)].slice(0, 60).filter(isSpot);
  const shown = spots.slice(0, HEADERS);
  const nameOf = (element: Element) => nameIn(element, hinted);
  const own = persons.numbers.filter(({ number }) => number === persons.main);
  const places = [...shown, ...own.map(({ node }) => node)];
  const said = [location.href, words(page.title), persons.main ?? '', ...shown.map(nameOf)];
  return {
    print: hashOf(`${salt} ${said.join('\n')}`),
    tells: persons.main !== undefined || shown.length > 0,
    spots: places,
    hinted,
    texts: textsOf(places, hinted),
  };
}

/** Whether a place that says who is shown is gone or says something else. */
export function isInDoubt({ spots, texts, hinted }: Identity): boolean {
  return spots.some((spot) => !spot.isConnected) || textsOf(spots, hinted) !== texts;
}

function textsOf(places: readonly Node[], hinted: string): string {
  return places
    .map((place) =>
      place.nodeType === 3 ? (place as Text).data : nameIn(place as Element, hinted),
    )
    .join('\n');
}

/** Short, in view, and no part of a list. */
function isHeader(element: Element): boolean {
  return (
    !element.closest('table,ul,ol,[role=grid],[role=listbox],nav,form') &&
    readText(element, 250) !== undefined &&
    isShown(element)
  );
}

function nameIn(element: Element, hinted: string): string {
  const text = readText(element, 250) ?? '';
  return element.matches(hinted) ? text : words(text);
}

function words(text: string): string {
  return text.replace(/[\d\W_]+/g, ' ').trim();
}

/** A random id for one record in one frame. */
export function newContext(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}

/** The personal identity numbers on a page: whose they are, and who the page is about. */
import { childrenOf } from './children-of.ts';
import { personPattern } from './patterns.ts';
import { readText } from './read-text.ts';
import { isShown } from './shown.ts';
import { upFrom } from './up-from.ts';

/** Elements that records use to say whose the page is. */
export const headers = 'header,[role=banner],h1,h2,[class*="patient" i],[id*="patient" i]';

/** A selector of nothing: where no hint says who is shown. */
export const NOTHING = 'no-thing';

interface Numbered {
  readonly number: string;
  /** A relative's, in a part that tells of relatives: no record of theirs is open. */
  readonly isRelatives: boolean;
  /** The word beside it that says who it is to the patient; empty when none does. */
  readonly kin: string;
  readonly node: Text;
  /** Where in the node's text. */
  readonly at: number;
}

/** The personal identity numbers on the page and where they stand. */
export interface Persons {
  readonly numbers: readonly Numbered[];
  /** Who the page is about: the first who stands in no list of persons, in a header if any does. */
  readonly main: string | undefined;
}

/** A child's own record names it so, too: its number is a relative's only beside the patient's own. */
const children = /^(?:barn|nyfö)/;

/** A relative's number stands after who it is, or beside a label that says so. */
const relatives =
  ' partner make maka sambo mor far barn barnet nyfött nyfödd mamma pappa moder moderns fader faderns förälder vårdnadshavare anhörig närstående kontaktperson mother father spouse parent guardian husband wife ektefelle ægtefælle pårørende foresatt forælder ';

function kinAt(node: Text, at: number): string {
  if (node.parentElement?.closest(headers)) return '';
  const cell = node.parentElement?.closest('dd,td,p,li,div');
  const label = cell?.previousElementSibling;
  const named = label && !label.matches('tr,section,article,header') ? readText(label, 90) : '';
  const beside = node.previousSibling?.textContent?.slice(-60) ?? '';
  const before =
    `${named ?? ''} ${beside} ${node.data.slice(Math.max(0, at - 60), at)}`.toLowerCase();
  const words = before.split(/[^\p{L}]+/u).slice(-8);
  return words.find((word) => relatives.includes(` ${word} `)) ?? '';
}

const nextOrFormer = /(?:n[äeæ]st[ae]|next|föregående|forrige|previous) pa[ts]ient/i;

/** @param hinted selector of what also says who is shown */
export function personsOf(nodes: readonly Text[], hinted = NOTHING): Persons {
  const all = nodes
    .filter((node) => node.isConnected && node.parentElement && isShown(node.parentElement))
    .flatMap((node) =>
      [...node.data.matchAll(personPattern)].map((hit) => ({
        number: bare(hit[0]),
        kin: kinAt(node, hit.index),
        node,
        at: hit.index,
      })),
    )
    .slice(0, 300);
  const hasOwn = all.some(({ kin }) => !kin);
  const numbers = all.map((one) => ({
    ...one,
    isRelatives: one.kin !== '' && (hasOwn || !children.test(one.kin)),
  }));
  // A print goes on with `NÄSTA PATIENT: …`: that number makes no list of the one before.
  const own = numbers.filter(
    ({ node, at, isRelatives }) =>
      !isRelatives && !nextOrFormer.test(node.data.slice(0, at).split('\n').at(-1) ?? ''),
  );
  const single = own.filter(
    ({ node, number }) => !upFrom(node.parentElement).some((at) => isOneOfMany(at, number, own)),
  );
  const main =
    single.find(({ node }) => node.parentElement?.closest(`${headers},${hinted}`)) ?? single[0];
  return { numbers, main: main?.number };
}

/** Whether what stands beside the numbers says of each what it said. */
export function isStillSaid({ numbers }: Persons): boolean {
  return numbers.every(({ node, at, kin }) => kinAt(node, at) === kin);
}

/** The digits that all ways of writing a number share. */
function bare(number: string): string {
  const digits = number.replace(/[^\dA-Z]/g, '');
  return digits.length === 12 ? digits.slice(2) : digits;
}

/** Whether the element is one of several siblings made alike, each with its own person. */
export function isOneOfMany(
  element: Element,
  number: string,
  numbers: Persons['numbers'],
): boolean {
  const parent = element.parentElement;
  if (!parent) return false;
  return numbers.some(({ node, number: other }) => {
    if (other === number || !parent.contains(node) || element.contains(node)) return false;
    const sibling = childrenOf(parent).find((child) => child.contains(node));
    return (
      sibling?.localName === element.localName &&
      sibling.classList[0] === element.classList[0] &&
      // One where the person stands too is a list of persons, no other's part.
      !numbers.some((one) => one.number === number && sibling.contains(one.node))
    );
  });
}

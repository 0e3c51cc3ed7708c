// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { cloned } from '../../components/cloned.ts';
import { Icon } from '../../components/icon.tsx';

interface Card {
  readonly title: string;
  readonly link?: string;
  readonly isOn?: boolean;
  readonly note?: string;
}

function lines({ title, link, isOn = false }: Card) {
  return [
    <p key={0} class="title">
      {link ? <a href={link}>{title}</a> : title}
    </p>,
    <>
      <Icon name="page" /> {3} kB{false}
    </>,
    <button
      key={1}
      type="button"
      class={isOn ? 'on' : undefined}
      aria-expanded={isOn}
      aria-label={`Why ${title}`}
    >
      Why
    </button>,
  ];
}

/** The same by Preact alone. */
function byPreact(card: Card): string {
  const place = document.createElement('ul');
  render(
    <li>
      {lines(card)}
      {card.note && <em>{card.note}</em>}
    </li>,
    place,
  );
  return told(place.firstElementChild);
}

/** Each node, and its attributes in the order of the alphabet. */
function told(node: Node | null | undefined): string {
  if (!(node instanceof Element)) return `"${node?.nodeValue}"`;
  const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`).sort();
  return `<${[node.localName, ...attributes].join(' ')}>${[...node.childNodes].map(told).join()}</>`;
}

let list: HTMLElement;

function show(...cards: readonly Card[]): readonly Element[] {
  render(
    cards.map((card) => (
      <li key={card.title.slice(0, 1)} ref={cloned(lines(card))}>
        {card.note && <em>{card.note}</em>}
      </li>
    )),
    list,
  );
  return [...list.children];
}

beforeEach(() => {
  list = document.createElement('ul');
  document.body.replaceChildren(list);
});

describe('what is cloned', () => {
  it.each([
    ['the first of its shape', [{ title: 'A' }]],
    ['one after another', [{ title: 'A' }, { title: 'B', isOn: true }, { title: 'C' }]],
    ['of several shapes', [{ title: 'A', link: '/a' }, { title: 'B' }, { title: 'C', link: '/c' }]],
    [
      'with children of Preact',
      [
        { title: 'A', note: 'n' },
        { title: 'B', link: '/b', note: 'm' },
      ],
    ],
  ])('is as Preact draws it: %s', (_what, cards: readonly Card[]) => {
    expect(show(...cards).map(told)).toEqual(cards.map(byPreact));
  });

  it.each([
    ['words', { title: 'A2' }],
    ['an attribute that comes', { title: 'A', isOn: true }],
    ['a child of Preact that comes', { title: 'A', note: 'n' }],
    ['another shape', { title: 'A', link: '/a', note: 'n' }],
  ])('is changed as it is drawn anew: %s', (_what, next: Card) => {
    show({ title: 'A' });
    expect(told(show(next)[0])).toBe(byPreact(next));
    expect(told(show({ title: 'A' })[0])).toBe(byPreact({ title: 'A' }));
  });

  it('keeps its elements, and with them the focus, while its shape is the same', () => {
    const [before] = show({ title: 'A' });
    const button = before?.querySelector('button');
    button?.focus();
    const [after] = show({ title: 'A2', isOn: true, note: 'n' });
    expect(after?.querySelector('button')).toBe(button);
    expect(document.activeElement).toBe(button);
  });

  it('moves with what it stands in', () => {
    const [a, b] = show({ title: 'A' }, { title: 'B' });
    expect(show({ title: 'B' }, { title: 'A' })).toEqual([b, a]);
  });
});

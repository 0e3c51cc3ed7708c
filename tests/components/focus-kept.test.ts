// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepFocus } from '../../components/focus-kept.ts';
import { eventually } from '../eventually.ts';

let end: () => void;

beforeEach(() => {
  document.body.innerHTML = `<main tabindex="-1">
      <section><ul>
        <li><button id="first">E11.9</button><button id="away-first">Ta bort</button>
        <li><button id="second">I10.9</button><button id="away-second">Ta bort</button>
      </ul><details><summary id="also">Också nämnt</summary><button id="folded">Lägg till</button></details></section>
      <ul><li id="code"><button id="away-code">Ta bort</button><li><button id="next-code">Ta bort</button></ul>
      <p><button id="alone">Läs igen</button></p>
    </main>`;
  end = keepFocus();
});

afterEach(() => end());

/** Presses it by the keyboard; these go with the press. */
function press(id: string, ...goes: readonly string[]) {
  const pressed = document.getElementById(id);
  pressed?.focus();
  pressed?.addEventListener('click', () => {
    for (const one of goes) document.querySelector(one)?.remove();
  });
  pressed?.click();
}

describe('the focus, when what was pressed goes', () => {
  it.each([
    ['to what stands after it', 'away-first', ['li:first-child'], 'second'],
    ['so in a list outside of any part too', 'away-code', ['#code'], 'next-code'],
    ['past what goes with it', 'away-first', ['li', 'li'], 'also'],
    [
      'to what stands before it, where nothing follows',
      'away-second',
      ['li + li', 'details'],
      'away-first',
    ],
  ])('goes %s', async (_, id, goes, next) => {
    press(id, ...goes);
    await eventually(() => expect(document.activeElement?.id).toBe(next));
  });

  it('goes to the answer when it stood in no part of its own, or all of that goes', async () => {
    press('alone', 'p');
    await eventually(() => expect(document.activeElement?.localName).toBe('main'));
    press('away-first', 'section');
    await eventually(() => expect(document.activeElement?.localName).toBe('main'));
  });

  it('is left where whoever took it away has put it', async () => {
    document.getElementById('away-first')?.addEventListener('click', () => {
      document.getElementById('alone')?.focus();
    });
    press('away-first', 'li');
    await eventually(() => expect(document.getElementById('away-first')).toBeNull());
    expect(document.activeElement?.id).toBe('alone');
  });

  it('stays with what stands', () => {
    press('first');
    expect(document.activeElement?.id).toBe('first');
  });
});

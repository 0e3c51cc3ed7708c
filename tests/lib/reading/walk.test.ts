// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hitsIn, personPattern } from '../../../lib/reading/patterns.ts';
import { emptyScan } from '../../../lib/reading/scan.ts';
import { walk } from '../../../lib/reading/walk.ts';

const filler = 'Patienten mår efter omständigheterna väl. '.repeat(10);

const inline = new Set('a,b,code,em,i,label,mark,small,span,strong,sub,sup,u'.split(','));

beforeEach(() => {
  // The pretended page has no style sheet of a browser: its cells and items would run on in one line.
  vi.stubGlobal('getComputedStyle', ({ localName }: Element) => ({
    display: inline.has(localName) ? 'inline' : 'block',
  }));
  document.body.innerHTML = '';
});

/** What a walk finds below the body, with what is done to the page at each of its pauses. */
function walked(atPause: (pause: number) => void = () => undefined) {
  const into = emptyScan();
  let pause = 0;
  for (const _ of walk(document.body, into)) {
    atPause(pause);
    pause += 1;
  }
  return into;
}

const written = () => walked().finds.map((find) => find.written);

describe('a walk', () => {
  it.each([
    ['in a table, whose cells never fuse', '<table><tr><td>B</td><td>12</td></tr></table>', []],
    ['over inline elements', '<p><b>E11</b>.9 Diabetes</p>', ['E11.9']],
    ['of pieces that alone are none', '<p><b>E</b><i>1</i><b>1</b>.9</p>', ['E11.9']],
    [
      'over inline elements in a part too long for one piece',
      `<div><p>${filler}</p><div>${filler}<i>E1</i>1.9 Diabetes</div></div>`,
      ['E11.9'],
    ],
    [
      'far apart in a long page',
      `<p>I10.9</p>${`<p>${filler}</p>`.repeat(50)}<div>${`<p>${filler}</p>`.repeat(9)}<p>J45.9</p></div>`,
      ['I10.9', 'J45.9'],
    ],
    [
      'at the beginning and the end of a long part, and in a piece that goes on in the next one',
      `<div><p>I10.9 ${filler}<i>E1</i></p>${filler}<p>${filler}</p>${filler} <i>J4</i><b>5.9</b></div>`,
      ['I10.9', 'J45.9'],
    ],
    [
      'after what is written like a code over the bounds of cells',
      `<table>${`<tr><td>Norr</td><td>2014-03-12</td><td>B</td><td>12</td></tr>`.repeat(60)}<tr><td>F32.1</td></tr></table>`,
      ['F32.1'],
    ],
    [
      'over elements at the end of a part with others before',
      `<p>I10.9 ${filler}${filler} <b>E1</b><i>1</i>.9</p>`,
      ['I10.9', 'E11.9'],
    ],
    ['but not in scripts', '<div><script>const a = "E11.9"</script><p>I10.9</p></div>', ['I10.9']],
    [
      'in a form whose fields bear the names of what is asked of it',
      `<form><input name="textContent"><input name="nextSibling"><input name="firstChild"><p>${filler}</p><p>E11.9</p></form><p>I10.9</p>`,
      ['E11.9', 'I10.9'],
    ],
  ])('finds what is written %s', (_, markup, codes) => {
    document.body.innerHTML = markup;
    expect(written()).toEqual(codes);
  });

  it('keeps what it found where it is stopped', () => {
    document.body.innerHTML = `<p>E11.9</p>${`<p>J45.9 ${filler}</p>`.repeat(999)}`;
    const into = emptyScan();
    for (const _ of walk(document.body, into)) break;
    const found = into.finds.map((find) => find.written);
    expect(found.slice(0, 2)).toEqual(['E11.9', 'J45.9']);
    expect(found.length).toBeLessThan(999);
  });

  it('goes on where the page takes away what it looks at', () => {
    document.body.innerHTML = `<main>${`<section><p>E11.9</p><p>${filler}</p></section>`.repeat(400)}</main><p>J45.9</p>`;
    const sections = [...document.querySelectorAll('section')];
    const { finds } = walked((pause) => {
      if (pause % 5 === 0) sections[pause + 1]?.remove();
    });
    expect(finds.some((find) => find.written === 'J45.9')).toBe(true);
    for (const section of document.querySelectorAll('section')) {
      expect(finds.some(({ node }) => section.contains(node))).toBe(true);
    }
  });

  const folder = join(import.meta.dirname, '../../records/tuning');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

  it('leaves out nothing of what a look at each text finds', () => {
    for (const page of pages) {
      const markup = readFileSync(join(folder, page), 'utf8');
      document.body.innerHTML = markup.replace(/<i?frame[^>]*>|<(?:script|link)[^>]*>/g, '');
      const { finds, persons } = walked();
      const found = new Set(finds.map(({ node }) => node));
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        if (text.parentElement?.closest('script,style,noscript,template,textarea,option,title'))
          continue;
        if (hitsIn(text.data).length > 0)
          expect(found.has(text), `${page}: ${text.data}`).toBe(true);
        if (text.data.search(personPattern) >= 0) expect(persons.includes(text), page).toBe(true);
      }
    }
  });
});

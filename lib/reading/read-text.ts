/** What an element says, as one line. */

/** The element's text, read anew; `undefined` when it is longer than `limit`. */
export function readText(element: Element, limit: number): string | undefined {
  let text = '';
  let pressed = '';
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    // What a list offers is not said until it is chosen.
    if ((parentElement as HTMLOptionElement | null)?.selected === false) continue;
    // Nor by a label what stands in the field within it.
    if (parentElement?.localName === 'textarea') continue;
    // A button in a heading tells what it does, not what stands below: `Problemlista [Dölj avslutade]`,
    // `Problems [+ Add]`.
    const isButton = parentElement?.localName === 'button' && parentElement !== element;
    if (isButton || /^\s*[+＋] ?\p{L}/u.test(data)) pressed += ` ${data}`;
    else text += ` ${data}`;
    if (text.length + pressed.length > limit * 3) return undefined;
  }
  if (!text.trim()) text = pressed;
  text = text.replace(/\s+/g, ' ').trim();
  return text.length > limit ? undefined : text;
}

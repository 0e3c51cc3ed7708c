/** Whether an element runs on within its line; a styled chip or badge, or one of the page's own, does not. */
export function isInline(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return !element.localName.includes('-') && /^(?:inline|contents|ruby.*|)$/.test(display);
}

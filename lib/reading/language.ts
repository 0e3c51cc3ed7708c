/** Whether a page is another country's, whose ICD-10 is not ICD-10-SE: told by its language. */
export function isNeighbour(page: Document): boolean {
  return !/^(?:sv|$)/i.test(page.documentElement.lang);
}

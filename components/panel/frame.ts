/**
 * The head of the panel as its page has it before anything else is loaded, in the words it last
 * stood in. The panel then draws the same in its place: the search box stays the same, with what
 * was typed in it meanwhile.
 */

/** @param words as `frame-words.ts` says them; whoever kept them may have kept less */
export function showFrame(page: Document, words: Readonly<Record<string, string>>): void {
  const { lang, theme, region, placeholder, key } = words;
  if (lang) page.documentElement.lang = lang;
  if (theme) page.documentElement.dataset.theme = theme;
  if (placeholder) page.querySelector('input')?.setAttribute('placeholder', placeholder);
  const hint = page.querySelector('.key');
  if (hint && key !== undefined) hint.textContent = key;
  const option = page.querySelector('option');
  if (!region || !option) return;
  option.textContent = region;
  for (const hidden of page.querySelectorAll('[hidden]')) hidden.removeAttribute('hidden');
}

/**
 * The modules, which the build puts into a template, are asked for as the page is painted: read and
 * run at the same time, they kept the first paint waiting for one frame, or two.
 */
export function fetchModules(page: Document): void {
  const take = () => page.body.append(page.querySelector('template')?.content ?? '');
  // Nothing is painted where nobody looks: a tab opened behind others.
  if (page.hidden) take();
  else requestAnimationFrame(() => setTimeout(take));
}

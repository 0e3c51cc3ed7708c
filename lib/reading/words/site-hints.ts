import type { SiteHint } from '../site-hints.ts';

/** Hints for record systems that everybody opens at one address; an organisation's own come by policy. */
export const siteHints: readonly SiteHint[] = [];

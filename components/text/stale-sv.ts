/** Why updates have not worked for long. Apart from the panel's texts, for it is seldom said. */
export const staleSv = {
  'stale.unreachable': 'Uppdateringar fungerar inte: servern nås inte.',
  'stale.expired': 'Uppdateringar fungerar inte: utgivaren har inte förnyat katalogen.',
  'stale.full': 'Uppdateringar fungerar inte: disken är full.',
  'stale.version': 'Uppdateringar fungerar inte: Bredvid är för gammalt.',
  'stale.refused': 'Uppdateringar fungerar inte: servern lämnar fel innehåll.',
} as const;

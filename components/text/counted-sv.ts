/** That the organisation counts. Apart from the panel's texts, for few organisations do. */
export const countedSv = {
  'counted.text': 'Din organisation räknar öppnade stöd per vecka. Aldrig vem eller patient.',
  'counted.see': 'Se vad',
} as const;

/** That the organisation counts. Apart from the panel's texts, for few organisations do. */
export const countedSv = {
  'counted.usage':
    'Din organisation räknar stödens användning per vecka. Aldrig vem eller patient.',
  'counted.fleet': 'Din organisation räknar version, ålder och läsning. Aldrig vem eller patient.',
  'counted.see': 'Se vad',
} as const;

/** That the organisation counts. Apart from the panel's texts, for few organisations do. */
export const countedSv = {
  'counted.usage': 'Din organisation räknar hur stöden används, aldrig vem eller vilken patient.',
  'counted.fleet': 'Din organisation räknar hur Bredvid fungerar, aldrig vem eller vilken patient.',
  'counted.see': 'Se vad',
} as const;

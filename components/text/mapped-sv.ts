/** How codes of other systems are mapped. Apart from the panel's texts, for few are looked up. */
export const mappedSv = {
  'mapped.title': '{code} i ICD-10-SE:',
  'mapped.exact': 'samma sak, enligt {source}',
  'mapped.broader': '{code} är vidare, enligt {source}',
  'mapped.narrower': '{code} är snävare, enligt {source}',
} as const;

/** How other regions' recommended drugs stand to the own region's. Apart, for few open them. */
export const drugsSv = {
  'drugs.differs': '{regions} har annat förstahandsval.',
  'drugs.neighbour': 'Grannregion',
  'drugs.same': 'Samma förstahandsval som här',
  'drugs.other': 'Annat förstahandsval än här',
  'drugs.unstated': 'Förstahandsval är inte angivet',
} as const;

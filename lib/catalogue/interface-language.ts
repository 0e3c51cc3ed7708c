/** The languages Bredvid itself speaks, in the order they are offered; Swedish is the first and usual. */
export const interfaceLanguages = ['sv', 'en', 'fi'] as const;

export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** What a link says that opens a tab, the same on every page. */
export const newTabSv = { 'link.new-tab': 'öppnas i ny flik' } as const;

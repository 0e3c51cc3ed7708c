export type BrowserKind = 'chromium' | 'firefox';
export declare function findBrowser(kind: BrowserKind): string | undefined;

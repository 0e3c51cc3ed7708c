/** The editor's unfinished work, kept on this computer against loss: one draft a layer, and one a file of it. */
import browser from 'webextension-polyfill';
import type { Written } from '../editing/candidate.ts';

const keyOf = (name: string) => `editor-draft/${name}`;

export async function readEditorDraft(name: string): Promise<readonly Written[] | undefined> {
  const key = keyOf(name);
  const stored = (await browser.storage.local.get(key))[key];
  // Written by this module alone; anything else is no draft.
  return Array.isArray(stored) && stored.every(isWritten) ? stored : undefined;
}

export async function keepEditorDraft(name: string, rows: readonly Written[]): Promise<void> {
  await browser.storage.local.set({ [keyOf(name)]: rows });
}

export async function dropEditorDraft(name: string): Promise<void> {
  await browser.storage.local.remove(keyOf(name));
}

function isWritten(row: unknown): row is Written {
  return (
    typeof row === 'object' &&
    row !== null &&
    Object.values(row).every((value) => typeof value === 'string')
  );
}

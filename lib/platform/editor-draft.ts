/** The editor's unfinished work, kept on this computer against loss: one draft a layer. */
import browser from 'webextension-polyfill';
import type { LayerId } from '../catalogue/support.ts';
import type { Written } from '../editing/candidate.ts';

const keyOf = (layer: LayerId) => `editor-draft/${layer}`;

export async function readEditorDraft(layer: LayerId): Promise<readonly Written[] | undefined> {
  const key = keyOf(layer);
  const stored = (await browser.storage.local.get(key))[key];
  // Written by this module alone; anything else is no draft.
  return Array.isArray(stored) && stored.every(isWritten) ? stored : undefined;
}

export async function keepEditorDraft(layer: LayerId, rows: readonly Written[]): Promise<void> {
  await browser.storage.local.set({ [keyOf(layer)]: rows });
}

export async function dropEditorDraft(layer: LayerId): Promise<void> {
  await browser.storage.local.remove(keyOf(layer));
}

function isWritten(row: unknown): row is Written {
  return (
    typeof row === 'object' &&
    row !== null &&
    Object.values(row).every((value) => typeof value === 'string')
  );
}

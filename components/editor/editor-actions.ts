/** What the editor page asks of the browser: files in and out, and signing. */
import type { LayerId } from '../../lib/catalogue/support.ts';

/** What became of the last thing asked; the value goes into its sentence. */
export interface Outcome {
  readonly key:
    | 'editor.refused'
    | 'editor.draft'
    | 'editor.sign.done'
    | 'editor.sign.failed'
    | undefined;
  readonly why: string;
}

export interface SignDraft {
  readonly version: number;
  readonly expires: string;
  readonly signatures: number;
  /** Whether it names the bundle that the page shows. */
  readonly isSame: boolean;
}

export interface EditorActions {
  openLayer(layer: LayerId): void | Promise<void>;
  openFile(file: File): void | Promise<void>;
  dropDraft(): void;
  exportFile(): void;
  openSignDraft(file: File): void;
  sign(key: File, passphrase: string): void;
}

/** What the editor page asks of the browser: files in and out, and signing. */
import type { LayerId } from '../../lib/catalogue/support.ts';
import type { Login, ServerTrouble } from '../../lib/editing/server-file.ts';

/** What became of the last thing asked; the value goes into its sentence. */
export interface Outcome {
  readonly key:
    | 'editor.refused'
    | 'editor.draft'
    | 'editor.open.first'
    | 'editor.taken'
    | 'editor.taken.but'
    | 'editor.server.done'
    | `editor.server.${ServerTrouble}`
    | 'editor.sign.done'
    | 'editor.sign.put'
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
  /** What else would be signed: other files, `delegations`. */
  readonly beside: readonly string[];
}

export interface EditorActions {
  openLayer(layer: LayerId): void | Promise<void>;
  /** An edition, another's saved work, a spreadsheet, or a draft to be signed. */
  openFile(file: File): void | Promise<void>;
  openAddress(address: string, login: Login): void | Promise<void>;
  dropDraft(): void;
  exportFile(): void;
  /** What `exportFile` saves, put on the organisation's server. */
  putFile(address: string, login: Login): void | Promise<void>;
  openSignDraft(file: File): void;
  /** The signed draft goes back to where it was opened, or is saved as a file. */
  sign(key: File, passphrase: string, login: Login): void;
}

/** The organisation's server as the editor page uses it: what went wrong is told, not thrown. */
import type { Outcome } from '../../components/editor/editor-actions.ts';
import type { Login } from '../../lib/editing/server-file.ts';
import { putToServer, readFromServer, ServerError } from '../../lib/platform/editor-server.ts';

export interface EditorServer {
  /** Nothing, and told why, where it could not be opened. */
  open(address: string, login: Login): Promise<File | undefined>;
  /** @returns whether it lies there now */
  put(address: string, content: string, login: Login): Promise<boolean>;
}

export function createServer(tell: (outcome: Outcome) => void): EditorServer {
  /** What we know to lie at an address: another's work there is never overwritten. */
  const seen = new Map<string, string>();
  const attempt = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ServerError)) throw error;
      tell({ key: `editor.server.${error.trouble}`, why: error.message });
      return undefined;
    }
  };
  return {
    open: (address, login) =>
      attempt(async () => {
        const file = await readFromServer(address, login);
        seen.set(address, await file.text());
        return file;
      }),
    put: async (address, content, login) => {
      const isThere = await attempt(async () => {
        await putToServer(address, content, seen.get(address), login);
        seen.set(address, content);
        return true;
      });
      return isThere === true;
    },
  };
}

/** The database that a private window has for `session-memory.ts`, held in memory by the browser. */
import Dexie, { type Table } from 'dexie';

export function openPrivateTable(): Table<unknown, string> {
  const database = new Dexie('session');
  database.version(1).stores({ values: '' });
  return database.table('values');
}

/**
 * The metadata that was accepted, kept in two places: what is older is refused, and losing the
 * database (or the storage) must not take that floor away.
 */
import browser from 'webextension-polyfill';
import { sha256Of } from '../trust/bytes.ts';
import type { Accepted } from '../trust/refreshing.ts';
import type { ReadFile } from '../trust/repository.ts';
import type { CatalogueConnection } from './catalogue-connection.ts';
import { packagedMetadata, TRUST } from './packaged-edition.ts';

interface Kept {
  /** Hash of the root all of it began with. */
  readonly anchor: string;
  readonly accepted: Accepted;
  /** Milliseconds since 1970: the time of the last run that succeeded. */
  readonly at: number;
  /** That run was the last to accept anything: no content of what is accepted is still to come. */
  readonly isDone?: boolean;
}

export interface UpdateState {
  readonly accepted: Accepted;
  /** No run takes an earlier time for the present; 0 before the first that succeeded. */
  readonly at: number;
  /** All that is accepted is stored, and still there as far as is known. */
  readonly isWhole: boolean;
  readonly keep: (role: string, text: string) => Promise<void>;
  /** The run has succeeded at that time. */
  readonly done: (at: number) => Promise<void>;
}

/**
 * What was accepted since the package's first root. With another package that begins with another
 * root, all begins anew: whoever builds the extension decides whom it trusts.
 * @param readPackaged reads a file of the package
 */
export async function openUpdateState(
  connection: CatalogueConnection,
  readPackaged: ReadFile,
): Promise<UpdateState> {
  const packaged = (await readPackaged('catalogue/metadata/1.root.json', 0)) ?? new Uint8Array();
  const anchor = await sha256Of(packaged);
  const [local, mirrored] = await readBoth(connection);
  const [furthest] = [local, mirrored]
    .filter((one) => one?.anchor === anchor && typeof one.accepted?.root === 'string')
    .sort((one, other) => (other?.at ?? 0) - (one?.at ?? 0));
  let now: Kept = furthest ?? { anchor, accepted: await packagedMetadata(readPackaged), at: 0 };

  const save = async (next: Kept) => {
    now = next;
    await browser.storage.local.set({ [TRUST]: next });
    // The storage has it; a full disk is told of when content cannot be stored.
    const put = connection.write('Keeping', (writing) => writing.put([[TRUST, next]]));
    await put.catch(() => undefined);
  };
  return {
    accepted: now.accepted,
    at: now.at,
    isWhole: now.isDone === true && mirrored?.at === now.at,
    keep: (role, text) =>
      save({ ...now, accepted: { ...now.accepted, [role]: text }, isDone: false }),
    done: (at) => save({ ...now, at, isDone: true }),
  };
}

async function readBoth({ read }: CatalogueConnection): Promise<readonly (Kept | undefined)[]> {
  const { [TRUST]: local } = await browser.storage.local.get(TRUST);
  const mirrored = read('Reading what is kept', (reading) => reading.get([TRUST]));
  return [local as Kept | undefined, ...((await mirrored.catch(() => [])) as Kept[])];
}

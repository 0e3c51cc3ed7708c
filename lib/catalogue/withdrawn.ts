/**
 * What has been withdrawn, and why (features G4). A withdrawn support stays in its layer and is
 * shown struck through: who used it yesterday must see that it no longer holds.
 */
import * as v from 'valibot';
import { CatalogueError } from './errors.ts';
import { layerOfId } from './namespace.ts';
import { whyNotPlainText } from './plain-text.ts';
import type { LayerId, SupportId } from './support.ts';

export interface Withdrawal {
  readonly id: SupportId;
  /** In plain words, for whoever meets the support. */
  readonly reason: string;
  /** ISO date. */
  readonly since: string;
}

const listSchema = v.strictObject({
  format: v.literal(1),
  withdrawn: v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.maxLength(160)),
      reason: v.pipe(
        v.string(),
        v.nonEmpty(),
        v.maxLength(200),
        v.check((text) => whyNotPlainText(text) === undefined),
      ),
      since: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)),
    }),
  ),
});

/**
 * Reads the list of one role.
 * @param owns whether the role speaks for a layer
 * @throws CatalogueError for anything else than such a list, and for another's support
 */
export function parseWithdrawn(
  text: string,
  where: string,
  owns: (layer: LayerId) => boolean,
): readonly Withdrawal[] {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw refused(where, 'it is not JSON');
  }
  const list = v.safeParse(listSchema, read);
  if (!list.success) throw refused(where, `its field ${v.getDotPath(list.issues[0])} is wrong`);
  const { withdrawn } = list.output;
  const foreign = withdrawn.find(({ id }) => !owns(layerOfId(id)));
  if (foreign !== undefined) throw refused(where, 'it withdraws what is not its own');
  return withdrawn;
}

function refused(file: string, why: string): CatalogueError {
  const whatToDo = 'Correct the list and publish it again';
  return new CatalogueError({
    what: 'The list of what is withdrawn',
    where: { file },
    why,
    whatToDo,
  });
}

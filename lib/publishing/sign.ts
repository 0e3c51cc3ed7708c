/** Adds one person's signature to everything in the draft that the person may sign. */
import type { Metadata } from '@tufjs/models';
import { authoritiesOf, DRAFT, readDraft } from './draft.ts';
import { type SignedPart, type Signer, textOf, withSignature } from './metadata.ts';
import { readPublished } from './published.ts';
import type { Workshop } from './workshop.ts';

/**
 * @param only sign this role alone
 * @returns the roles now signed by this key; a role signed before is signed anew, harmlessly
 */
export async function signDraft(
  workshop: Workshop,
  signer: Signer,
  only?: string,
): Promise<readonly string[]> {
  const draft = readDraft(workshop);
  const signed: string[] = [];
  for (const role of signable(workshop, signer)) {
    if (only !== undefined && role !== only) continue;
    const metadata: Metadata<SignedPart> | undefined =
      role === 'root' ? draft.root : draft.roles.get(role);
    if (metadata === undefined) continue;
    workshop.write(`${DRAFT}/metadata/${role}.json`, textOf(await withSignature(metadata, signer)));
    signed.push(role);
  }
  return signed;
}

/** The roles of the draft that this key may sign. */
export function signable(workshop: Workshop, { keyId }: Signer): readonly string[] {
  const published = readPublished(workshop);
  const draft = readDraft(workshop);
  const waiting = [...(draft.root ? ['root'] : []), ...draft.roles.keys()];
  return waiting.filter((role) =>
    authoritiesOf(role, draft, published).some(({ keyIDs }) => keyIDs.includes(keyId)),
  );
}

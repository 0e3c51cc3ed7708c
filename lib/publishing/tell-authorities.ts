/**
 * Who may sign from now on, where the draft changes it. Whoever signs root or targets signs that too,
 * so it is shown as what the layers say is shown: by the ids that are read aloud when keys are handed over.
 */
import { readDraft } from './draft.ts';
import type { Authority } from './metadata.ts';
import { readPublished } from './published.ts';
import type { Workshop } from './workshop.ts';

type Roles = Readonly<Record<string, Pick<Authority, 'keyIDs' | 'threshold'>>>;

/** @param roles those that are to be signed */
export function tellAuthorities(workshop: Workshop, roles: readonly string[]): readonly string[] {
  const [draft, published] = [readDraft(workshop), readPublished(workshop)];
  const { root } = draft;
  const targets = draft.roles.get('targets');
  return [
    ...(root && roles.includes('root')
      ? [
          `root version ${root.signed.version}`,
          ...tellRoles(published.root?.signed.roles ?? {}, root.signed.roles),
        ]
      : []),
    ...(targets && roles.includes('targets')
      ? tellRoles(
          published.roles.get('targets')?.signed.delegations?.roles ?? {},
          targets.signed.delegations?.roles ?? {},
        )
      : []),
  ];
}

function tellRoles(before: Roles, after: Roles): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((name) => tellRole(name, before[name], after[name]));
}

function tellRole(name: string, was: Roles[string] | undefined, is: Roles[string] | undefined) {
  if (is === undefined) return [`  − ${name}: nobody signs it any more`];
  const came = is.keyIDs.filter((id) => !was?.keyIDs.includes(id));
  const went = (was?.keyIDs ?? []).filter((id) => !is.keyIDs.includes(id));
  const isSame = came.length + went.length === 0 && was?.threshold === is.threshold;
  if (isSame) return [];
  const before = was === undefined ? '' : ` (was ${was.threshold} of ${was.keyIDs.length})`;
  return [
    `  ${was === undefined ? '+' : '~'} ${name}: ${is.threshold} of ${is.keyIDs.length} keys${before}`,
    ...came.map((id) => `      + key ${id}`),
    ...went.map((id) => `      − key ${id}`),
  ];
}

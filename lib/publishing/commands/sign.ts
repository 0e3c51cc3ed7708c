/** `sign`, `drop`, `withdraw`, `rollback`: what is to become the next edition. */

import type { Command } from 'commander';
import { layerOfId } from '../../catalogue/namespace.ts';
import { tellChanges } from '../../editing/tell-changes.ts';
import { draftChanges } from '../changes.ts';
import { dayOf } from '../day.ts';
import { readDraft, standings, targetsToCome } from '../draft.ts';
import { dropDraft, prepare } from '../prepare.ts';
import type { Context } from '../program.ts';
import { readPublished } from '../published.ts';
import { Refused } from '../refusal.ts';
import { renewRoot } from '../roles.ts';
import { rollBack } from '../rollback.ts';
import { signable, signDraft } from '../sign.ts';
import { tellAuthorities } from '../tell-authorities.ts';
import type { Terminal } from '../terminal.ts';
import { readWithdrawn, writeWithdrawn } from '../withdrawn.ts';
import type { Workshop } from '../workshop.ts';
import { wholeNumber } from './keys.ts';
import { tellRehearsal } from './rehearsal.ts';
import { type SignerOptions, signerOf, withSignerOptions } from './signer-options.ts';

interface SignOptions extends SignerOptions {
  readonly role?: string;
  readonly renew?: readonly string[];
  readonly yes?: boolean;
}

export function addSignCommands(program: Command, context: Context): void {
  const sign = program
    .command('sign')
    .description('draft what has changed in layers/, show it, and add your signature')
    .option('--role <role>', 'sign this role only')
    .option(
      '--renew <role...>',
      'sign these anew although nothing changed, because their time is ending',
    )
    .option('--yes', 'do not ask; for tests and scripts that have shown the changes elsewhere');
  withSignerOptions(sign).action(async (options: SignOptions) => {
    const [terminal, workshop] = [context.terminal(), context.workshop()];
    const signer = await signerOf(options, terminal);
    const { root } = readPublished(workshop);
    refuseUnknownRole(workshop, [
      ...(options.renew ?? []),
      ...(options.role ? [options.role] : []),
    ]);
    if (root && options.renew?.includes('root')) renewRoot(workshop, root, terminal.now());
    prepare(workshop, { now: terminal.now(), renew: options.renew ?? [] });
    const roles = signable(workshop, signer).filter((role) => role === (options.role ?? role));
    if (roles.length === 0) {
      terminal.result(['There is nothing for this key to sign.', ...standing(workshop)], {
        signed: [],
      });
      return;
    }
    for (const line of tell(workshop, terminal, roles)) terminal.progress(line);
    for (const line of await tellRehearsal(workshop, terminal.now())) terminal.progress(line);
    if (!options.yes && !(await terminal.confirm(`Sign ${roles.join(', ')}?`))) {
      throw new Refused(
        'Nothing was signed',
        'Answer j (or give --yes) when the changes are right',
      );
    }
    const signed = await signDraft(workshop, signer, options.role);
    terminal.result([`Signed: ${signed.join(', ')}.`, ...standing(workshop)], {
      signed,
      standing: standings(readDraft(workshop), readPublished(workshop)),
    });
  });

  program
    .command('drop')
    .description('forget the draft and its signatures; layers/ stays as it is')
    .action(() => {
      const dropped = dropDraft(context.workshop());
      const lines = [
        dropped.length === 0 ? 'There was no draft.' : `The draft is gone: ${dropped.join(', ')}.`,
        ...(dropped.includes('targets') || dropped.includes('root')
          ? ['If `rotate` or `delegate` had put something into it, ask for that again.']
          : []),
      ];
      context.terminal().result(lines, { dropped });
    });

  program
    .command('withdraw')
    .description('recall a support: browsers strike it through with the reason, in about an hour')
    .argument('<id>', 'se/hypertoni')
    .option('--reason <text>', 'shown to clinicians: what is wrong, in at most 200 characters')
    .option('--undo', 'it holds again')
    .action((id: string, { reason, undo }: { reason?: string; undo?: boolean }) => {
      const [terminal, workshop] = [context.terminal(), context.workshop()];
      const all = readWithdrawn(workshop);
      const others = all.filter((entry) => entry.id !== id);
      if (undo && others.length === all.length)
        throw new Refused(`${id} is not withdrawn`, 'Copy the id from layers/withdrawn.json');
      if (!undo) refuseUnknown(workshop, id);
      if (!undo && reason === undefined) {
        throw new Refused('A recall needs its reason', 'Give --reason "…"', 'usage');
      }
      const since = dayOf(terminal.now());
      writeWithdrawn(workshop, undo ? others : [...others, { id, reason: reason ?? '', since }]);
      prepare(workshop, { now: terminal.now() });
      const waiting = standing(workshop);
      const done = undo ? 'holds again' : 'is withdrawn';
      const lines =
        waiting.length === 0
          ? [`${id} ${done}; what is published says so already.`]
          : [`${id} ${done} once the draft is signed and published.`, ...waiting];
      terminal.result(lines, { id, withdrawn: !undo });
    });

  program
    .command('rollback')
    .description('publish what an earlier edition of a layer said, as a new and higher edition')
    .argument('<edition>', 'the edition to go back to', wholeNumber)
    .requiredOption('--layer <layer>', 'se, se-14, terms; se.answers for what stands beside')
    .action((edition: number, { layer }: { layer: string }) => {
      const [terminal, workshop] = [context.terminal(), context.workshop()];
      const back = rollBack(workshop, layer, edition, terminal.now());
      prepare(workshop, { now: terminal.now() });
      terminal.result(
        [
          `layers/${layer}.yaml now says what edition ${edition} said, as edition ${back.edition}.`,
          ...back.retired.map((id) => `${id} was retired since and stays so.`),
          ...standing(workshop),
        ],
        { layer, from: edition, ...back },
      );
    });
}

/** A name misspelt would otherwise renew or sign nothing, and say so to nobody. */
function refuseUnknownRole(workshop: Workshop, names: readonly string[]): void {
  const [published, draft] = [readPublished(workshop), readDraft(workshop)];
  const targets = targetsToCome(draft, published);
  const known = ['root', 'targets', ...Object.keys(targets?.delegations?.roles ?? {})];
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new Refused(`There is no role ${unknown}`, `Name one of ${known.join(', ')}`, 'usage');
}

function refuseUnknown(workshop: Workshop, id: string): void {
  const layer = layerOfId(id);
  const file = `layers/${layer}.yaml`;
  const isThere =
    workshop.has(file) &&
    workshop
      .read(file)
      .split('\n')
      .some((line) => line.trim().replace(/^- /, '') === `id: ${id}`);
  if (!isThere)
    throw new Refused(`There is no support ${id} in ${file}`, 'Copy the id from the layer');
}

function standing(workshop: Workshop): readonly string[] {
  return standings(readDraft(workshop), readPublished(workshop)).map(
    ({ role, version, have, need, isComplete }) =>
      `  ${role} version ${version}: ${have} of ${need} signatures${isComplete ? ', complete' : ''}`,
  );
}

function tell(
  workshop: Workshop,
  { language }: Terminal,
  roles: readonly string[],
): readonly string[] {
  const changes = draftChanges(workshop).filter(({ role }) => roles.includes(role));
  return [
    ...tellAuthorities(workshop, roles),
    ...changes.flatMap(({ path, comparison }) => [path, ...tellChanges(comparison, language)]),
  ];
}

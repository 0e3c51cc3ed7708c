/** `publish` and `timestamp`: what reaches the servers. */
import type { Command } from 'commander';
import { type CommitOptions, commitDraft, renewTimestamp } from '../commit.ts';
import { dayOf } from '../day.ts';
import { type Destination, destinationOf, places } from '../destination.ts';
import { prepare } from '../prepare.ts';
import type { Context } from '../program.ts';
import { readPublished } from '../published.ts';
import { Refused } from '../refusal.ts';
import { refuseUnapproved } from '../register.ts';
import { noteOut, promoteRing, renewRing, ringOf } from '../rings.ts';
import type { Terminal } from '../terminal.ts';
import { upload } from '../upload.ts';
import type { Workshop } from '../workshop.ts';
import { wholeNumber } from './keys.ts';
import { livesIn } from './life.ts';
import { refuseFailing } from './rehearsal.ts';
import { type SignerOptions, signerOf, withSignerOptions } from './signer-options.ts';

export function addPublishCommands(program: Command, context: Context): void {
  const publish = program
    .command('publish')
    .description('publish the signed draft: bundles first, then metadata, the timestamp last')
    .argument('[destinations...]', places, alsoTo);
  withSignerOptions(publish).action(
    async (destinations: readonly Destination[] | undefined, options: SignerOptions) => {
      const [terminal, workshop] = [context.terminal(), context.workshop()];
      const now = terminal.now();
      prepare(workshop, { now });
      await refuseFailing(workshop, now);
      refuseUnapproved(workshop, livesIn(workshop, dayOf(now)));
      const online = await signerOf(options, terminal);
      const isNew = await commitDraft(workshop, commitOptions(terminal, online, now));
      if (isNew) noteOut(workshop, now);
      await bring(workshop, destinations, terminal, isNew);
    },
  );

  const timestamp = program
    .command('timestamp')
    .description(
      'sign a fresh timestamp, and the snapshot when it is half way to its end; run it daily',
    )
    .argument('[destinations...]', places, alsoTo)
    .option('--ring <ring>', 'of this ring');
  withSignerOptions(timestamp).action(
    async (destinations: readonly Destination[] | undefined, options: TimestampOptions) => {
      const [terminal, workshop] = [context.terminal(), context.workshop()];
      const online = await signerOf(options, terminal);
      const own = commitOptions(terminal, online, terminal.now());
      const { ring } = options;
      if (ring === undefined) await renewTimestamp(workshop, own);
      else await renewRing(workshop, ring, own);
      const place = ring === undefined ? workshop : ringOf(workshop, ring);
      await bring(place, destinations, terminal, true);
    },
  );

  const promote = program
    .command('promote')
    .description('give a wider ring the newest edition that the pilot has had for long enough')
    .argument('<ring>', 'region, alla')
    .argument('[destinations...]', places, alsoTo)
    .option('--after <hours>', 'how long it has been out', wholeNumber, 48)
    .option('--now', 'the newest, at once: a recall, or in a crisis');
  withSignerOptions(promote).action(
    async (
      name: string,
      destinations: readonly Destination[] | undefined,
      options: PromoteOptions,
    ) => {
      const [terminal, workshop] = [context.terminal(), context.workshop()];
      const online = await signerOf(options, terminal);
      const own = commitOptions(terminal, online, terminal.now());
      const ring = ringOf(workshop, name);
      const since = await promoteRing(workshop, name, options.now ? 0 : options.after, own);
      terminal.progress(
        since === undefined
          ? `Nothing that ${name} does not have has been out for ${options.after} hours`
          : `${name} gets what was published ${since}`,
      );
      const isEmpty = readPublished(ring).timestamp === undefined;
      await bring(ring, isEmpty ? [] : destinations, terminal, since !== undefined);
    },
  );
}

/** Read before anything is published: a place that cannot be is told while nothing has happened. */
function alsoTo(place: string, before: readonly Destination[] = []): readonly Destination[] {
  return [...before, destinationOf(place)];
}

interface TimestampOptions extends SignerOptions {
  readonly ring?: string;
}

interface PromoteOptions extends SignerOptions {
  readonly after: number;
  readonly now?: boolean;
}

function commitOptions(
  terminal: Terminal,
  online: CommitOptions['online'],
  now: number,
): CommitOptions {
  return { online, now, onStep: (file) => terminal.progress(`published/${file}`) };
}

async function bring(
  workshop: Workshop,
  destinations: readonly Destination[] = [],
  terminal: Terminal,
  isNew: boolean,
): Promise<void> {
  const sent = [];
  const failed = [];
  for (const destination of destinations) {
    const { name } = destination;
    try {
      const done = await upload(workshop, destination, (file, at, of) =>
        terminal.progress(`${name} ${at}/${of} ${file}`),
      );
      sent.push({ destination: name, ...done });
    } catch (error) {
      // One mirror that is down does not keep a recall from the others.
      if (!(error instanceof Refused)) throw error;
      const why = `${error.message}. ${error.whatToDo}.`;
      terminal.progress(`${name}: ${why}`);
      failed.push({ destination: name, why });
    }
  }
  const version = readPublished(workshop).timestamp?.signed.version;
  terminal.result(
    [
      isNew
        ? `Published as timestamp ${version}.`
        : version === undefined
          ? 'Nothing new to publish, and nothing published yet.'
          : `Nothing new to publish; timestamp ${version} stands.`,
      ...sent.map(
        (each) =>
          `  ${each.destination}: ${each.sent} files sent (${each.bytes} bytes), ${each.alreadyThere} were there`,
      ),
    ],
    { isNew, timestamp: version, destinations: sent, failed },
  );
  if (failed.length > 0) throw new Refused('', '', 'remote');
}

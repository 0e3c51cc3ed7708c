/** `publish` and `timestamp`: what reaches the servers. */
import type { Command } from 'commander';
import { type CommitOptions, commitDraft, renewTimestamp } from '../commit.ts';
import { dayOf } from '../day.ts';
import { destinationOf } from '../destination.ts';
import { prepare } from '../prepare.ts';
import type { Context } from '../program.ts';
import { readPublished } from '../published.ts';
import { refuseUnapproved } from '../register.ts';
import { noteOut, promoteRing, renewRing, ringOf } from '../rings.ts';
import type { Terminal } from '../terminal.ts';
import { upload } from '../upload.ts';
import type { Workshop } from '../workshop.ts';
import { wholeNumber } from './keys.ts';
import { livesIn } from './life.ts';
import { refuseFailing } from './rehearsal.ts';
import { type SignerOptions, signerOf, withSignerOptions } from './signer-options.ts';

const places =
  'a folder, https://server/path/ (PUT, WebDAV) or s3://bucket/prefix; several are mirrors';

export function addPublishCommands(program: Command, context: Context): void {
  const publish = program
    .command('publish')
    .description('publish the signed draft: bundles first, then metadata, the timestamp last')
    .argument('[destinations...]', places);
  withSignerOptions(publish).action(async (destinations: string[], options: SignerOptions) => {
    const [terminal, workshop] = [context.terminal(), context.workshop()];
    const now = terminal.now();
    prepare(workshop, { now });
    await refuseFailing(workshop, now);
    refuseUnapproved(workshop, livesIn(workshop, dayOf(now)));
    const online = await signerOf(options, terminal);
    const isNew = await commitDraft(workshop, commitOptions(terminal, online, now));
    if (isNew) noteOut(workshop, now);
    await bring(workshop, destinations, terminal, isNew);
  });

  const timestamp = program
    .command('timestamp')
    .description(
      'sign a fresh timestamp, and the snapshot when it is half way to its end; run it daily',
    )
    .argument('[destinations...]', places)
    .option('--ring <ring>', 'of this ring');
  withSignerOptions(timestamp).action(async (destinations: string[], options: TimestampOptions) => {
    const [terminal, workshop] = [context.terminal(), context.workshop()];
    const online = await signerOf(options, terminal);
    const own = commitOptions(terminal, online, terminal.now());
    const { ring } = options;
    if (ring === undefined) await renewTimestamp(workshop, own);
    else await renewRing(workshop, ring, own);
    const place = ring === undefined ? workshop : ringOf(workshop, ring);
    await bring(place, destinations, terminal, true);
  });

  const promote = program
    .command('promote')
    .description('give a wider ring the newest edition that the pilot has had for long enough')
    .argument('<ring>', 'region, alla')
    .argument('[destinations...]', places)
    .option('--after <hours>', 'how long it has been out', wholeNumber, 48)
    .option('--now', 'the newest, at once: a recall, or in a crisis');
  withSignerOptions(promote).action(
    async (name: string, destinations: string[], options: PromoteOptions) => {
      const [terminal, workshop] = [context.terminal(), context.workshop()];
      const online = await signerOf(options, terminal);
      const own = commitOptions(terminal, online, terminal.now());
      const ring = ringOf(workshop, name);
      const since = await promoteRing(workshop, name, options.now ? 0 : options.after, own);
      if (since !== undefined) terminal.progress(`${name} gets what was published ${since}`);
      const isEmpty = readPublished(ring).timestamp === undefined;
      await bring(ring, isEmpty ? [] : destinations, terminal, since !== undefined);
    },
  );
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
  destinations: readonly string[],
  terminal: Terminal,
  isNew: boolean,
): Promise<void> {
  const sent = [];
  for (const place of destinations) {
    const destination = destinationOf(place);
    const { name } = destination;
    const done = await upload(workshop, destination, (file, at, of) =>
      terminal.progress(`${name} ${at}/${of} ${file}`),
    );
    sent.push({ destination: name, ...done });
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
    { isNew, timestamp: version, destinations: sent },
  );
}

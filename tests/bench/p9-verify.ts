/**
 * P9: a bundle of 10 MB from its bytes to its supports (length, SHA-256, UTF-8, every entry checked
 * field by field), beside `JSON.parse` of the same entries, which checks nothing. The browser has
 * unpacked the answer by then. In Node, whose V8 and SHA-256 are those of Chromium.
 */
import { serializeBundle } from '../../lib/catalogue/bundle.ts';
import { parseBundle } from '../../lib/catalogue/parse.ts';
import { readBundle } from '../../lib/platform/catalogue-intake.ts';
import { packagedBundles } from '../../lib/publishing/packaged.ts';
import { holdToSigned, sha256Of } from '../../lib/trust/bytes.ts';
import { atMost, type Figures } from './figures.ts';
import { inTurns, ratio, timed } from './measure.ts';
import { rowsOf, show } from './show.ts';

const BYTES = 10_000_000;
const ROUNDS = 15;

export async function verifyFigures(): Promise<Figures> {
  const text = bundleOf(BYTES);
  const bytes = new TextEncoder().encode(text);
  const entries = `[${text.trimEnd().split('\n').join(',')}]`;
  const listed = {
    path: 'se/bundle.jsonl',
    layer: 'se',
    file: 'bundle.jsonl',
    length: bytes.length,
    sha256: await sha256Of(bytes),
    deltaFrom: [],
  };
  const times = await inTurns(
    {
      ours: () =>
        timed(async () => {
          await holdToSigned(listed.path, bytes, {
            length: listed.length,
            hashes: { sha256: listed.sha256 },
          });
          readBundle(listed, bytes);
        }),
      parse: () => timed(() => JSON.parse(entries)),
    },
    ROUNDS,
  );
  show(rowsOf(`P9 ${(bytes.length / 1e6).toFixed(1)} MB`, times));
  return { 'P9.10MB': atMost(ratio(times, 'ours', 'parse'), 4, 'JSON.parse of the same') };
}

/** The shipped national layer, over and over under other ids. */
function bundleOf(bytes: number): string {
  const [shipped] = packagedBundles('se.bundle.jsonl').filter(({ name }) => name.startsWith('se.'));
  const bundle = parseBundle(shipped?.text ?? '', 'se/bundle.jsonl');
  if (bundle.content !== 'supports') throw new Error('The national layer holds no supports');
  const times = Math.ceil(bytes / Buffer.byteLength(shipped?.text ?? ''));
  const supports = Array.from({ length: times }, (_, n) =>
    bundle.supports.map((support) => ({ ...support, id: `${support.id}-${n}` })),
  ).flat();
  return serializeBundle({ ...bundle, supports });
}

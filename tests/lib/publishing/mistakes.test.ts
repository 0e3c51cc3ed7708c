/** What somebody does who has never seen `bredvid`: mistypes, runs twice, stops half way. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publicPem } from '../../../lib/editing/key-file.ts';
import { bredvid } from './command-line.ts';
import { emptyFolder, makeSigner, newWorkshop, publishAll } from './workshop.ts';

async function published() {
  const made = await newWorkshop(['astma']);
  await publishAll(made);
  const run = (...args: string[]) => bredvid(['--dir', made.workshop.dir, ...args]);
  return { ...made, run };
}

async function publicKeyFile(): Promise<string> {
  const file = join(emptyFolder(), 'ny.public.pem');
  writeFileSync(file, publicPem((await makeSigner()).publicKey));
  return file;
}

describe('what is asked for and cannot be', () => {
  it.each<[readonly string[], number, string]>([
    [['import', 'tom.csv', '--layer', 'se', '--whole'], 1, 'tom.csv has no rows of supports'],
    [['import', 'tom.csv', '--layer', 'se-99'], 2, 'Layers are se'],
    [['import', 'tom.csv', '--layer', '../x'], 2, 'Layers are se'],
    [['import', 'tom.csv', '--layer', 'se', '--maps', '--values'], 2, 'cannot be used with'],
    [['delegate', 'se', '--keys', 'x'], 2, 'Layers are se'],
    [['delegate', 'org-a--b', '--keys', 'x'], 2, 'Layers are se'],
    [['rotate', 'targets', '--remove', 'zzzz'], 2, 'No key of the role begins with "zzzz"'],
    [['rotate', 'targets', '--remove', ''], 2, 'No key of the role begins with ""'],
    [['rotate', 'targets'], 2, 'Nothing is to change'],
    [['withdraw', 'se/astma', '--reason', ''], 2, 'The reason is empty'],
    [['withdraw', 'se/astma', '--reason', 'x'.repeat(201)], 2, 'longer than 200'],
    [['withdraw', 'se/astma', '--undo'], 1, 'se/astma is not withdrawn'],
    [['retire', 'se/astma', '--reason', ' '], 2, 'The reason is empty'],
    [['states', '--state', 'gone'], 2, 'Allowed choices are draft, active, retired'],
    [['publish', 'ftp://server/x', '--key', 'x'], 2, 'ftp://server/x is no place to publish to'],
    [['publish', 'http://server/x', '--key', 'x'], 2, 'is not encrypted'],
  ])('%j ends with %i and says why', async (args, code, why) => {
    const { workshop, run } = await published();
    const before = readFileSync(workshop.path('layers/se.yaml'), 'utf8');
    workshop.write('tom.csv', 'titel;koder\n');
    const placed = args.map((each) => (each === 'tom.csv' ? workshop.path(each) : each));
    expect(await run(...placed)).toMatchObject({ code, said: expect.stringContaining(why) });
    expect(readFileSync(workshop.path('layers/se.yaml'), 'utf8')).toBe(before);
    expect(existsSync(workshop.path('draft'))).toBe(false);
  });

  it('answers in JSON too', async () => {
    const { code, value } = await bredvid(['--json', 'nonsense']);
    expect([code, value]).toEqual([
      2,
      { error: expect.stringContaining("unknown command 'nonsense'"), code: 2 },
    ]);
  });

  it('names the roles there are', async () => {
    const { workshop, run } = await published();
    const key = await keyFile();
    for (const option of ['--role', '--renew']) {
      const { code, said } = await run('sign', '--key', key, option, 'se-14');
      expect([code, said]).toEqual([2, 'There is no role se-14. Name one of root, targets.']);
    }
    expect(workshop.has('draft')).toBe(false);
  });
});

async function keyFile(): Promise<string> {
  const folder = emptyFolder();
  await bredvid(['key', 'anna', '--out', folder]);
  return join(folder, 'anna.key.pem');
}

describe('a step that is run again', () => {
  it('never makes a key in the place of another', async () => {
    const file = await keyFile();
    const before = readFileSync(file, 'utf8');
    const again = await bredvid(['key', 'anna', '--out', join(file, '..')]);
    expect([again.code, again.said]).toEqual([1, expect.stringContaining('is there already')]);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('asks twice for the passphrase of a new key', async () => {
    const typed = ['gran tall björk en', 'gran tall björk em'];
    const folder = emptyFolder();
    const { code, said } = await bredvid(['key', 'anna', '--out', folder], { typed });
    expect([code, said]).toEqual([2, 'The two passphrases differ. Run it again.']);
    expect(existsSync(join(folder, 'anna.key.pem'))).toBe(false);
  });

  it('goes on with a catalogue that was begun and stopped before its root', async () => {
    const dir = emptyFolder();
    const [root, targets, online] = await Promise.all([1, 2, 3].map(publicKeyFile));
    const init = ['--dir', dir, 'init', '--root', root, '--targets', targets, '--online', online];
    const args = init.map((each) => each ?? '');
    expect((await bredvid(args)).code).toBe(0);
    rmSync(join(dir, 'draft'), { recursive: true });
    expect((await bredvid(args)).code).toBe(0);
    expect((await bredvid(args)).said).toContain('is already a catalogue');
  });

  it('goes on with the keys for trying out, unless the passphrase is another', async () => {
    const dir = emptyFolder();
    const args = ['--dir', dir, 'init', '--trial'];
    await bredvid(['key', 'root-1', '--out', join(dir, 'keys')]);
    const first = readFileSync(join(dir, 'keys/root-1.public.pem'), 'utf8');
    rmSync(join(dir, 'keys/root-1.public.pem'));
    const other = await bredvid(args, { passphrase: 'something else' });
    expect(other.said).toContain('The passphrase does not open this key file');
    expect((await bredvid(args)).code).toBe(0);
    expect(readFileSync(join(dir, 'keys/root-1.public.pem'), 'utf8')).toBe(first);
  });

  it('drops what was drafted and says so, but never the first root', async () => {
    const { workshop } = await newWorkshop();
    const drop = () => bredvid(['--dir', workshop.dir, 'drop']);
    expect((await drop()).out[0]).toBe('There was no draft.');
    expect(workshop.has('draft/metadata/root.json')).toBe(true);

    const { workshop: later, run } = await published();
    await run('rotate', 'targets', '--add', await publicKeyFile());
    await run('withdraw', 'se/astma', '--reason', 'Fel');
    expect((await run('drop')).value).toEqual({ dropped: ['root', 'targets'] });
    expect(later.has('draft')).toBe(false);
  });

  it('takes back a recall that was never published', async () => {
    const { run } = await published();
    await run('withdraw', 'se/astma', '--reason', 'Fel');
    const undone = await run('withdraw', 'se/astma', '--undo');
    expect(undone.out).toEqual(['se/astma holds again; what is published says so already.']);
  });
});

describe('a file of its own that somebody has spoiled', () => {
  it.each([
    ['bredvid.json', 'check'],
    ['layers/withdrawn.json', 'check'],
    ['published/metadata/timestamp.json', 'diff'],
    ['published/metadata/1.targets.json', 'diff'],
    ['published/metadata/1.root.json', 'states'],
    ['draft/metadata/targets.json', 'withdraw se/astma --reason x'],
    ['rings/published.json', 'promote alla --key KEY'],
    ['links.json', 'check --links'],
  ])('%s is named', async (file, args) => {
    const { workshop, run } = await published();
    workshop.write(file, '<<<<<<< HEAD');
    const key = args.includes('KEY') ? await keyFile() : '';
    const { code, said } = await run(...args.split(' ').map((each) => each.replace('KEY', key)));
    expect([code, said]).toEqual([1, expect.stringContaining(`${file} is not understood`)]);
  });

  it('is no root to trust either', async () => {
    const { workshop, run } = await published();
    const { code, out } = await run('status', '--root', workshop.path('bredvid.json'));
    expect([code, out[0]]).toEqual([1, expect.stringContaining('root is refused')]);
  });
});

describe('publishing', () => {
  it('brings an edition to the other mirrors when one cannot be reached', async () => {
    const { workshop, run } = await published();
    const [good, bad] = [join(emptyFolder(), 'web'), join(workshop.path('bredvid.json'), 'web')];
    const key = await keyFile();
    const { code, said, value } = await run('publish', bad, good, '--key', key);
    expect([code, said]).toEqual([4, expect.stringContaining(bad)]);
    expect(value).toMatchObject({
      destinations: [{ destination: good }],
      failed: [{ destination: bad }],
    });
    expect((await run('status', good)).code).toBe(0);
  });

  it('writes nothing with a key that may not publish', async () => {
    const { workshop, keys } = await newWorkshop();
    const online = await makeSigner();
    await expect(publishAll({ workshop, keys: { ...keys, online } })).rejects.toThrow(
      'This key may not sign snapshot and timestamp',
    );
    expect(workshop.has('published')).toBe(false);
  });
});

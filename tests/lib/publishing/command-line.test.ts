import { execFileSync, spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWorkshop } from '../../../lib/publishing/workshop.ts';
import { bredvid } from './command-line.ts';
import { day, emptyFolder, newWorkshop, noon, writeLayer } from './workshop.ts';

/** A catalogue begun by hand: two root holders, two editors, one job. */
async function begin() {
  const dir = emptyFolder();
  const [keys, folder] = [join(dir, 'keys'), join(dir, 'catalogue')];
  for (const name of ['rut', 'rolf', 'anna', 'bo', 'job']) {
    await bredvid(['key', name, '--out', keys]);
  }
  const pub = (name: string) => join(keys, `${name}.public.pem`);
  const key = (name: string) => join(keys, `${name}.key.pem`);
  const run = (...args: string[]) => bredvid(['--dir', folder, ...args]);
  const roots = ['--root', pub('rut'), pub('rolf'), '--root-threshold', '2'];
  const editors = ['--targets', pub('anna'), pub('bo'), '--targets-threshold', '2'];
  const begun = await run('init', ...roots, ...editors, '--online', pub('job'));
  return { dir, folder, run, begun, key, pub };
}

describe('from an empty folder to a published edition', () => {
  it('each person does one thing, and is told what comes next', async () => {
    const { run, begun, folder, key, dir } = await begin();
    expect(begun.out.join(' ')).toContain('2 of 2 root keys and 2 of 2 national keys');
    const workshop = openWorkshop(folder);
    writeLayer(workshop, 'se', ['hypertoni', 'astma']);

    const rut = await run('sign', '--key', key('rut'));
    expect(rut.said).toMatch(/root version 1\n {2}\+ root: 2 of 2 keys\n {6}\+ key [0-9a-f]{64}\n/);
    await run('sign', '--key', key('rolf'));
    const anna = await run('sign', '--key', key('anna'));
    expect(anna.said).toContain('Tillkommet (2)\n  + Om astma (se/astma) · I10');
    expect(anna.out).toContain('  targets version 1: 1 of 2 signatures');

    const early = await run('publish', '--key', key('job'));
    expect([early.code, early.said]).toEqual([3, expect.stringContaining('targets has 1 of 2')]);

    const bo = await run('sign', '--key', key('bo'));
    expect(bo.said).toBe(anna.said);
    const server = join(dir, 'server');
    const published = await run('publish', server, '--key', key('job'));
    expect(published.out[0]).toBe('Published as timestamp 1.');
    expect((await run('publish', server, '--key', key('job'))).out[0]).toContain('Nothing new');

    const status = await run('status', server, '--root', join(server, 'metadata/1.root.json'));
    expect(status.code).toBe(0);
    expect(status.out).toContain('A browser accepts this repository.');
    expect(status.out.join('\n')).toMatch(/se\/bundle\.jsonl: edition 1 of .*, 2 entries/);

    const late = await bredvid(['status', server, '--json'], { now: noon + 9 * day });
    expect([late.code, late.value]).toEqual([
      1,
      expect.objectContaining({
        isAccepted: false,
        why: expect.stringContaining('timestamp is refused: it was valid until'),
      }),
    ]);

    // A wider ring: not before the pilot has had it for two days, unless it cannot wait.
    const ring = join(dir, 'ring');
    const soon = await run('promote', 'alla', '--key', key('job'));
    expect(soon.out[0]).toContain('Nothing new');
    const pressing = await run('promote', 'alla', ring, '--now', '--key', key('job'));
    expect(pressing.out[0]).toBe('Published as timestamp 2.');
    await run('timestamp', ring, '--ring', 'alla', '--key', key('job'));
    expect((await run('status', ring)).out).toContain('A browser accepts this repository.');

    // Withdraw: both editors sign; the reason stands in what browsers read.
    expect((await run('withdraw', 'se/finns-inte', '--reason', 'x')).code).toBe(1);
    await run('withdraw', 'se/astma', '--reason', 'Fel dos i tabell 2');
    for (const name of ['anna', 'bo']) await run('sign', '--key', key(name));
    await run('publish', server, '--key', key('job'));
    expect((await run('status', server)).out).toContain('  withdrawn se/astma: Fel dos i tabell 2');

    // A second edition, and back to what the first said, as the third.
    writeLayer(workshop, 'se', ['hypertoni']);
    workshop.write('tests.yaml', '- name: Astma\n  codes: [I10]\n  expect: [se/astma]\n');
    for (const name of ['anna', 'bo']) {
      const { said } = await run('sign', '--key', key(name));
      expect(said).toContain('✗ Astma (I10)\n    saknas: se/astma\n    − se/astma');
    }
    const failing = await run('publish', server, '--key', key('job'));
    expect([failing.code, failing.said]).toEqual([1, expect.stringContaining('the first: Astma')]);
    workshop.remove('tests.yaml');
    await run('publish', server, '--key', key('job'));
    const back = await run('rollback', '1', '--layer', 'se');
    expect(back.value).toMatchObject({ from: 1, edition: 3 });
    expect(readFileSync(workshop.path('layers/se.yaml'), 'utf8')).toContain('# Kommentar');
    const told = await run('sign', '--key', key('anna'));
    expect(told.said).toContain('Tillkommet (1)\n  + Om astma');
    await run('sign', '--key', key('bo'));
    await run('publish', server, '--key', key('job'));
    expect((await run('status', server)).out.join('\n')).toMatch(/edition 3 of .*, 2 entries/);
    expect((await run('rollback', '9', '--layer', 'se')).said).toContain('there: 1, 2, 3');
  });
});

describe('signing', () => {
  it('shows who is to sign a region, and who no longer signs', async () => {
    const { folder, run, key, pub } = await begin();
    const sign = async (...names: readonly string[]) => {
      const runs = [];
      for (const name of names) runs.push((await run('sign', '--key', key(name))).said);
      return runs.at(-1) ?? '';
    };
    await run('delegate', 'se-14', '--keys', pub('rut'), pub('rolf'));
    const told = await sign('rut', 'rolf', 'anna', 'bo');
    expect(told).toMatch(/^ {2}\+ se-14: 2 of 2 keys\n {6}\+ key [0-9a-f]{64}\n {6}\+ key /);
    await run('publish', '--key', key('job'));

    const [gone = ''] = /(?<=key )[0-9a-f]{64}/.exec(told) ?? [];
    await run('rotate', 'se-14', '--remove', gone.slice(0, 20), '--threshold', '1');
    expect(await sign('anna')).toBe(`  ~ se-14: 1 of 1 keys (was 2 of 2)\n      − key ${gone}`);
    await run('delegate', 'se-14', '--end');
    expect(await sign('bo')).toContain('  − se-14: nobody signs it any more');
    expect(openWorkshop(folder).has('draft/metadata/targets.json')).toBe(true);
  });

  it('asks, and signs nothing without a yes', async () => {
    const { folder, key } = await begin();
    writeLayer(openWorkshop(folder), 'se', ['astma']);
    const no = await bredvid(['--dir', folder, 'sign', '--key', key('anna')], { agrees: false });
    expect([no.code, no.questions]).toEqual([1, ['Sign targets?']]);
  });

  it('tells a wrong passphrase from a wrong file', async () => {
    const { folder, key, pub } = await begin();
    const wrong = await bredvid(['--dir', folder, 'sign', '--key', key('anna')], {
      passphrase: 'something else',
    });
    expect(wrong.said).toContain('The passphrase does not open this key file');
    const file = await bredvid(['--dir', folder, 'sign', '--key', pub('anna')]);
    expect(file.said).toContain('It is not an encrypted key file');
  });

  it('can be done by a program that reaches a key elsewhere', async () => {
    const { folder, dir, run, key } = await begin();
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const [secret, open, program] = ['secret.pem', 'open.pem', 'hsm.mjs'].map((n) => join(dir, n));
    if (!secret || !open || !program) throw new Error('no names');
    writeFileSync(secret, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    writeFileSync(open, publicKey.export({ type: 'spki', format: 'pem' }));
    writeFileSync(
      program,
      `import { sign } from 'node:crypto';
       import { readFileSync } from 'node:fs';
       process.stdout.write(sign(null, readFileSync(0), readFileSync(process.argv[2])).toString('base64'));`,
    );
    await run('rotate', 'targets', '--add', open, '--threshold', '1');
    for (const name of ['rut', 'rolf']) await run('sign', '--key', key(name));
    const args = ['--dir', folder, 'sign', '--signer', `${process.execPath} ${program} ${secret}`];
    const signed = await bredvid([...args, '--public', open]);
    expect(signed.out).toContain('Signed: targets.');
    const other = await bredvid([...args, '--public', join(dir, 'keys/anna.public.pem')]);
    expect(other.said).toContain('is no signature by');
  });
});

describe('the command line', () => {
  it.each([
    [['--help'], 0],
    [['sign', '--help'], 0],
    [['nonsense'], 2],
    [['rollback', 'zero', '--layer', 'se'], 2],
    [['--dir', '/nowhere', 'sign', '--key', 'x'], 1],
  ])('%j ends with %i', async (args, code) => {
    expect((await bredvid(args)).code).toBe(code);
  });

  it('runs as a process and answers JSON where asked', () => {
    const cli = join(import.meta.dirname, '../../../lib/publishing/cli.ts');
    const run = () =>
      execFileSync(process.execPath, [cli, '--json', '--dir', '/nowhere', 'drop'], {
        stdio: 'pipe',
      });
    expect(run).toThrow(expect.objectContaining({ status: 1, stdout: expect.anything() }));
  });

  it('does what it was told to the end where nobody reads what it says any more', async () => {
    const cli = join(import.meta.dirname, '../../../lib/publishing/cli.ts');
    const child = spawn(process.execPath, [cli, 'nonsense'], { stdio: 'pipe' });
    child.stdout.destroy();
    child.stderr.destroy();
    expect(await once(child, 'exit')).toEqual([2, null]);
  });

  it.each([
    ['sign', '--key', 'ingen.pem'],
    ['import', 'ingen.xlsx', '--layer', 'se'],
  ])('says that there is no such file: %s %s %s', async (...args) => {
    const { workshop } = await newWorkshop();
    const { code, said } = await bredvid(['--dir', workshop.dir, ...args]);
    expect([code, said]).toEqual([2, expect.stringContaining('There is no file ingen.')]);
  });
});

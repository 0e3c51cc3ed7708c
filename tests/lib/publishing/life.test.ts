import { describe, expect, it } from 'vitest';
import { rollBack } from '../../../lib/publishing/rollback.ts';
import { bredvid } from './command-line.ts';
import { dateIn, newWorkshop, noon, publishAll } from './workshop.ts';

async function published() {
  const made = await newWorkshop(['astma', 'hypertoni']);
  await publishAll(made);
  const { workshop } = made;
  const run = (...args: string[]) => bredvid(['--dir', workshop.dir, ...args], { now: noon });
  const states = async () => (await run('states')).out;
  return { ...made, run, states };
}

describe('the life of a support', () => {
  it('is draft, active and retired, and every step is told', async () => {
    const { workshop, run, states } = await published();
    const source = workshop.read('layers/se.yaml');
    const entry = source.slice(source.indexOf('\n  - id: se/hypertoni'));
    workshop.write('layers/se.yaml', source + entry.replaceAll('hypertoni', 'kol'));
    expect(await states()).toEqual([
      'gäller  Om astma (se/astma)',
      'gäller  Om hypertoni (se/hypertoni)',
      'utkast  Om kol (se/kol)',
      '1 utkast, 2 gäller, 0 avslutat',
    ]);
    expect((await run('retire', 'se/astma', '--reason', 'Ersatt av vårdförloppet')).code).toBe(0);
    expect(workshop.read('layers/se.yaml')).toMatch(/^# Kommentar\n/);
    expect((await states())[0]).toBe(
      `avslutat ${dateIn(0)}: Ersatt av vårdförloppet, ändringen väntar på signaturer  Om astma (se/astma)`,
    );
  });

  it('does not go back: neither by hand nor by a rollback', async () => {
    const made = await published();
    const { workshop, run } = made;
    await run('retire', 'se/astma', '--reason', 'Fel');
    await publishAll(made);
    rollBack(workshop, 'se', 1, noon);
    await expect(publishAll(made)).rejects.toThrow(`se/astma was retired on ${dateIn(0)} (Fel)`);
  });

  it('ends only what there is', async () => {
    const { run } = await published();
    expect(await run('retire', 'se/kol', '--reason', 'x')).toMatchObject({ code: 1 });
    expect((await run('retire', 'se/astma')).code).toBe(2);
  });

  it('refuses a list that is not its own', async () => {
    const { workshop, run } = await published();
    workshop.write('retired.json', '{}');
    expect((await run('states')).said).toContain('retired.json is not understood');
  });
});

describe('what is interim', () => {
  it('says so in its title and holds for thirty days, until it is reviewed', async () => {
    const { workshop, run } = await published();
    const source = workshop.read('layers/se.yaml');
    expect((await run('interim', 'se/astma')).out).toEqual([
      `se/astma is marked as interim and holds until ${dateIn(30)}.`,
    ]);
    await run('interim', 'se/astma', '--days', '7');
    const marked = workshop.read('layers/se.yaml');
    expect(marked).toContain('title: Om astma – tillfälligt\n');
    expect(marked).toContain(`validUntil: ${dateIn(7)}\n`);
    expect((await run('check')).code).toBe(0);
    await run('interim', 'se/astma', '--undo');
    const dated = source.replace(/^published:.*$/m, `published: ${dateIn(0)}`);
    expect(workshop.read('layers/se.yaml').replace(/\n+/g, '\n')).toBe(dated.replace(/\n+/g, '\n'));
  });

  it('holds for no longer', async () => {
    const { run } = await published();
    expect(await run('interim', 'se/astma', '--days', '31')).toMatchObject({ code: 2 });
    expect(await run('interim', 'se/astma', '--undo')).toMatchObject({ code: 1 });
  });
});

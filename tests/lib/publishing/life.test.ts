import { describe, expect, it } from 'vitest';
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

  it('does not go back: by hand it is refused, a rollback leaves it out and says so', async () => {
    const made = await published();
    const { workshop, run } = made;
    const before = workshop.read('layers/se.yaml');
    await run('retire', 'se/astma', '--reason', 'Fel');
    await publishAll(made);
    const { out, code } = await run('rollback', '1', '--layer', 'se');
    expect([code, out[1]]).toEqual([0, 'se/astma was retired since and stays so.']);
    expect(workshop.read('layers/se.yaml')).not.toContain('se/astma');
    await publishAll(made);
    workshop.write('layers/se.yaml', before);
    await expect(publishAll(made)).rejects.toThrow(`se/astma was retired on ${dateIn(0)} (Fel)`);
  });

  it('is not mixed up with what stands beside it: a rollback is of one source', async () => {
    const made = await published();
    const { workshop, run } = made;
    await run('answer', 'se/astma', '--said', 'Först', '--did', 'Tack');
    await publishAll(made);
    const answers = workshop.read('layers/se.answers.yaml');
    workshop.write('layers/se.answers.yaml', answers.replace('Först', 'Sedan'));
    workshop.write('layers/se.yaml', workshop.read('layers/se.yaml').replace('Om astma', 'Astma'));
    await publishAll(made);
    expect((await run('rollback', '1', '--layer', 'se')).code).toBe(0);
    expect(workshop.read('layers/se.yaml')).toContain('title: Om astma');
    expect(workshop.read('layers/se.answers.yaml')).toContain('Sedan');
    expect((await run('rollback', '1', '--layer', 'se.answers')).code).toBe(0);
    expect(workshop.read('layers/se.answers.yaml')).toContain('said: Först');
    await publishAll(made);
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

/** What a manager says as a published thing: an answer, and what applies here. */
import { describe, expect, it } from 'vitest';
import { bredvid } from './command-line.ts';
import { newWorkshop } from './workshop.ts';

async function manager() {
  const { workshop } = await newWorkshop(['astma', 'hypertoni']);
  return { workshop, run: (...args: string[]) => bredvid(['--dir', workshop.dir, ...args]) };
}

describe('answer', () => {
  it('stands in the layer, two of a day beside each other, and passes the check', async () => {
    const { workshop, run } = await manager();
    const said = [
      'answer',
      'se/hypertoni',
      '--said',
      'Tabellen är liten',
      '--did',
      'Tack! Ny tabell',
    ];
    const first = await run(...said, '--asked', '2026-11-02');
    expect(first.code, first.said).toBe(0);
    expect((await run(...said)).code).toBe(0);
    const file = workshop.read('layers', 'se.answers.yaml');
    expect(file.match(/ {2}- id: se\/hypertoni-\d{4}-\d\d-\d\d(-2)?$/gm)).toHaveLength(2);
    expect(file).toContain('asked: 2026-11-02');
    expect((await run('check')).code).toBe(0);
  });

  it.each([
    ['a personal identity number', 'se/hypertoni', '19121212-1212 tycker', 'personnummer'],
    ['too long a text', 'se/hypertoni', 'x'.repeat(301), 'längre än 300 tecken'],
    ['a support nobody has', 'se/finns-inte', 'Bra', 'No layer has the support se/finns-inte'],
  ])('is refused with %s, and nothing is written', async (_, support, words, why) => {
    const { workshop, run } = await manager();
    const refused = await run('answer', support, '--said', words, '--did', 'Tack');
    expect(refused.code).not.toBe(0);
    expect(refused.said).toContain(why);
    expect(workshop.has('layers', 'se.answers.yaml')).toBe(false);
  });
});

describe('applies', () => {
  it('says what a region has decided, once: a later decision takes its place', async () => {
    const { workshop, run } = await manager();
    const decided = ['applies', 'se/hypertoni', '--layer', 'se-14', '--owner', 'Rådet'];
    expect((await run(...decided, '--status', 'in-progress', '--date', '2026-10')).code).toBe(0);
    expect((await run(...decided, '--date', '2026-11-20')).code).toBe(0);
    const file = workshop.read('layers', 'se-14.adoptions.yaml');
    expect(file).toContain(
      '  - id: se-14/hypertoni\n    support: se/hypertoni\n    status: adopted\n    owner: Rådet\n    date: 2026-11-20\n',
    );
    expect(file).not.toContain('in-progress');
    expect((await run('check')).code).toBe(0);
  });
});

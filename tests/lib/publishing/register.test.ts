import { describe, expect, it } from 'vitest';
import { refuseUnapproved } from '../../../lib/publishing/register.ts';
import { bredvid } from './command-line.ts';
import { newWorkshop } from './workshop.ts';

async function withRegister(text: string) {
  const { workshop } = await newWorkshop(['astma', 'hypertoni']);
  workshop.write('register.yaml', text);
  return (...args: string[]) => bredvid(['--dir', workshop.dir, 'register', ...args]);
}

const whole = `se/hypertoni:
  diary: RS 2026-0417
  approvedBy: [Anna Ek, Bo Alm]
  interests: ["Anna Ek: inga", "Bo Alm: föreläst för Provbolaget 2024"]
  patientRepresentative: Cilla Berg, Hjärt-Lung
`;

describe('the register', () => {
  it('tells what stands behind each support, and what is missing', async () => {
    const run = await withRegister(whole);
    const { out, code } = await run();
    expect(code).toBe(0);
    expect(out.join('\n')).toMatch(/\(se\/hypertoni\)\n {2}Diarienummer: RS 2026-0417\n/);
    expect(out.join('\n')).toContain('Jäv: Anna Ek: inga; Bo Alm: föreläst för Provbolaget 2024');
    expect(out.at(-1)).toContain('1 av 2 stöd har allt i registret');
  });

  it('names those that lack something, and ends with 1', async () => {
    const run = await withRegister(whole);
    const { out, code } = await run('--missing');
    expect(code).toBe(1);
    expect(out.join('\n')).not.toContain('se/hypertoni');
    expect(out.join('\n')).toContain(
      'Saknas: diarienummer, två som godkänt, jäv, patientföreträdare',
    );
  });

  it('does not count one person twice as two', async () => {
    const run = await withRegister(whole.replace('Bo Alm]', 'Anna Ek]'));
    expect((await run('--missing')).out.join('\n')).toContain('Saknas: två som godkänt');
  });

  it('holds back what is new or changed without two names and a diary number, where asked', async () => {
    const { workshop } = await newWorkshop(['astma', 'hypertoni']);
    const strict = { ...workshop, config: { ...workshop.config, register: 'required' as const } };
    const life = (id: string, state: 'draft' | 'active' | 'retired', isChanged = false) => ({
      id,
      title: id,
      state,
      isChanged,
    });
    workshop.write('register.yaml', whole);
    const untouched = [life('se/hypertoni', 'draft'), life('se/astma', 'active')];
    expect(() => refuseUnapproved(strict, untouched)).not.toThrow();
    const changed = [life('se/hypertoni', 'draft'), life('se/astma', 'active', true)];
    expect(() => refuseUnapproved(strict, changed)).toThrow('the first: se/astma');
    expect(() => refuseUnapproved(workshop, changed)).not.toThrow();
    expect(() => refuseUnapproved(strict, [life('se/astma', 'retired', true)])).not.toThrow();
  });

  it.each([
    ['required', ['diarienummer, två som godkänt']],
    [['patient', 'interests'], ['patientföreträdare, jäv']],
    [[], []],
  ])('makes errors of what is missing where the workshop asks for %j', async (asked, missing) => {
    const { workshop } = await newWorkshop(['astma', 'hypertoni']);
    workshop.write('bredvid.json', JSON.stringify({ ...workshop.config, register: asked }));
    workshop.write('register.yaml', whole);
    const { out, code } = await bredvid(['--dir', workshop.dir, 'check']);
    const told = out.filter((line) => line.includes('register-lacks'));
    expect(told).toEqual(
      missing.map(
        (words) => `fel register-lacks: se/astma: register: Saknas i registret: ${words}`,
      ),
    );
    expect(code).toBe(missing.length);
  });

  it.each(['se/hypertoni:\n  diery: x\n', '- se/hypertoni\n', 'se/hypertoni: [1\n'])(
    'is refused where it is not understood: %j',
    async (text) => {
      const run = await withRegister(text);
      expect((await run()).code).toBe(1);
    },
  );
});

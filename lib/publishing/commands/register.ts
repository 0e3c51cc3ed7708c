/** `register`: what stands behind each support, to be printed and filed. */
import type { Command } from 'commander';
import { checkWorkshop } from '../check-workshop.ts';
import { dayOf } from '../day.ts';
import type { Context } from '../program.ts';
import { Refused } from '../refusal.ts';
import { needWords, REGISTER, type RegisterLine, registerOf } from '../register.ts';

export function addRegisterCommand(program: Command, context: Context): void {
  program
    .command('register')
    .description(`diary numbers, approvals, interests, patient representatives (${REGISTER})`)
    .option('--missing', 'only supports that lack something; exit code 1 when there are any', false)
    .action(({ missing }: { readonly missing: boolean }) => {
      const [terminal, workshop] = [context.terminal(), context.workshop()];
      const today = dayOf(terminal.now());
      const all = registerOf(workshop, checkWorkshop(workshop, today).supports);
      const register = all.filter(({ lacks }) => !missing || lacks.length > 0);
      const whole = all.filter(({ lacks }) => lacks.length === 0).length;
      const summary = `${today}: ${whole} av ${all.length} stöd har allt i registret`;
      terminal.result([...register.flatMap(linesOf), summary], { register });
      if (missing && register.length > 0) throw new Refused('', '');
    });
}

function linesOf({ id, title, record, lacks }: RegisterLine): readonly string[] {
  const { diary, approvedBy = [], interests = [], patientRepresentative } = record;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Diarienummer', diary],
    ['Godkänt av', approvedBy.join(', ')],
    ['Jäv', interests.join('; ')],
    ['Patientföreträdare', patientRepresentative],
    ['Saknas', lacks.map((need) => needWords[need]).join(', ')],
  ];
  const said = rows.flatMap(([name, value]) => (value ? [`  ${name}: ${value}`] : []));
  return [`${title} (${id})`, ...said];
}

/** Made-up notes, aids and plans: nothing in them was said by anyone. */
import type { Aid, Plan, PracticeNote } from '../../../lib/catalogue/improving.ts';

export const note = (rest: Partial<PracticeNote> = {}): PracticeNote => ({
  id: 'se-14/not-a',
  support: 'se/a',
  text: 'Vi ringer efter två veckor.',
  from: 'VC Påhittad',
  moderator: 'Processteam prov',
  date: '2026-10',
  ...rest,
});

export const trial = (rest: Partial<Aid> = {}): Aid => ({
  id: 'se-14/studie-a',
  focus: ['E11'],
  kind: 'trials',
  title: 'Påhittad studie',
  link: { url: 'https://example.org/studie', scope: 'page' },
  source: 'påhittat',
  ...rest,
});

export const plan = (rest: Partial<Plan> = {}): Plan => ({
  id: 'se-14/plan-a',
  title: 'Ny påhittad riktlinje',
  focus: ['E11'],
  focusOrigin: 'assigned',
  stage: 'consultation',
  owner: 'Processteam prov',
  due: '2027-03',
  source: 'påhittat',
  ...rest,
});

/**
 * Bredvid's own icons: one for each kind of support and a few for actions, drawn on 20 × 20 with a
 * stroke of 1.5. Always beside a word, so they are hidden from assistive technology.
 */
import type { SupportKind } from '../lib/catalogue/support.ts';

const sheet = 'M5 2.75h6.75L15 6v11.25H5zM11.75 2.75V6H15';

const paths = {
  'national-guideline': `${sheet}M7.5 11.25l1.75 1.75 3.25-3.5`,
  'care-guideline': `${sheet}M7.5 9.75h5M7.5 12.75h5`,
  'regional-guideline': `${sheet}M10 14.5s2.25-2 2.25-3.75a2.25 2.25 0 0 0-4.5 0c0 1.75 2.25 3.75 2.25 3.75z`,
  'clinical-support':
    'M5.75 3H4.25v4.5a3.75 3.75 0 0 0 7.5 0V3h-1.5M8 11.25v1.5a4 4 0 0 0 8 0V11M16 11a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z',
  'care-pathway':
    'M5 6.75a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5zM15 16.75a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5zM6.75 5h5a2.5 2.5 0 0 1 0 5h-3.5a2.5 2.5 0 0 0 0 5h5',
  'cancer-pathway': 'M6.5 17l5.9-9.6a3 3 0 1 0-4.8 0L13.5 17',
  'care-programme': 'M7 4H4.75v13.25h10.5V4H13M7 2.75h6v2.5H7zM7.5 9.25h5M7.5 12.75h5',
  'intervention-programme':
    'M7.5 9.25a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM3 16.25C3 13.5 5 12 7.5 12s4.5 1.5 4.5 4.25M12.5 9.25a2.35 2.35 0 0 0 0-4.7M14 12.25c1.9.5 3 1.9 3 4',
  'recommended-drugs':
    'M4.4 10.4l6-6a3.68 3.68 0 0 1 5.2 5.2l-6 6a3.68 3.68 0 0 1-5.2-5.2zM7.4 7.4l5.2 5.2',
  'drug-recommendation': 'M7 2.75h6v3H7zM6 5.75h8v11.5H6zM6 9.5h8M6 13.5h8',
  'sick-leave': 'M3.75 4.75h12.5v12H3.75zM3.75 8.25h12.5M7 2.75v3.5M13 2.75v3.5M7 12.5h6',
  'patient-information': 'M10 9.25a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 17c0-3.25 2.6-5 6-5s6 1.75 6 5',
  'evidence-review':
    'M9 14.25a5.25 5.25 0 1 0 0-10.5 5.25 5.25 0 0 0 0 10.5zM13 13l4 4M7 8h4M7 10.5h3',
  handbook: 'M4.5 15.75V4.25A1.5 1.5 0 0 1 6 2.75h9.5v12H6a1.25 1.25 0 0 0 0 2.5h9.5v-2.5',
  'infection-control':
    'M10 2.75l6 2v5c0 3.75-2.5 6.25-6 7.5-3.5-1.25-6-3.75-6-7.5v-5zM10 7v5.5M7.25 9.75h5.5',
  'follow-up': 'M3.75 3.25v13.5h12.5M6.5 13l3-3.5 2.5 2L16 6.75',
  'decision-aid': 'M10 17V9.5L4.5 4M10 9.5L15.5 4M4.5 7.5V4H8M12 4h3.5v3.5',
  search: 'M9 14.25a5.25 5.25 0 1 0 0-10.5 5.25 5.25 0 0 0 0 10.5zM13 13l4 4',
  close: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  settings:
    'M3 6.25h7M14.5 6.25H17M12.25 8.5a2.25 2.25 0 1 0 0-4.5 2.25 2.25 0 0 0 0 4.5zM3 13.75h2.5M10 13.75h7M7.75 16a2.25 2.25 0 1 0 0-4.5 2.25 2.25 0 0 0 0 4.5z',
  filter: 'M3.5 5.5h13M6 10h8M8.5 14.5h3',
  chevron: 'M7.5 5l5 5-5 5',
  plus: 'M10 4.5v11M4.5 10h11',
  leave: 'M8 4.75H4.75v10.5h10.5V12M11 3.75h5.25V9M16 4l-7 7',
  reviewed: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 6v4.25l2.75 1.75',
  'age-unknown':
    'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM8 8.25a2 2 0 1 1 3 1.75c-.7.4-1 .8-1 1.5M10 13.6v.1',
  warning: 'M10 3.25l7.25 13H2.75zM10 8v4M10 14v.1',
  shield: 'M10 2.75l6 2v5c0 3.75-2.5 6.25-6 7.5-3.5-1.25-6-3.75-6-7.5v-5zM7.25 10l2 2 3.5-3.75',
  undo: 'M7.5 4.5L4 8l3.5 3.5M4 8h7.5a4 4 0 0 1 0 8H9',
  pdf: `${sheet}M7.5 9.25h5M7.5 11.75h5M7.5 14.25h3`,
  login: 'M5 9h10v7.75H5zM7 9V6.5a3 3 0 0 1 6 0V9M10 12v2',
  page: `${sheet}M8 10.25l4 4M12 10.25l-4 4`,
  read: 'M10 4.5v11M3 4.25c3 0 5.25.25 7 1.5 1.75-1.25 4-1.5 7-1.5v11c-3 0-5.25.25-7 1.5-1.75-1.25-4-1.5-7-1.5z',
} as const satisfies Readonly<Record<SupportKind, string>> & Readonly<Record<string, string>>;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}

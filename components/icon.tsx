/** Bredvid's own icons, drawn in `icons.css`; always beside a word. */
import type { SupportKind } from '../lib/catalogue/support.ts';

export type IconName =
  | SupportKind
  | 'search'
  | 'close'
  | 'settings'
  | 'filter'
  | 'chevron'
  | 'plus'
  | 'leave'
  | 'reviewed'
  | 'age-unknown'
  | 'warning'
  | 'shield'
  | 'undo'
  | 'pdf'
  | 'login'
  | 'page'
  | 'read';

export function Icon({ name }: { readonly name: IconName }) {
  return <span class={`icon i-${name}`} />;
}

/** Parts of a line with a dot between them; running text, so that it wraps as text. */
import { type ComponentChildren, toChildArray } from 'preact';

export function Dotted({ children }: { readonly children: ComponentChildren }) {
  return <>{toChildArray(children).map((part, n) => (n === 0 ? part : ['\u00a0· ', part]))}</>;
}

/**
 * The rows of the layer, of which only those in sight are in the page: 5,000 scroll like 50. One
 * stop for the Tab key; the arrows move within.
 */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../lib/editing/findings.ts';
import type { EditorRow } from '../../lib/state/editor.ts';
import type { EditorText } from '../text/editor-text.ts';

/** Pixels; the style sheet gives each row the same. */
const ROW = 44;
const BEYOND = 8;

interface RowListProps {
  readonly rows: readonly EditorRow[];
  readonly findings: ReadonlyMap<number, readonly Finding[]>;
  readonly selected: number | undefined;
  readonly text: EditorText;
  readonly onSelect: (key: number) => void;
}

export function RowList({ rows, findings, selected, text, onSelect }: RowListProps) {
  const top = useSignal(0);
  const box = useRef<HTMLDivElement>(null);
  const height = box.current?.clientHeight || 440;
  const first = Math.max(0, Math.floor(top.value / ROW) - BEYOND);
  const last = Math.min(rows.length, Math.ceil((top.value + height) / ROW) + BEYOND);
  const at = rows.findIndex(({ key }) => key === selected);
  const active = at >= first && at < last ? `row-${selected}` : undefined;

  useEffect(() => {
    const list = box.current;
    if (list === null || at === -1) return;
    const [above, below] = [at * ROW, (at + 1) * ROW - list.clientHeight];
    if (list.scrollTop > above) list.scrollTop = above;
    else if (list.scrollTop < below) list.scrollTop = below;
  }, [at]);

  const move = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: 10,
      PageUp: -10,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + step))];
    if (next !== undefined) onSelect(next.key);
  };

  return (
    <div
      ref={box}
      class="row-list"
      role="listbox"
      tabIndex={0}
      aria-label={text('editor.table')}
      aria-activedescendant={active}
      onKeyDown={move}
      onScroll={(event) => {
        top.value = event.currentTarget.scrollTop;
      }}
    >
      <div role="presentation" style={{ height: `${rows.length * ROW}px` }}>
        {rows.slice(first, last).map((row, index) => (
          <Row
            key={row.key}
            row={row}
            at={first + index}
            of={rows.length}
            findings={findings.get(row.key) ?? []}
            isSelected={row.key === selected}
            text={text}
            onSelect={onSelect}
          />
        ))}
      </div>
    </div>
  );
}

interface RowProps extends Pick<RowListProps, 'text' | 'onSelect'> {
  readonly row: EditorRow;
  readonly at: number;
  readonly of: number;
  readonly findings: readonly Finding[];
  readonly isSelected: boolean;
}

function Row({ row, at, of, findings, isSelected, text, onSelect }: RowProps) {
  const { title, focus } = row.written;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list answers the keys for all its options
    <div
      id={`row-${row.key}`}
      class="row-item"
      role="option"
      tabIndex={-1}
      aria-selected={isSelected}
      aria-posinset={at + 1}
      aria-setsize={of}
      style={{ transform: `translateY(${at * ROW}px)` }}
      onClick={() => onSelect(row.key)}
    >
      <span class="row-title">{title || text('editor.untitled')}</span>
      <span class="row-codes quiet">{focus}</span>
      <span class="row-state">
        {errors > 0 && <strong>{text('editor.errors', { n: errors })}</strong>}
        {errors === 0 && warnings > 0 && text('editor.warnings', { n: warnings })}
      </span>
    </div>
  );
}

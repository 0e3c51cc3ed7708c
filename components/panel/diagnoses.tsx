/** The diagnoses on show as chips, what was removed, and what is only mentioned on the page. */
import { useState } from 'preact/hooks';
import { USUAL_LANGUAGE } from '../../lib/catalogue/stated.ts';
import type { Diagnosis } from '../../lib/state/diagnoses.ts';
import type { ReadCoding } from '../../lib/state/record.ts';
import { type Coding, keyOf } from '../../lib/terminology/coding.ts';
import { Icon } from '../icon.tsx';
import type { Text } from '../text/text.ts';

interface DiagnosesProps {
  readonly diagnoses: readonly Diagnosis[];
  readonly alsoMentioned: readonly ReadCoding[];
  readonly removed: readonly Coding[];
  readonly nameOf: (coding: Coding) => string | undefined;
  readonly text: Text;
  /** The chip itself was pressed: go to its supports, and show it on the page. */
  readonly onPick: (diagnosis: Diagnosis) => void;
  readonly onAdd: (coding: Coding) => void;
  readonly onRemove: (coding: Coding) => void;
  readonly onRestore: (coding: Coding) => void;
  /** All that was typed goes. */
  readonly onClear: () => void;
}

/** More than these stand beside each other, and what most share of where they are read is said once. */
const FEW = 3;

export function Diagnoses(props: DiagnosesProps) {
  const { diagnoses, alsoMentioned, removed, text, onRestore, onClear } = props;
  const isMany = diagnoses.length > FEW;
  const sources = diagnoses.map((diagnosis) => sourceOf(diagnosis, text));
  const shared = isMany ? mostOften(sources) : undefined;
  const entered = diagnoses.filter(({ origin }) => origin === 'entered');
  if (diagnoses.length + alsoMentioned.length + removed.length === 0) return null;
  return (
    <section class="diagnoses" aria-label={text('diagnoses.heading')}>
      {shared !== undefined && (
        // To a screen reader each diagnosis says its own.
        <p class="quiet" aria-hidden="true">
          {text(sources.every((one) => one === shared) ? 'diagnoses.from' : 'diagnoses.from.most', {
            place: shared,
          })}
        </p>
      )}
      {diagnoses.length > 0 && (
        <ul class={isMany ? 'chips many' : 'chips'}>
          {diagnoses.map((diagnosis) => (
            <Chip
              key={keyOf(diagnosis.coding)}
              diagnosis={diagnosis}
              {...props}
              isSaid={sourceOf(diagnosis, text) === shared}
            />
          ))}
          {entered.length > 1 && (
            <li>
              <button type="button" class="link-button quiet" onClick={onClear}>
                {text('diagnoses.clear')}
              </button>
            </li>
          )}
        </ul>
      )}
      {removed.length > 0 && (
        <p class="removed quiet">
          {text('diagnoses.removed')}
          {removed.map((coding) => (
            <span key={keyOf(coding)}>
              <s>{coding.code}</s>{' '}
              <button
                type="button"
                class="link-button"
                aria-label={text('diagnoses.restore.label', { code: coding.code })}
                onClick={() => onRestore(coding)}
              >
                {text('diagnoses.restore')}
              </button>
            </span>
          ))}
        </p>
      )}
      {alsoMentioned.length > 0 && <AlsoMentioned {...props} />}
    </section>
  );
}

/** What at least two of them are. */
function mostOften(sources: readonly string[]): string | undefined {
  const counted = sources.map((one) => sources.filter((other) => other === one).length);
  const most = Math.max(...counted);
  return most > 1 ? sources[counted.indexOf(most)] : undefined;
}

interface ChipProps extends DiagnosesProps {
  readonly diagnosis: Diagnosis;
  /** Where it was read is said for all, above. */
  readonly isSaid: boolean;
}

function Chip(props: ChipProps) {
  const { diagnosis, nameOf, text, isSaid, onPick, onRemove } = props;
  const { coding } = diagnosis;
  const name = nameOf(coding) ?? '';
  const hints = hintsFor(diagnosis, text);
  return (
    <li class={`chip ${diagnosis.origin}`}>
      <button
        type="button"
        class="chip-body"
        aria-description={hints.join('. ') || undefined}
        onClick={() => onPick(diagnosis)}
      >
        <span class="chip-words">
          <span class="code">{coding.code}</span>{' '}
          {name !== '' && (
            // For the pointer. To a screen reader the button has said it.
            <span class="chip-name" lang={USUAL_LANGUAGE} title={hints.join('\n') || undefined}>
              {name}
            </span>
          )}
        </span>{' '}
        <span class={isSaid ? 'chip-from visually-hidden' : 'chip-from'}>
          {sourceOf(diagnosis, text)}
        </span>
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={text('diagnoses.remove', { code: coding.code, name })}
        onClick={() => onRemove(coding)}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}

/** Where a diagnosis comes from, in one word or two: `Diagnoslista`, `inskriven`. */
export function sourceOf(diagnosis: Diagnosis, text: Text): string {
  if (diagnosis.origin === 'entered') return text('diagnoses.entered');
  const { evidence } = diagnosis;
  if (evidence?.kind === 'term-only') return text('diagnoses.interpreted');
  return text(`place.${evidence?.place ?? 'unknown'}`);
}

/** What let the code through, and that it can be shown on the page. */
function hintsFor(diagnosis: Diagnosis, text: Text): readonly string[] {
  if (diagnosis.origin === 'entered') return [];
  const { evidence, coding } = diagnosis;
  const mark = text('diagnoses.mark', { code: coding.code });
  return evidence === undefined ? [mark] : [text(`evidence.${evidence.kind}`), mark];
}

/** With which status, and whether only the name stands there: that alone says that it is unclear. */
function wordsFor({ statuses, evidence }: Omit<ReadCoding, 'coding' | 'at'>, text: Text) {
  const isNamed = evidence.every(({ kind }) => kind === 'term-only');
  const told = statuses.filter((status) => !isNamed || status !== 'unclear');
  return [
    ...(isNamed ? [text('diagnoses.interpreted')] : []),
    ...told.map((status) => text(`status.${status}`)),
  ];
}

function AlsoMentioned({ diagnoses, alsoMentioned, nameOf, text, onAdd }: DiagnosesProps) {
  // Unfolded where it is all that the page says; it stays so when one of them is added.
  const [isAll] = useState(diagnoses.length === 0);
  return (
    <details class="fold" open={isAll}>
      <summary>
        <Icon name="chevron" />
        {text('diagnoses.also', { n: alsoMentioned.length })}
      </summary>
      <div class="fold-body">
        <p class="quiet">{text('diagnoses.also.why')}</p>
        <ul>
          {alsoMentioned.map(({ coding, ...said }) => (
            <li key={keyOf(coding)} class="mentioned">
              <span class="code">{coding.code}</span>{' '}
              <span lang={USUAL_LANGUAGE}>{nameOf(coding)}</span>{' '}
              {wordsFor(said, text).map((word) => (
                <span key={word} class="mentioned-status">
                  {word}
                </span>
              ))}
              <button
                type="button"
                class="icon-button"
                aria-label={text('diagnoses.also.add', { code: coding.code })}
                title={text('diagnoses.add')}
                onClick={() => onAdd(coding)}
              >
                <Icon name="plus" />
              </button>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

/**
 * Preparing a meeting without a record: the day's codes in, the supports for them ticked, one sheet
 * out on paper or as a file. There is no place for anything about a patient, and nothing is kept.
 */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { SupportId } from '../../lib/catalogue/support.ts';
import type { PanelState } from '../../lib/state/panel.ts';
import type { WrittenCodes } from '../../lib/state/written-codes.ts';
import { keyOf } from '../../lib/terminology/coding.ts';
import { CodesForm } from '../codes-form.tsx';
import { keepFocus } from '../focus-kept.ts';
import { Icon } from '../icon.tsx';
import type { PrepareKey } from '../text/prepare-sv.ts';
import type { TextOf } from '../text/text.ts';
import { Choosing } from './choosing.tsx';
import { OnPhone } from './on-phone.tsx';
import { Sheet } from './sheet.tsx';
import { supportsOnShow } from './supports-on-show.ts';

interface PrepareProps {
  readonly state: PanelState;
  readonly text: TextOf<PrepareKey>;
  readonly onPrint: () => void;
  /** Hands over the sheet as it stands on the page. */
  readonly onSave: (sheet: HTMLElement) => void;
}

const FIELD_ID = 'codes';
export const SHEET_ID = 'sheet';

export function Prepare({ state, text, onPrint, onSave }: PrepareProps) {
  useLayoutEffect(keepFocus, []);
  // With each beginning anew the form forgets what it said of the last codes.
  const [round, begin] = useState(0);
  const [chosen, choose] = useState<ReadonlySet<SupportId>>(new Set());
  const catalogue = state.catalogue.value;
  const sections = state.sections.value;
  const onShow = new Map(
    sections.flatMap(supportsOnShow).map((support) => [support.id, support] as const),
  );
  const ticked = [...onShow.values()].filter(({ id }) => chosen.has(id));
  const toggle = (id: SupportId) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  const save = () => {
    const sheet = document.getElementById(SHEET_ID);
    if (sheet !== null) onSave(sheet);
  };
  return (
    <>
      <main class="prepare" tabIndex={-1}>
        <h1>{text('prepare.title')}</h1>
        <p>{text('prepare.lead')}</p>
        <CodesForm
          key={round}
          id={FIELD_ID}
          add={text('prepare.add')}
          onEnter={state.enterText}
          inWords={(outcome) => outcomeInWords(outcome, text)}
        >
          <label for={FIELD_ID}>{text('prepare.codes')}</label>
        </CodesForm>
        {(catalogue.kind === 'preparing' || catalogue.kind === 'broken') && (
          <p role="status">
            {text(catalogue.kind === 'broken' ? 'prepare.broken' : 'prepare.preparing')}
          </p>
        )}
        {sections.length > 0 && (
          <>
            <ul class="chips">
              {sections.map(({ coding }) => (
                <li key={keyOf(coding)} class="chip entered">
                  <span class="chip-body">
                    <span class="code">{coding.code}</span> {state.names.value.nameOf(coding)}
                  </span>
                  <button
                    type="button"
                    class="icon-button"
                    aria-label={text('prepare.remove', { code: coding.code })}
                    onClick={() => state.remove(coding)}
                  >
                    <Icon name="close" />
                  </button>
                </li>
              ))}
              <li>
                <button
                  type="button"
                  class="link-button"
                  onClick={() => {
                    state.clearEntered();
                    choose(new Set());
                    begin(round + 1);
                  }}
                >
                  {text('prepare.clear')}
                </button>
              </li>
            </ul>
            <p class="quiet">{text('prepare.choose')}</p>
            {sections.map((section) => (
              <Choosing
                key={keyOf(section.coding)}
                section={section}
                name={state.names.value.nameOf(section.coding)}
                chosen={chosen}
                text={text}
                onToggle={toggle}
              />
            ))}
            <OnPhone supports={ticked} region={state.region.value} text={text} />
            <div class="prepare-foot">
              <span role="status">{text('prepare.chosen', { n: chosen.size })}</span>
              <button type="button" class="button" disabled={chosen.size === 0} onClick={onPrint}>
                {text('prepare.print')}
              </button>
              <button type="button" class="button" disabled={chosen.size === 0} onClick={save}>
                {text('prepare.save')}
              </button>
            </div>
          </>
        )}
        <p class="quiet">{text('prepare.private')}</p>
      </main>
      <Sheet state={state} chosen={chosen} text={text} id={SHEET_ID} />
    </>
  );
}

function outcomeInWords({ codings, unknown }: WrittenCodes, text: TextOf<PrepareKey>): string {
  if (unknown.length > 0) {
    return text('prepare.unknown', { n: unknown.length, codes: unknown.join(', ') });
  }
  return codings.length === 0 ? text('prepare.none') : '';
}

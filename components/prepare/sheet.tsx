/** The sheet: one page of A4 with what was ticked, its addresses, editions and the day. */
import { NATIONAL_LAYER } from '../../lib/catalogue/overlay.ts';
import { regionOfLayer } from '../../lib/catalogue/regions.ts';
import { USUAL_LANGUAGE } from '../../lib/catalogue/stated.ts';
import type { KnowledgeSupport, SupportId } from '../../lib/catalogue/support.ts';
import type { PanelState } from '../../lib/state/panel.ts';
import { addressFor } from '../../lib/state/support-address.ts';
import { keyOf } from '../../lib/terminology/coding.ts';
import type { PrepareKey } from '../text/prepare-sv.ts';
import { dateInWords, type TextOf } from '../text/text.ts';
import { PhoneCode } from './phone-code.tsx';
import { supportsOnShow } from './supports-on-show.ts';

interface SheetProps {
  readonly state: PanelState;
  readonly chosen: ReadonlySet<SupportId>;
  readonly text: TextOf<PrepareKey>;
  readonly id: string;
}

export function Sheet({ state, chosen, text, id }: SheetProps) {
  const { nameOf } = state.names.value;
  const ticked = state.sections.value.flatMap((section) => {
    const supports = supportsOnShow(section).filter((support) => chosen.has(support.id));
    return supports.length === 0 ? [] : [{ coding: section.coding, supports }];
  });
  const used = new Set(
    ticked.flatMap(({ supports }) => supports.map((one) => one.id.slice(0, one.id.indexOf('/')))),
  );
  const layers = (state.question.value?.layers ?? []).filter((layer) => used.has(layer.id));
  return (
    <article id={id} class="sheet">
      <h1>{text('prepare.sheet')}</h1>
      {ticked.map(({ coding, supports }) => (
        <section key={keyOf(coding)}>
          <h2 lang={USUAL_LANGUAGE}>
            {coding.code} {nameOf(coding)}
          </h2>
          <ul>
            {supports.map((support) => (
              <Line key={support.id} support={support} state={state} text={text} />
            ))}
          </ul>
        </section>
      ))}
      <footer>
        {layers.map((layer) => (
          <p key={layer.id}>
            {text('prepare.sheet.edition', {
              layer:
                layer.id === NATIONAL_LAYER
                  ? text('prepare.national')
                  : (regionOfLayer(layer.id)?.name ?? layer.id),
              edition: layer.edition,
              date: dateInWords(layer.published, text.locale, true),
            })}
          </p>
        ))}
        <p>{text('prepare.sheet.made', { date: dateInWords(state.today, text.locale, true) })}</p>
      </footer>
    </article>
  );
}

interface LineProps {
  readonly support: KnowledgeSupport;
  readonly state: PanelState;
  readonly text: TextOf<PrepareKey>;
}

function Line({ support, state, text }: LineProps) {
  const { title, publisher, link, lastReviewDate, language = USUAL_LANGUAGE } = support;
  return (
    <li>
      {link !== undefined && (
        <PhoneCode link={link} title={title} region={state.region.value} text={text} />
      )}
      <b lang={language}>{title}</b>
      <br />
      {publisher}
      {lastReviewDate !== undefined && `, ${dateInWords(lastReviewDate, text.locale)}`}
      <br />
      {link === undefined ? text('prepare.unlinked') : addressFor(link, state.region.value)}
    </li>
  );
}

/** Leadership: what is decided here, who answers, and how far the support has been brought in. */

import type { WholeSupport } from '../../lib/state/whole-support.ts';
import { opensTab } from '../new-tab.ts';
import { dateInWords, type Text } from '../text/text.ts';
import type { WholeText } from '../text/whole-text.ts';
import { Empty, type PartProps } from './part.tsx';

export function Leading({ found, state, texts: { whole: text, shared } }: PartProps) {
  const { adoption, answering, above, support } = found;
  const { publisher, areas, councils } = answering;
  const region = state.region.value;
  const map = `map.html#support=${support.id}${region ? `&region=${region}` : ''}`;
  return (
    <>
      <h2>{text('whole.decided')}</h2>
      {adoption === undefined ? (
        <Empty found={found} of="leadership" text={text} />
      ) : (
        <p>{decidedInWords(found, shared, text)}</p>
      )}
      {adoption?.source && (
        <p class="quiet">{text('whole.decided.source', { source: adoption.source })}</p>
      )}
      <h2>{text('whole.answers-for')}</h2>
      <ul class="plain">
        <li>
          {text('whole.publisher', {
            name: publisher
              ? [publisher, ...above].map(({ name }) => name).join(' → ')
              : support.publisher,
          })}
        </li>
        {areas.map(({ id, name }) => (
          <li key={id}>{text('whole.area', { name })}</li>
        ))}
        {councils.map(({ id, name }) => (
          <li key={id}>{text('whole.council', { name })}</li>
        ))}
      </ul>
      <p>
        <a href={map} {...opensTab(text.locale)}>
          {text('whole.map')}
        </a>
      </p>
      <h2>{text('whole.status')}</h2>
      <dl class="provenance">
        <Step name={text('whole.status.published')} said={text('whole.status.yes')} />
        <Step
          name={text('whole.status.decided')}
          said={adoption ? decidedInWords(found, shared, text) : text('whole.status.unsaid')}
        />
        <Step name={text('whole.status.known')} said={text('whole.status.counted')} />
        <Step name={text('whole.status.measured')} said={measuredInWords(found, text)} />
      </dl>
    </>
  );
}

export function decidedInWords({ adoption }: WholeSupport, shared: Text, text: WholeText): string {
  if (adoption === undefined) return text('whole.status.unsaid');
  const { status, owner, date } = adoption;
  const when = date ? dateInWords(date, text.locale, true) : shared('adoption.undated');
  return `${shared(`adoption.${status}`)} · ${owner}, ${when}`;
}

function measuredInWords({ followUp: { indicators } }: WholeSupport, text: WholeText): string {
  const measured = indicators.filter(({ values }) =>
    values.some(({ origin }) => origin === 'published'),
  );
  return text('whole.status.indicators', { n: indicators.length, values: measured.length });
}

function Step({ name, said }: { readonly name: string; readonly said: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{said}</dd>
    </>
  );
}

/** Knowledge: the support itself, what the region says of it, and what is coming. */
import type { Plan } from '../../lib/catalogue/improving.ts';
import { regionOfLayer } from '../../lib/catalogue/regions.ts';
import type { KnowledgeSupport } from '../../lib/catalogue/support.ts';
import { addressFor } from '../../lib/state/support-address.ts';
import { dateInWords } from '../text/text.ts';
import type { WholeText } from '../text/whole-text.ts';
import type { PartProps } from './part.tsx';

export function Knowing({ found, state, texts: { whole: text, shared } }: PartProps) {
  const { support, differences, plans } = found;
  const region = state.region.value;
  return (
    <>
      <p>
        {shared(`kind.${support.kind}`)} · {support.publisher}
      </p>
      <p class="quiet">{reviewedInWords(support, text)}</p>
      <Way support={support} region={region} text={text} />
      <h2>{text('whole.here')}</h2>
      {differences.length === 0 && <p class="quiet">{text('whole.here.none')}</p>}
      <ul class="plain">
        {differences.map(({ how, found: { support: own, layer } }) => (
          <li key={own.id}>
            <b>{shared(`difference.${how}`)}</b> · {regionOfLayer(layer)?.name ?? own.publisher}:{' '}
            {own.title} <Way support={own} region={region} text={text} />
          </li>
        ))}
      </ul>
      <Plans plans={plans} text={text} />
    </>
  );
}

export function reviewedInWords({ lastReviewDate }: KnowledgeSupport, text: WholeText): string {
  return lastReviewDate === undefined
    ? text('whole.reviewed.unknown')
    : text('whole.reviewed', { date: dateInWords(lastReviewDate, text.locale, true) });
}

interface WayProps {
  readonly support: KnowledgeSupport;
  readonly region: string | undefined;
  readonly text: WholeText;
}

function Way({ support: { link, title }, region, text }: WayProps) {
  if (link === undefined) return <p class="quiet">{text('whole.unlinked')}</p>;
  return (
    <p>
      <a
        href={addressFor(link, region)}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={`${text(link.scope === 'page' ? 'whole.open' : 'whole.open.landing')}: ${title}`}
      >
        {text(link.scope === 'page' ? 'whole.open' : 'whole.open.landing')}
      </a>
    </p>
  );
}

/** What is coming for these diagnoses: when, and who does it. */
export function Plans({
  plans,
  text,
}: {
  readonly plans: readonly Plan[];
  readonly text: WholeText;
}) {
  return (
    <>
      <h2>{text('whole.plans')}</h2>
      {plans.length === 0 && <p class="quiet">{text('whole.plans.none')}</p>}
      <ul class="plain">
        {plans.map(({ id, title, stage, owner, due }) => (
          <li key={id}>
            <b>{title}</b> · {text(`whole.stage.${stage}`)} ·{' '}
            {text('whole.plan', { owner, date: dateInWords(due, text.locale) })}
          </li>
        ))}
      </ul>
    </>
  );
}

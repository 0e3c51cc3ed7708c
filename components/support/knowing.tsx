/** Knowledge: the support itself, what the region says of it, and what is coming. */
import type { Plan } from '../../lib/catalogue/improving.ts';
import type { Found } from '../../lib/catalogue/overlay.ts';
import { regionOfLayer } from '../../lib/catalogue/regions.ts';
import { USUAL_LANGUAGE } from '../../lib/catalogue/stated.ts';
import type { KnowledgeSupport } from '../../lib/catalogue/support.ts';
import { addressFor } from '../../lib/state/support-address.ts';
import type { WholeSupport } from '../../lib/state/whole-support.ts';
import { Icon } from '../icon.tsx';
import { opensTab } from '../new-tab.ts';
import { kindBeside } from '../text/publisher.ts';
import { dateInWords } from '../text/text.ts';
import type { WholeText } from '../text/whole-text.ts';
import type { PartProps } from './part.tsx';

export function Knowing({ found, state, texts: { whole: text, shared } }: PartProps) {
  const { support, differences, plans } = found;
  const region = state.region.value;
  return (
    <>
      <p>{[kindBeside(support, shared), support.publisher].filter(Boolean).join(' · ')}</p>
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
      <Drugs found={found} region={region} text={text} />
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
        {...opensTab(text.locale)}
        aria-label={`${text(link.scope === 'page' ? 'whole.open' : 'whole.open.landing')}: ${title}`}
      >
        {text(link.scope === 'page' ? 'whole.open' : 'whole.open.landing')}
      </a>
    </p>
  );
}

interface DrugsProps {
  readonly found: WholeSupport;
  readonly region: string | undefined;
  readonly text: WholeText;
}

/** What the region recommends, until when; what other regions do, a press away. */
function Drugs({ found: { drugs }, region, text }: DrugsProps) {
  const { here, elsewhere } = drugs;
  if (here.length + elsewhere.length === 0) return null;
  return (
    <>
      <h2>{text('whole.drugs')}</h2>
      {here.length === 0 && <p class="quiet">{text('whole.drugs.none')}</p>}
      <DrugList drugs={here} region={region} text={text} />
      {elsewhere.length > 0 && (
        <details class="fold">
          <summary>
            <Icon name="chevron" />
            {text('whole.drugs.elsewhere', { n: elsewhere.length })}
          </summary>
          <DrugList drugs={elsewhere} region={region} text={text} />
        </details>
      )}
    </>
  );
}

interface DrugListProps extends Pick<DrugsProps, 'region' | 'text'> {
  readonly drugs: readonly Found[];
}

function DrugList({ drugs, region, text }: DrugListProps) {
  return (
    <ul class="plain">
      {drugs.map(({ support }) => (
        <li key={support.id}>
          {support.title} · {support.publisher} ·{' '}
          {support.validUntil === undefined
            ? text('whole.valid.unknown')
            : text('whole.valid', { date: dateInWords(support.validUntil, text.locale, true) })}
          <Way support={support} region={region} text={text} />
        </li>
      ))}
    </ul>
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
        {plans.map(({ id, title, stage, owner, due, told = '' }) => (
          <li key={id}>
            <b lang={USUAL_LANGUAGE}>{title}</b> · {text(`whole.stage.${stage}`)} ·{' '}
            {due === undefined
              ? text('whole.plan.undated', { owner, told: dateInWords(told, text.locale) })
              : text('whole.plan', { owner, date: dateInWords(due, text.locale) })}
          </li>
        ))}
      </ul>
    </>
  );
}

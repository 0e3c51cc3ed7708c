/**
 * One indicator: what it follows, the level that is set for the group *or* that there is none, and
 * who says so, when. A level for a group is never shown as a patient's goal.
 */

import type { Indicator, Target } from '../../lib/catalogue/indicator.ts';
import { USUAL_LANGUAGE } from '../../lib/catalogue/stated.ts';
import type { LayerId } from '../../lib/catalogue/support.ts';
import type { FollowedIndicator } from '../../lib/state/follow-up.ts';
import { opensTab } from '../new-tab.ts';
import type { FollowUpText } from '../text/follow-up-text.ts';
import { dateInWords } from '../text/text.ts';
import { UnitTile } from './unit-tile.tsx';
import { ValueChart } from './value-chart.tsx';

interface IndicatorEntryProps {
  readonly followed: FollowedIndicator;
  readonly region: LayerId | undefined;
  readonly unit: string | undefined;
  readonly text: FollowUpText;
}

export function IndicatorEntry({ followed, region, unit, text }: IndicatorEntryProps) {
  const { indicator, register, values } = followed;
  const { name, publisher, definition, sourceDate, link } = indicator;
  return (
    <li class="indicator">
      <p class="support-title" lang={USUAL_LANGUAGE}>
        {name}
      </p>
      <Level indicator={indicator} text={text} />
      {definition === undefined ? (
        <p class="quiet">{text('followup.definition.unseen')}</p>
      ) : (
        <p class="quiet" lang={USUAL_LANGUAGE}>
          {definition}
        </p>
      )}
      <p class="quiet">
        {sourceDate === undefined
          ? text('followup.source.undated', { publisher })
          : text('followup.source', { publisher, date: dateInWords(sourceDate, text.locale) })}
        {register && ` · ${text('followup.from', { register: register.name })}`}
        {link && (
          <>
            {' · '}
            <a href={link.url} {...opensTab(text.locale)}>
              {text('followup.open')}
            </a>
          </>
        )}
      </p>
      {values.length > 0 && unit && (
        <UnitTile values={values} place={unit} name={unit} region={region} text={text} />
      )}
      {values.length > 0 && (
        <ValueChart name={name} values={values} own={unit ?? region} text={text} />
      )}
    </li>
  );
}

function Level({
  indicator,
  text,
}: {
  readonly indicator: Indicator;
  readonly text: FollowUpText;
}) {
  const { measure, target } = indicator;
  if (measure !== 'population-target') return <p>{text(`followup.${measure}`)}</p>;
  if (target === undefined) return <p>{text('followup.target.unseen')}</p>;
  return (
    <>
      <p>{text('followup.target', { target: targetInWords(target, text) })}</p>
      <p class="quiet">{text('followup.target.group')}</p>
    </>
  );
}

function targetInWords({ is, value, unit }: Target, text: FollowUpText): string {
  const shown = text.locale === 'en' ? value : value.replace('.', ',');
  return text(`followup.target.${is}`, { value: shown, unit });
}

/**
 * The map page: who answers for the knowledge in a programme area, as a picture and as text, the
 * gaps there, and the registers that follow it.
 */
import { wayUp } from '../../lib/state/knowledge-map.ts';
import type { MapAddress, MapState } from '../../lib/state/map.ts';
import { Icon } from '../icon.tsx';
import { opensTab } from '../new-tab.ts';
import { RegionSelect } from '../region-select.tsx';
import type { MapText } from '../text/map-text.ts';
import { dateInWords, type Text } from '../text/text.ts';
import { GapTable } from './gap-table.tsx';
import { Picture } from './picture.tsx';
import { TextMap } from './text-map.tsx';

interface MapPageProps {
  readonly state: MapState;
  readonly text: MapText;
  /** What the pages share. */
  readonly shared: Text;
  readonly onGo: (address: MapAddress) => void;
}

export function MapPage({ state, text, shared, onGo }: MapPageProps) {
  const { catalogue, map, area, region, address } = state;
  return (
    <main class="options map">
      <h1>
        {shared('name')} · {text('map.title')}
      </h1>
      <p>{text('map.lead')}</p>
      {catalogue.value === 'reading' && <p class="quiet">{text('map.loading')}</p>}
      {catalogue.value !== 'reading' && map.value === undefined && (
        <p role="alert">{text('map.broken')}</p>
      )}
      {map.value !== undefined && (
        <>
          <About state={state} text={text} />
          <section class="row">
            <p class="labelled">
              <label for="area">{text('map.area')}</label>
              <select
                id="area"
                class="field"
                value={area.value?.id}
                onChange={({ currentTarget }) =>
                  onGo({ ...address.value, area: currentTarget.value })
                }
              >
                {state.areas.value.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {nameInList(name)}
                  </option>
                ))}
              </select>
            </p>
            <p class="labelled">
              <label for="region">{text('map.region')}</label>
              <RegionSelect
                id="region"
                class="field"
                text={shared}
                region={region.value}
                onChoose={(layer) => onGo({ ...address.value, region: layer })}
              />
            </p>
          </section>
          <section>
            <h2>{text('map.picture')}</h2>
            <Picture map={map.value} text={text} />
            <p class="quiet">{text('map.assigned')}</p>
          </section>
          <section>
            <h2>{text('map.text')}</h2>
            <TextMap map={map.value} text={text} />
          </section>
          <Functions state={state} text={text} />
          <section id="gaps">
            <h2>{text('map.gaps')}</h2>
            <p>{text('map.gaps.text')}</p>
            <GapTable gaps={state.gaps.value} text={text} />
            <details class="fold">
              <summary>
                <Icon name="chevron" />
                {text('map.gaps.all')}
              </summary>
              <GapTable gaps={state.otherGaps.value} text={text} />
            </details>
          </section>
          <Plans state={state} text={text} />
          <Registers state={state} text={text} />
        </>
      )}
    </main>
  );
}

interface PartProps {
  readonly state: MapState;
  readonly text: MapText;
}

/** Who answers for the support the page was opened from. */
function About({ state, text }: PartProps) {
  const support = state.support.value;
  const answering = state.answering.value;
  const responsibility = state.sources.value?.responsibility;
  if (!support || !answering || !responsibility) return null;
  const { publisher, areas } = answering;
  const path = publisher ? [publisher, ...wayUp(publisher, responsibility)] : [];
  return (
    <section>
      <h2>{text('map.about', { title: support.title })}</h2>
      <p>
        {publisher
          ? text('map.publisher', { name: path.map(({ name }) => name).join(' → ') })
          : text('map.publisher.unknown', { name: support.publisher })}
      </p>
      <p>
        {areas.length > 0
          ? text('map.areas', { names: areas.map(({ name }) => name).join(', ') })
          : text('map.areas.none')}
      </p>
    </section>
  );
}

/** Whom to ask of what in the region: functions, never persons. */
function Functions({ state, text }: PartProps) {
  const functions = state.functions.value;
  if (functions.length === 0) return null;
  return (
    <section>
      <h2>{text('map.functions')}</h2>
      <ul class="plain">
        {functions.map(({ id, name, contact }) => (
          <li key={id}>
            {name}
            {contact &&
              ` · ${text('map.contact', {
                mail: contact.mail,
                date: dateInWords(contact.checked, text.locale, true),
              })}`}
          </li>
        ))}
      </ul>
      {functions.some(({ contact }) => contact === undefined) && (
        <p class="quiet">{text('map.functions.unknown')}</p>
      )}
    </section>
  );
}

/** What is coming: by whom, and when. */
function Plans({ state, text }: PartProps) {
  const plans = state.plans.value;
  return (
    <section>
      <h2>{text('map.plans')}</h2>
      {plans.length === 0 && <p class="quiet">{text('map.plans.none')}</p>}
      <ul class="plain">
        {plans.map(({ id, title, owner, due, told = '' }) => (
          <li key={id}>
            {due === undefined
              ? text('map.plan.undated', { title, owner, told: dateInWords(told, text.locale) })
              : text('map.plan', { title, owner, date: dateInWords(due, text.locale) })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Registers({ state, text }: PartProps) {
  const registers = state.registers.value;
  return (
    <section>
      <h2>{text('map.follow-up')}</h2>
      {registers.length === 0 && <p class="quiet">{text('map.follow-up.none')}</p>}
      <ul class="plain">
        {registers.map(({ id, name, link, citizens }) => {
          const page = link ?? citizens;
          return (
            <li key={id}>
              {page === undefined ? (
                name
              ) : (
                <a href={page.url} {...opensTab(text.locale)}>
                  {name}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Under a label that says what they are; so that a letter finds one, and the name has room. */
function nameInList(area: string): string {
  const [first = '', ...rest] = area.replace(/^Nationellt programområde /, '');
  return first.toUpperCase() + rest.join('');
}

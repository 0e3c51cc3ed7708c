/** The map as text: every place in the picture's order, with the way down from it. */
import { USUAL_LANGUAGE } from '../../lib/catalogue/stated.ts';
import type { KnowledgeMap, MapPlace } from '../../lib/state/knowledge-map.ts';
import { opensTab } from '../new-tab.ts';
import type { MapText } from '../text/map-text.ts';
import { dateInWords } from '../text/text.ts';
import { countsInWords, nameOfPlace, placeAnchor } from './counts.ts';

interface TextMapProps {
  readonly map: KnowledgeMap;
  readonly text: MapText;
}

export function TextMap({ map, text }: TextMapProps) {
  const places = map.rows.flat();
  const nameOf = (id: string) => {
    const place = places.find((one) => one.id === id);
    return place === undefined ? '' : nameOfPlace(place, text);
  };
  return (
    <ol class="map-text">
      {places.map((place) => {
        const down = map.arrows.filter(({ from }) => from === place.id);
        return (
          <li key={place.id} id={placeAnchor(place)} tabIndex={-1}>
            <p class="map-level">
              {place.body ? text(`map.kind.${place.body.kind}`) : text(`map.level.${place.level}`)}
            </p>
            <h3 lang={place.body && USUAL_LANGUAGE}>{nameOfPlace(place, text)}</h3>
            {place.body && <Facts place={place} text={text} />}
            {down.length === 0 ? (
              <p class="quiet">{text('map.text.end')}</p>
            ) : (
              <ul>
                {down.map(({ to, counts, back }) => (
                  <li key={to} class="quiet">
                    {text('map.text.down', {
                      name: nameOf(to),
                      what: countsInWords(counts, text) || text('map.count.none'),
                    })}
                    {back.length > 0 &&
                      ` ${text('map.text.back', { name: nameOf(to), what: countsInWords(back, text) })}`}
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** Who hosts it, whom to ask, where it was seen. */
function Facts({ place, text }: { readonly place: MapPlace; readonly text: MapText }) {
  const { body, host } = place;
  if (body === undefined) return null;
  const { contact, link } = body;
  // An address is a link, and too long to read.
  const address = /^https:\/\/\S+$/.test(body.source) ? body.source : undefined;
  const hostKey = body.hostOrigin === 'implied' ? 'map.host.implied' : 'map.host';
  return (
    <>
      {body.nameOrigin === 'assumed' && <p class="quiet">{text('map.assumed')}</p>}
      {body.kind === 'programme-area' && (
        <p>{host ? text(hostKey, { name: host.name }) : text('map.host.unknown')}</p>
      )}
      <p>
        {contact
          ? text('map.contact', {
              mail: contact.mail,
              date: dateInWords(contact.checked, text.locale, true),
            })
          : text('map.contact.unknown')}
      </p>
      {body.note && (
        <p class="quiet" lang={USUAL_LANGUAGE}>
          {body.note}
        </p>
      )}
      <p class="quiet">
        {address === undefined ? (
          text('map.source', { source: body.source })
        ) : (
          <a href={address} {...opensTab(text.locale)}>
            {text('map.source', { source: new URL(address).hostname.replace(/^www\./, '') })}
          </a>
        )}{' '}
        {link && link.url !== address && (
          <a href={link.url} {...opensTab(text.locale)}>
            {text('map.open')}
          </a>
        )}
      </p>
    </>
  );
}

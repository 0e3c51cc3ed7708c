/**
 * The page that is turned to the patient: large, calm, only what is meant for patients. Nothing on
 * it is a code or the staff's, and nothing of it is kept.
 */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { NATIONAL_LAYER } from '../../lib/catalogue/overlay.ts';
import { regionOfLayer } from '../../lib/catalogue/regions.ts';
import { USUAL_LANGUAGE } from '../../lib/catalogue/stated.ts';
import type { LayerInfo } from '../../lib/state/inputs.ts';
import type { PatientMaterial, PatientSheet } from '../../lib/state/patient-sheet.ts';
import { keepFocus } from '../focus-kept.ts';
import { opensTab } from '../new-tab.ts';
import { QrCode } from '../qr-code.tsx';
import { otherLanguage } from '../text/language.ts';
import type { PatientKey } from '../text/patient-sv.ts';
import { shortNameOf } from '../text/publisher.ts';
import { dateInWords, type TextOf } from '../text/text.ts';

/** `waiting`: the panel has not answered yet. `over`: another record is open. */
export type PatientView = 'waiting' | 'over' | PatientSheet;

interface PatientProps {
  readonly view: PatientView;
  readonly text: TextOf<PatientKey>;
  readonly onPrint: () => void;
  readonly onClose: () => void;
}

/** Steps of text size, in percent of the page's own. */
const sizes = [100, 125, 150, 200] as const;

export function Patient({ view, text, onPrint, onClose }: PatientProps) {
  useLayoutEffect(keepFocus, []);
  const [size, resize] = useState(0);
  // One key turned the screen to the patient; one turns it back.
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onClose();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  const step = (by: number) => resize(Math.max(0, Math.min(sizes.length - 1, size + by)));
  return (
    <div class="patient" style={{ fontSize: `${sizes[size] ?? 100}%` }}>
      <header class="patient-tools">
        <button type="button" class="button" disabled={size === 0} onClick={() => step(-1)}>
          {text('patient.smaller')}
        </button>
        <button
          type="button"
          class="button"
          disabled={size === sizes.length - 1}
          onClick={() => step(1)}
        >
          {text('patient.larger')}
        </button>
        <button type="button" class="button" onClick={onPrint}>
          {text('patient.print')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {text('patient.close')}
        </button>
      </header>
      <main tabIndex={-1}>
        <h1>{text('patient.title')}</h1>
        {typeof view === 'string' ? (
          <Without
            status={text(view === 'waiting' ? 'patient.waiting' : 'patient.over')}
            way={view === 'over' ? text('patient.over.way') : undefined}
          />
        ) : (
          <Sheet sheet={view} text={text} />
        )}
      </main>
    </div>
  );
}

interface WithoutProps {
  readonly status: string;
  readonly way: string | undefined;
}

function Without({ status, way }: WithoutProps) {
  return (
    <div role="status">
      <p>{status}</p>
      {way !== undefined && <p class="quiet">{way}</p>}
    </div>
  );
}

function Sheet({
  sheet,
  text,
}: {
  readonly sheet: PatientSheet;
  readonly text: TextOf<PatientKey>;
}) {
  const [hidden, hide] = useState<ReadonlySet<string>>(new Set());
  const materials = sheet.materials.filter(({ title }) => !hidden.has(title));
  if (materials.length === 0) {
    return <Without status={text('patient.none')} way={text('patient.none.way')} />;
  }
  return (
    <>
      <ul class="materials">
        {materials.map((material) => (
          <Material
            key={material.title}
            material={material}
            text={text}
            onHide={() => hide(new Set([...hidden, material.title]))}
          />
        ))}
      </ul>
      <footer class="patient-origin">
        {sheet.origins.length > 0 && (
          <p>{text('patient.origin', { titles: sheet.origins.join('; ') })}</p>
        )}
        {sheet.editions.map((edition) => (
          <p key={edition.id}>{editionInWords(edition, text)}</p>
        ))}
        <p>{text('patient.languages')}</p>
        <p>{text('patient.private')}</p>
      </footer>
    </>
  );
}

interface MaterialProps {
  readonly material: PatientMaterial;
  readonly text: TextOf<PatientKey>;
  readonly onHide: () => void;
}

function Material({ material, text, onHide }: MaterialProps) {
  const { title, publisher, address, isLanding, lastReviewDate, easy, isForChoosing } = material;
  const language = otherLanguage(material, text.locale);
  const reviewed = lastReviewDate && dateInWords(lastReviewDate, text.locale);
  return (
    <li class="material">
      <div>
        <h2 lang={material.language ?? USUAL_LANGUAGE} dir="auto">
          {title}
        </h2>
        <p class="quiet">
          {text('patient.from', { publisher: shortNameOf(publisher) })}
          {reviewed && `, ${text('patient.reviewed', { date: reviewed })}`}
          {isForChoosing && `, ${text('patient.choice')}`}
          {easy && `, ${text('patient.easy')}`}
          {language && `, ${language}`}
        </p>
        {address !== undefined && (
          <p>
            <a
              href={address}
              {...opensTab(text.locale)}
              aria-label={`${text('patient.read', { site: siteOf(address) })}: ${title}`}
            >
              {text('patient.read', { site: siteOf(address) })}
            </a>
            <span class="address">{withoutScheme(address)}</span>
          </p>
        )}
        {isLanding && <p>{text('patient.landing')}</p>}
        <button
          type="button"
          class="link-button"
          aria-label={text('patient.hide.label', { title })}
          onClick={onHide}
        >
          {text('patient.hide')}
        </button>
      </div>
      {address !== undefined && (
        <figure>
          <QrCode
            address={address}
            label={text('patient.qr', { address: withoutScheme(address) })}
          />
          <figcaption>{text('patient.scan')}</figcaption>
        </figure>
      )}
    </li>
  );
}

function editionInWords({ id, edition, published }: LayerInfo, text: TextOf<PatientKey>): string {
  const layer = id === NATIONAL_LAYER ? text('patient.national') : (regionOfLayer(id)?.name ?? id);
  const date = dateInWords(published, text.locale, true);
  return text('patient.edition', { layer, edition, date });
}

/** Whose site it is; the whole address is on paper and in the square. */
function siteOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

function withoutScheme(address: string): string {
  return address.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

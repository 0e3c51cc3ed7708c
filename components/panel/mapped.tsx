/** Codes of ICD-10-SE that another system's code is mapped to: proposed, never taken by itself. */
import type { Mapped } from '../../lib/matching/code-maps.ts';
import { type Coding, keyOf } from '../../lib/terminology/coding.ts';
import { mappedEn } from '../text/mapped-en.ts';
import { mappedFi } from '../text/mapped-fi.ts';
import { mappedSv } from '../text/mapped-sv.ts';
import { chooseText, type Locale } from '../text/text.ts';

interface MappedCodesProps {
  readonly asked: Coding;
  readonly mapped: readonly Mapped[];
  readonly nameOf: (coding: Coding) => string | undefined;
  readonly locale: Locale;
  readonly onAdd: (coding: Coding) => void;
}

export function MappedCodes({ asked, mapped, nameOf, locale, onAdd }: MappedCodesProps) {
  if (mapped.length === 0) return null;
  const text = chooseText(locale, mappedSv, { en: mappedEn, fi: mappedFi });
  return (
    <div>
      <p class="quiet">{text('mapped.title', { code: asked.code })}</p>
      <ul>
        {mapped.map(({ coding, relation, source }) => (
          <li key={keyOf(coding)}>
            <button type="button" class="link-button" onClick={() => onAdd(coding)}>
              {coding.code} {nameOf(coding)}
            </button>{' '}
            <span class="quiet">{text(`mapped.${relation}`, { code: asked.code, source })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

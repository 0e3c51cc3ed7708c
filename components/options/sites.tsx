/** The sites that are always read: each can be taken back, and one added by its address. */
import type { SiteOutcome } from '../../lib/state/options.ts';
import type { OptionsText } from '../text/options-text.ts';

interface SitesProps {
  readonly sites: readonly string[];
  readonly outcome: SiteOutcome;
  /** Said instead of the form where the user may add no sites. */
  readonly notice: string | undefined;
  readonly text: OptionsText;
  readonly onAllow: (written: string) => void;
  readonly onRevoke: (site: string) => void;
}

const FIELD_ID = 'site';

export function Sites({ sites, outcome, notice, text, onAllow, onRevoke }: SitesProps) {
  return (
    <section>
      <h2>{text('options.sites')}</h2>
      <p>{text('options.sites.text')}</p>
      {sites.length === 0 ? (
        <p class="quiet">{text('options.sites.none')}</p>
      ) : (
        <ul class="plain">
          {sites.map((site) => (
            <li key={site} class="site">
              <span>{site}</span>
              <button
                type="button"
                class="button"
                aria-label={text('options.sites.revoke.label', { site })}
                onClick={() => onRevoke(site)}
              >
                {text('options.sites.revoke')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {notice === undefined ? <AddSite text={text} onAllow={onAllow} /> : <p>{notice}</p>}
      <p class="trouble-text" role="status">
        {outcome !== 'none' && text(`options.sites.${outcome}`)}
      </p>
    </section>
  );
}

function AddSite({ text, onAllow }: Pick<SitesProps, 'text' | 'onAllow'>) {
  return (
    <form
      class="labelled"
      onSubmit={(event) => {
        event.preventDefault();
        const field = event.currentTarget.elements.namedItem(FIELD_ID);
        if (field instanceof HTMLInputElement) onAllow(field.value);
      }}
    >
      <label class="quiet" for={FIELD_ID}>
        {text('options.sites.label')}
      </label>
      <div class="row">
        <input
          id={FIELD_ID}
          name={FIELD_ID}
          class="field"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder={text('options.sites.placeholder')}
        />
        <button type="submit" class="button">
          {text('options.sites.add')}
        </button>
      </div>
    </form>
  );
}

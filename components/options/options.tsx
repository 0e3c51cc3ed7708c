/** The settings page: few choices, what is stored, and what is allowed and why. */

import { useLayoutEffect } from 'preact/hooks';
import { interfaceLanguages } from '../../lib/catalogue/interface-language.ts';
import type { LayerId } from '../../lib/catalogue/support.ts';
import type { OptionsState } from '../../lib/state/options.ts';
import { panelKeys } from '../../lib/state/panel-keys.ts';
import { keepFocus } from '../focus-kept.ts';
import { RegionSelect } from '../region-select.tsx';
import type { OptionsText } from '../text/options-text.ts';
import type { Locale } from '../text/text.ts';
import { CatalogueTable } from './catalogue-table.tsx';
import { Choice } from './choice.tsx';
import { Effective } from './effective.tsx';
import { Permissions } from './permissions.tsx';
import { Privacy } from './privacy.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { Sites } from './sites.tsx';

export type Theme = 'system' | 'light' | 'dark';

/** What the settings page asks for. */
export interface OptionsActions {
  chooseRegion(region: LayerId): void;
  chooseLocale(locale: Locale): void;
  chooseTheme(theme: Theme): void;
  /** Where the browser lets its own keys be changed. */
  changeShortcut(): void;
  chooseLetterKeys(areOn: boolean): void;
  /** The panel's own two: to the search, and to the patient. */
  chooseKeys(keys: string): void;
  /** Asks the browser for the site, within the user's press. */
  allowSite(site: string): void;
  revokeSite(site: string): void;
}

interface OptionsProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
  readonly text: OptionsText;
}

export function Options({ state, actions, text }: OptionsProps) {
  useLayoutEffect(keepFocus, []);
  const settings = state.settings.value;
  if (settings === undefined) return null;
  const isRegionLocked = state.isLocked('region');
  return (
    <main class="options" tabIndex={-1}>
      <h1>
        {text('name')} · {text('options.title')}
      </h1>

      <section>
        <h2>
          <label for="region">{text('options.region')}</label>
        </h2>
        <p>{text('options.region.text')}</p>
        <RegionSelect
          id="region"
          class="field"
          text={text}
          region={settings.region}
          isLocked={isRegionLocked}
          onChoose={actions.chooseRegion}
        />
        {isRegionLocked && <p class="quiet">{text('options.managed')}</p>}
      </section>

      <section>
        <h2>{text('options.look')}</h2>
        <div class="row">
          <Choice
            id="locale"
            label={text('options.locale')}
            value={text.locale}
            isLocked={state.isLocked('locale')}
            options={interfaceLanguages.map((each) => [each, text(`options.locale.${each}`)])}
            onChoose={actions.chooseLocale}
          />
          <Choice
            id="theme"
            label={text('options.theme')}
            value={settings.theme ?? 'system'}
            options={[
              ['system', text('options.theme.system')],
              ['light', text('options.theme.light')],
              ['dark', text('options.theme.dark')],
            ]}
            onChoose={actions.chooseTheme}
          />
        </div>
        {state.isLocked('locale') && <p class="quiet">{text('options.managed')}</p>}
      </section>

      <Shortcuts
        opens={state.isOnTheWeb.value ? undefined : state.shortcut.value}
        areLettersOn={settings.letterKeys !== false}
        own={panelKeys({ ...settings, letterKeys: true })}
        text={text}
        onChange={actions.changeShortcut}
        onLetters={actions.chooseLetterKeys}
        onOwn={actions.chooseKeys}
      />
      {!state.isOnTheWeb.value && (
        <Sites
          sites={state.sites.value}
          outcome={state.siteOutcome.value}
          notice={state.userMayAddSites.value ? undefined : text('policy.sites')}
          text={text}
          onAllow={actions.allowSite}
          onRevoke={actions.revokeSite}
        />
      )}
      <Privacy
        records={state.recordsInMemory.value}
        supports={state.supportsOnDisk.value}
        text={text}
      />
      <CatalogueTable layers={state.layers.value} text={text} />
      {!state.isOnTheWeb.value && (
        <>
          <section>
            <p>
              <a href="editor.html">{text('options.editor')}</a>
            </p>
            <p class="quiet">{text('options.editor.text')}</p>
          </section>
          <Permissions text={text} />
          <Effective state={state} text={text} />
        </>
      )}
    </main>
  );
}

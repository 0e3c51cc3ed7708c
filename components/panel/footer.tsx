/** The foot: how old the answer itself is, and how it can be checked that nothing leaves. */
import type { LayerInfo } from '../../lib/state/inputs.ts';
import { Icon } from '../icon.tsx';
import { otherLanguage } from '../text/language.ts';
import { dateInWords, type Text } from '../text/text.ts';

interface FooterProps {
  readonly national: LayerInfo | undefined;
  readonly text: Text;
  readonly onPrivacy: () => void;
  readonly onPrepare: () => void;
}

export function Footer({ national, text, onPrivacy, onPrepare }: FooterProps) {
  const language = otherLanguage({}, text.locale);
  return (
    <footer class="panel-footer">
      {national !== undefined && (
        <span>
          {text('catalogue.edition', {
            edition: national.edition,
            date: dateInWords(national.published, text.locale, true),
          })}
        </span>
      )}
      {language !== undefined && <span>{text('catalogue.language', { language })}</span>}
      <button type="button" class="link-button" onClick={onPrepare}>
        {text('prepare.open')}
      </button>
      <button type="button" class="link-button" onClick={onPrivacy}>
        <Icon name="shield" />
        {text('catalogue.private')}
      </button>
    </footer>
  );
}

/** What whoever presses a link should know first: that a PDF opens, that a log-in is asked for. */
import type { SupportLink } from '../../lib/catalogue/support.ts';
import { Icon, type IconName } from '../icon.tsx';
import type { Text, TextKey } from '../text/text.ts';

/** Called by what stands once for each support, see `support.tsx`. */
export function beforehand(link: SupportLink, text: Text) {
  const isLogin = link.access === 'login';
  if (!isLogin && !isPdf(link)) return null;
  return (
    <>
      {isPdf(link) && mark('pdf', 'support.pdf', text)}
      {isLogin && mark('login', 'support.login', text)}
    </>
  );
}

/**
 * The space does not break, so that the mark stays on the line of the title's last word; one that may
 * would be left out of the link's name too, at the beginning of a part.
 */
function mark(icon: IconName, key: TextKey, text: Text) {
  return (
    <span class="beforehand">
      {'\u00a0'}
      <Icon name={icon} />
      {text(key)}
    </span>
  );
}

function isPdf({ url }: SupportLink): boolean {
  return /\.pdf($|[?#])/i.test(url);
}

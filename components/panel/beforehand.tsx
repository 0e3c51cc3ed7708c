/** What whoever presses a link should know first: that a PDF opens, that a log-in is asked for. */
import type { SupportLink } from '../../lib/catalogue/support.ts';
import { Icon } from '../icon.tsx';
import type { Text } from '../text/text.ts';

interface BeforehandProps {
  readonly link: SupportLink;
  readonly text: Text;
}

export function Beforehand({ link, text }: BeforehandProps) {
  return (
    <>
      {isPdf(link) && (
        <span class="beforehand">
          {' '}
          <Icon name="pdf" />
          {text('support.pdf')}
        </span>
      )}
      {link.access === 'login' && (
        <span class="beforehand">
          {' '}
          <Icon name="login" />
          {text('support.login')}
        </span>
      )}
    </>
  );
}

function isPdf({ url }: SupportLink): boolean {
  return /\.pdf($|[?#])/i.test(url);
}

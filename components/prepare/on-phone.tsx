/**
 * What is ticked, to be opened on a phone: a square for each, because a phone opens one address at a
 * time, and a list in one square would be words to it.
 */
import { USUAL_LANGUAGE } from '../../lib/catalogue/stated.ts';
import type { KnowledgeSupport } from '../../lib/catalogue/support.ts';
import type { PanelState } from '../../lib/state/panel.ts';
import { Icon } from '../icon.tsx';
import type { PrepareKey } from '../text/prepare-sv.ts';
import type { TextOf } from '../text/text.ts';
import { PhoneCode } from './phone-code.tsx';

interface OnPhoneProps {
  readonly supports: readonly KnowledgeSupport[];
  readonly region: PanelState['region']['value'];
  readonly text: TextOf<PrepareKey>;
}

export function OnPhone({ supports, region, text }: OnPhoneProps) {
  const linked = supports.flatMap(({ link, ...support }) => (link ? [{ ...support, link }] : []));
  if (linked.length === 0) return null;
  return (
    <details class="fold on-phone">
      <summary>
        <Icon name="chevron" />
        {text('prepare.phone')}
      </summary>
      <div class="fold-body">
        <p class="quiet">{text('prepare.scan')}</p>
        <ul>
          {linked.map(({ id, title, link, language = USUAL_LANGUAGE }) => (
            <li key={id}>
              <PhoneCode link={link} title={title} region={region} text={text} />
              <span lang={language}>{title}</span>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

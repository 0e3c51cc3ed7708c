/** What the parts of the page share: their props, and what is said where one is empty. */
import type { FourSupports } from '../../lib/catalogue/body.ts';
import type { SupportPageState } from '../../lib/state/support-page.ts';
import type { WholeSupport } from '../../lib/state/whole-support.ts';
import type { FollowUpText } from '../text/follow-up-text.ts';
import { dateInWords, type Text } from '../text/text.ts';
import type { WholeText } from '../text/whole-text.ts';

/** What the page speaks with: its own words, the follow-up's, and those of the panel. */
export interface PageTexts {
  readonly whole: WholeText;
  readonly followUp: FollowUpText;
  readonly shared: Text;
}

export interface SupportPageActions {
  readonly onChooseUnit: (unit: string | undefined) => void;
  readonly onPrint: () => void;
}

export interface PartProps extends SupportPageActions {
  readonly found: WholeSupport;
  readonly state: SupportPageState;
  readonly texts: PageTexts;
}

interface EmptyProps {
  readonly found: WholeSupport;
  readonly of: FourSupports;
  readonly text: WholeText;
  /** What there is nothing of, where no heading says it. */
  readonly nothing?: string;
}

/** Nothing here: whose question it is, and by what address, as far as it is known. */
export function Empty({ found, of, text, nothing = text('whole.empty') }: EmptyProps) {
  const owner = found.owners[of];
  return (
    <>
      <p>{nothing}</p>
      <p>{owner ? text('whole.owner', { name: owner.name }) : text('whole.owner.unknown')}</p>
      {owner && (
        <p class="quiet">
          {owner.contact
            ? text('whole.owner.mail', {
                mail: owner.contact.mail,
                date: dateInWords(owner.contact.checked, text.locale, true),
              })
            : text('whole.owner.no-mail')}
        </p>
      )}
    </>
  );
}

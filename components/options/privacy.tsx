/** What leaves the browser (nothing about the patient) and what is stored at this moment. */
import type { OptionsText } from '../text/options-text.ts';

interface PrivacyProps {
  readonly records: number;
  readonly supports: number;
  readonly text: OptionsText;
}

export function Privacy({ records, supports, text }: PrivacyProps) {
  return (
    <section id="privacy" tabIndex={-1}>
      <h2>{text('options.privacy')}</h2>
      <p>
        <b>{text('options.privacy.leaves')}</b> {text('options.privacy.leaves.text')}
      </p>
      <p>{text('options.privacy.opened')}</p>
      <p>{text('options.privacy.memory')}</p>
      <h3 class="heading">{text('options.privacy.now')}</h3>
      <ul class="plain">
        <li>{text('options.privacy.records', { n: records })}</li>
        <li>{text('options.privacy.settings')}</li>
        <li>{text('options.privacy.catalogue', { n: supports })}</li>
      </ul>
    </section>
  );
}

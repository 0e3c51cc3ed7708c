/** What is in force and who decided it, and what became of each thing the policy says. */
import { interfaceLanguages } from '../../lib/catalogue/interface-language.ts';
import { NATIONAL_LAYER } from '../../lib/catalogue/overlay.ts';
import { regionOfLayer } from '../../lib/catalogue/regions.ts';
import type { EffectiveChoice, OptionsState } from '../../lib/state/options.ts';
import type { OptionsText } from '../text/options-text.ts';

interface EffectiveProps {
  readonly state: OptionsState;
  readonly text: OptionsText;
}

export function Effective({ state, text }: EffectiveProps) {
  const inWords = ({ name, value }: EffectiveChoice): string => {
    if (value === undefined) return text('effective.unset');
    if (name === 'locale') {
      const language = interfaceLanguages.find((each) => each === value);
      return language ? text(`options.locale.${language}`) : value;
    }
    if (name === 'theme')
      return text(value === 'dark' ? 'options.theme.dark' : 'options.theme.light');
    if (value === NATIONAL_LAYER) return text('options.catalogue.national');
    return regionOfLayer(value)?.name ?? value;
  };
  return (
    <section id="effective">
      <h2>{text('effective.title')}</h2>
      <p>{text('effective.text')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{text('effective.setting')}</th>
            <th scope="col">{text('effective.value')}</th>
            <th scope="col">{text('effective.from')}</th>
          </tr>
        </thead>
        <tbody>
          {state.effective.value.map((choice) => (
            <tr key={choice.name}>
              <th scope="row">{text(`effective.${choice.name}`)}</th>
              <td>{inWords(choice)}</td>
              <td>{text(`effective.from.${choice.from}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <PolicyTable state={state} text={text} />
    </section>
  );
}

function PolicyTable({ state, text }: Pick<EffectiveProps, 'state' | 'text'>) {
  const lines = state.policyLines.value;
  if (lines.length === 0) return <p class="quiet">{text('policy.none')}</p>;
  return (
    <table>
      <caption>{text('policy.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('policy.name')}</th>
          <th scope="col">{text('policy.value')}</th>
          <th scope="col">{text('policy.outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, value, outcome }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
            <td>{text(`policy.${outcome}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

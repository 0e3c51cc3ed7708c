/** The extension's permissions in plain words, under the names the browser gives them. */
import type { OptionsText } from '../text/options-text.ts';

const permissions = [
  'activeTab',
  'scripting',
  'sidePanel',
  'storage',
  'unlimitedStorage',
  'alarms',
  'contextMenus',
] as const;

export function Permissions({ text }: { readonly text: OptionsText }) {
  return (
    <section>
      <h2>{text('options.permissions')}</h2>
      <p>{text('options.permission.hosts')}</p>
      <dl>
        {permissions.map((permission) => [
          <dt key={`${permission}-name`}>{permission}</dt>,
          <dd key={`${permission}-why`}>{text(`options.permission.${permission}`)}</dd>,
        ])}
      </dl>
    </section>
  );
}

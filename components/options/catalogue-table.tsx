/** The editions of the catalogue on this computer, one row a publisher. */

import { NATIONAL_LAYER } from '../../lib/catalogue/overlay.ts';
import { regionOfLayer } from '../../lib/catalogue/regions.ts';
import type { LayerOnDisk } from '../../lib/state/options.ts';
import type { OptionsText } from '../text/options-text.ts';

interface CatalogueTableProps {
  readonly layers: readonly LayerOnDisk[];
  readonly text: OptionsText;
}

export function CatalogueTable({ layers, text }: CatalogueTableProps) {
  return (
    <section>
      <h2>{text('options.catalogue')}</h2>
      <p>{text('options.catalogue.text')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{text('options.catalogue.layer')}</th>
            <th scope="col" class="number">
              {text('options.catalogue.count')}
            </th>
            <th scope="col" class="number">
              {text('options.catalogue.edition')}
            </th>
            <th scope="col">{text('options.catalogue.published')}</th>
          </tr>
        </thead>
        <tbody>
          {layers.map(({ id, edition, published, count }) => (
            <tr key={id}>
              <th scope="row">
                {id === NATIONAL_LAYER
                  ? text('options.catalogue.national')
                  : (regionOfLayer(id)?.name ?? id)}
              </th>
              <td class="number">{count}</td>
              <td class="number">{edition}</td>
              <td class="date">{published}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

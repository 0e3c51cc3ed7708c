/** The gap list: common diagnoses without a national page, and what there is instead. */
import { regionOfLayer } from '../../lib/catalogue/regions.ts';
import type { Gap } from '../../lib/matching/gaps.ts';
import type { MapText } from '../text/map-text.ts';

interface GapTableProps {
  readonly gaps: readonly Gap[];
  readonly text: MapText;
}

const nationalWords = {
  part: 'map.gaps.part',
  entry: 'map.gaps.entry',
  none: 'map.gaps.no',
} as const;

export function GapTable({ gaps, text }: GapTableProps) {
  if (gaps.length === 0) return <p class="quiet">{text('map.gaps.none')}</p>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{text('map.gaps.diagnosis')}</th>
          <th scope="col">{text('map.gaps.national')}</th>
          <th scope="col">{text('map.gaps.regions')}</th>
          <th scope="col">{text('map.gaps.patient')}</th>
        </tr>
      </thead>
      <tbody>
        {gaps.map(({ diagnosis, national, regions, hasPatientText }) => (
          <tr key={diagnosis.id}>
            <th scope="row">
              {diagnosis.focus.join(' ')} {diagnosis.name}
            </th>
            <td>{text(nationalWords[national])}</td>
            <td>
              {regions.map((layer) => regionOfLayer(layer)?.name ?? layer).join(', ') ||
                text('map.gaps.no')}
            </td>
            <td>{text(hasPatientText ? 'map.gaps.yes' : 'map.gaps.no')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

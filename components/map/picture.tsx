/** The map as a picture. Each box leads to its place in the text, which says the same and more. */
import { useEffect, useState } from 'preact/hooks';
import type { KnowledgeMap } from '../../lib/state/knowledge-map.ts';
import type { MapCount } from '../../lib/state/map-counts.ts';
import type { MapText } from '../text/map-text.ts';
import { countsInWords, nameOfPlace, placeAnchor } from './counts.ts';
import { type Box, LINE_HEIGHT, type Line, layoutOf, NARROW, WIDE } from './layout.ts';

interface PictureProps {
  readonly map: KnowledgeMap;
  readonly text: MapText;
}

export function Picture({ map, text }: PictureProps) {
  const isNarrow = useNarrow();
  const layout = layoutOf(map, (place) => nameOfPlace(place, text), isNarrow ? NARROW : WIDE);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <svg
      class="map-picture"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="group"
      aria-label={text('map.picture.label', { area: map.area.name })}
    >
      <defs>
        <marker
          id="map-tip"
          viewBox="0 0 8 8"
          refX="8"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          orient="auto"
        >
          <path class="map-tip" d="M0 0 8 4 0 8z" />
        </marker>
      </defs>
      {layout.lines.map(({ arrow, from, to }) => (
        <line
          key={`${arrow.from} ${arrow.to}`}
          class="map-line"
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y - 1}
          marker-end="url(#map-tip)"
        />
      ))}
      {/* After every line, so that none runs over the words beside another. */}
      {layout.lines.map((line) => (
        <Counts
          key={`${line.arrow.from} ${line.arrow.to}`}
          line={line}
          perLine={isNarrow ? 1 : COUNTS_A_LINE}
          text={text}
        />
      ))}
      {layout.boxes.map((box) => (
        <PlaceBox key={box.place.id} box={box} isArea={box.place.id === map.area.id} text={text} />
      ))}
    </svg>
  );
}

/** Whether the window is so narrow that the wide picture could not be read. */
function useNarrow(): boolean {
  const [query] = useState(() => matchMedia('(max-width: 559px)'));
  const [isNarrow, become] = useState(query.matches);
  useEffect(() => {
    const onChange = () => become(query.matches);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, []);
  return isNarrow;
}

const COUNT_LINE = 16;
/** More beside an arrow would not fit. */
const COUNTS_A_LINE = 3;

/** `↓ 12 stöd, 3 luckor`, in as many lines as it takes. */
function linesOf(
  way: '↓' | '↑',
  counts: readonly MapCount[],
  perLine: number,
  text: MapText,
): readonly string[] {
  if (counts.length === 0) return [];
  const here = countsInWords(counts.slice(0, perLine), text);
  return [`${way} ${here}`, ...linesOf(way, counts.slice(perLine), perLine, text)];
}

interface CountsProps {
  readonly line: Line;
  /** Counts that stand beside each other. */
  readonly perLine: number;
  readonly text: MapText;
}

function Counts({ line: { arrow, from, to }, perLine, text }: CountsProps) {
  const said = [
    ...linesOf('↓', arrow.counts, perLine, text),
    ...linesOf('↑', arrow.back, perLine, text),
  ];
  const [x, y] = [(from.x + to.x) / 2 + 10, (from.y + to.y) / 2 + 4];
  return (
    <g>
      {said.map((words, at) => (
        <text key={words} class="map-count" x={x} y={y + (at - (said.length - 1) / 2) * COUNT_LINE}>
          {words}
        </text>
      ))}
    </g>
  );
}

interface PlaceBoxProps {
  readonly box: Box;
  readonly isArea: boolean;
  readonly text: MapText;
}

function PlaceBox({ box, isArea, text }: PlaceBoxProps) {
  const { place, x, y, width, height, lines } = box;
  const kind = place.body ? text(`map.kind.${place.body.kind}`) : text(`map.level.${place.level}`);
  const look = place.body === undefined ? 'map-box unknown' : isArea ? 'map-box area' : 'map-box';
  const middle = x + width / 2;
  return (
    // The spaces keep the lines apart where they are read as one name.
    <a href={`#${placeAnchor(place)}`}>
      <rect class={look} x={x} y={y} width={width} height={height} rx="6" />
      <text class="map-kind" x={middle} y={y + 12 + LINE_HEIGHT * 0.75}>
        {`${kind} `}
      </text>
      {lines.map((line, at) => (
        <text key={line} class="map-name" x={middle} y={y + 12 + LINE_HEIGHT * (at + 1.75)}>
          {`${line} `}
        </text>
      ))}
    </a>
  );
}

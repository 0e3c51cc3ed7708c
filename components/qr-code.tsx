/** An address as a square for the phone's camera. Drawn here: no address leaves the browser. */
import encodeQR from 'qr';

interface QrCodeProps {
  readonly address: string;
  /** What assistive technology calls it. */
  readonly label: string;
}

/** Blank modules around the pattern that cameras need. */
const QUIET = 4;
/** Pixels, where no style says otherwise: in a saved sheet, which has none of ours. */
const WIDTH = 110;

/** Always dark on white, whatever the style: a camera reads no other. */
export function QrCode({ address, label }: QrCodeProps) {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: QUIET });
  const path = rows
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])))
    .join('');
  return (
    <svg
      class="qr"
      width={WIDTH}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}

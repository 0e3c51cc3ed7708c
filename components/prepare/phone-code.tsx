/** A support's public page as a square for the phone: the address alone, nothing of the day. */
import type { LayerId, SupportLink } from '../../lib/catalogue/support.ts';
import { addressFor } from '../../lib/state/support-address.ts';
import { QrCode } from '../qr-code.tsx';
import type { PrepareKey } from '../text/prepare-sv.ts';
import type { TextOf } from '../text/text.ts';

interface PhoneCodeProps {
  readonly link: SupportLink;
  readonly title: string;
  readonly region: LayerId | undefined;
  readonly text: TextOf<PrepareKey>;
}

export function PhoneCode({ link, title, region, text }: PhoneCodeProps) {
  return <QrCode address={addressFor(link, region)} label={text('prepare.qr', { title })} />;
}

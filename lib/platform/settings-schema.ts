/**
 * The forms of stored choices and of the organisation's policy. A value that is not understood
 * counts as absent and never voids the rest: an older Bredvid may meet a newer policy.
 *
 * Every page reads them before it shows anything, so they are few words and need no library.
 */

import { type HeadingId, headings } from '../catalogue/headings.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../catalogue/interface-language.ts';
import { NATIONAL_LAYER } from '../catalogue/overlay.ts';
import { regionCodes } from '../catalogue/region-codes.ts';
import type { LayerId } from '../catalogue/support.ts';
import { type CareLevel, careLevels, type Profession, professions } from '../catalogue/support.ts';

/** What the user has chosen. */
export interface Choices {
  readonly region?: LayerId;
  readonly locale?: InterfaceLanguage;
  readonly theme?: 'system' | 'light' | 'dark';
  /** False: the panel's keys of one letter do nothing. */
  readonly letterKeys?: boolean;
  /** Three characters, the panel's own keys: to the search, to the patient, and the one that hides it. */
  readonly keys?: string;
  /** What the user wants in the list: for whose work, for which care, without which headings. */
  readonly profession?: Profession;
  readonly careLevel?: CareLevel;
  readonly withoutHeadings?: readonly HeadingId[];
}

/** What the organisation proposes; `locked` names what its users cannot choose otherwise. */
export interface Policy {
  readonly region?: LayerId;
  readonly locale?: InterfaceLanguage;
  /** Origins of record systems that users are offered to allow, `https://journal.example.se`. */
  readonly sites: readonly string[];
  /** False: no site is read but `sites`. */
  readonly userMayAddSites: boolean;
  readonly locked: readonly ('region' | 'locale')[];
  /** The FHIR server that takes feedback on supports; absent: it stays in the browser. */
  readonly feedbackReceiver?: string;
  /** The FHIR server that takes weekly counts of what is opened; absent: they stay here. */
  readonly usageReceiver?: string;
  /** The FHIR server that takes weekly counts of how Bredvid fares; absent: none are made. */
  readonly fleetReceiver?: string;
}

/** A region's layer, or the national one for whoever wants nothing but it. */
const region = oneOf<LayerId>([NATIONAL_LAYER, ...regionCodes.map((code) => `se-${code}`)]);
const locale = oneOf(interfaceLanguages);
const theme = oneOf(['system', 'light', 'dark'] as const);
const profession = oneOf(professions);
const careLevel = oneOf(careLevels);
const heading = oneOf(headings);
const flag = oneOf([true, false] as const);
const threeKeys = (outside: unknown): outside is string =>
  /^(?!.*(.).*\1)\S{3}$/.test(String(outside));

/** The user's choices as stored. */
export function parseChoices(outside: unknown): Choices {
  const stored = fieldsOf(outside);
  const withoutHeadings = listOf(stored.withoutHeadings).filter(heading);
  return {
    ...one('profession', profession, stored.profession),
    ...one('careLevel', careLevel, stored.careLevel),
    ...(withoutHeadings.length > 0 && { withoutHeadings }),
    ...one('region', region, stored.region),
    ...one('locale', locale, stored.locale),
    ...one('theme', theme, stored.theme),
    ...one('letterKeys', flag, stored.letterKeys),
    ...one('keys', threeKeys, stored.keys),
  };
}

/** The policy as `public/managed-schema.json` names it: `region` as `se-14`, `uiLocale` … */
export function parsePolicy(outside: unknown): Policy {
  const managed = fieldsOf(outside);
  const locked = listOf(managed.locked).map((name) => (name === 'uiLocale' ? 'locale' : name));
  return {
    ...one('region', region, managed.region),
    ...one('locale', locale, managed.uiLocale),
    sites: listOf(managed.allowedSites).flatMap((site) => originOf(site) ?? []),
    userMayAddSites: managed.userMayAddSites !== false,
    ...receiverOf('feedbackReceiver', managed),
    ...(managed.followUp !== false && receiverOf('usageReceiver', managed)),
    ...receiverOf('fleetReceiver', managed),
    locked: locked.filter((name) => name === 'region' || name === 'locale'),
  };
}

/** Only over https: what is told of supports is nobody else's to read. */
function receiverOf(
  name: 'feedbackReceiver' | 'usageReceiver' | 'fleetReceiver',
  { [name]: address }: Readonly<Record<string, unknown>>,
): Pick<Policy, typeof name> {
  return originOf(address)?.startsWith('https:') ? { [name]: address } : {};
}

/** The origin of a web address; `undefined` for anything but http and https. */
export function originOf(address: unknown): string | undefined {
  if (typeof address !== 'string' || !URL.canParse(address)) return undefined;
  const { protocol, origin } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined;
}

type Known<Value> = (outside: unknown) => outside is Value;

function oneOf<Value>(values: readonly Value[]): Known<Value> {
  return (outside): outside is Value => values.some((value) => value === outside);
}

function one<Name extends string, Value>(
  name: Name,
  isKnown: Known<Value>,
  outside: unknown,
): { readonly [Key in Name]?: Value } {
  if (!isKnown(outside)) return {};
  return { [name]: outside } as { readonly [Key in Name]: Value };
}

function fieldsOf(outside: unknown): Readonly<Record<string, unknown>> {
  return typeof outside === 'object' && outside !== null ? { ...outside } : {};
}

function listOf(outside: unknown): readonly unknown[] {
  return Array.isArray(outside) ? outside : [];
}

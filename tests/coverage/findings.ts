/** The pages the facts name for a diagnosis, and whether and why the catalogue shows them or not. */
import type { CommonDiagnosis, NamedPage } from './facts.ts';
import { type Placed, type Shipped, shownFor } from './shipped.ts';

export type Finding =
  /** A focus lies at or above the diagnosis' codes. */
  | 'shown'
  /** Its focus lies within them: shown for the finer codes. */
  | 'finer'
  /** It is about other codes. */
  | 'elsewhere'
  /** It is in the catalogue without codes: found by words. */
  | 'codeless'
  /** It is not in the catalogue. */
  | 'missing'
  /** It is not in the catalogue, and the facts say that the page has been left. */
  | 'legacy';

export interface FoundPage {
  readonly list: 'national' | 'regional' | 'patient';
  readonly page: NamedPage;
  readonly finding: Finding;
  readonly placed: Placed | undefined;
}

export function findPages(shipped: Shipped, row: CommonDiagnosis): readonly FoundPage[] {
  const { covering, within } = shownFor(shipped, row.icd10);
  return (['national', 'regional', 'patient'] as const).flatMap((list) =>
    (row[list] ?? []).map((page) => {
      const placed = supportAt(shipped, page);
      return { list, page, placed, finding: findingOf(page, placed, covering, within) };
    }),
  );
}

/** By its address; a page whose address is not opened (`http:`) by where it was seen. */
function supportAt({ placed }: Shipped, { url }: NamedPage): Placed | undefined {
  return (
    placed.find(({ support }) => support.link?.url === url) ??
    placed.find(({ support }) => support.source.split('; ').includes(url))
  );
}

function findingOf(
  { current }: NamedPage,
  placed: Placed | undefined,
  covering: readonly Placed[],
  within: readonly Placed[],
): Finding {
  if (placed === undefined) return current === 'legacy' ? 'legacy' : 'missing';
  if (covering.includes(placed)) return 'shown';
  if (within.includes(placed)) return 'finer';
  return placed.support.focus.length === 0 ? 'codeless' : 'elsewhere';
}

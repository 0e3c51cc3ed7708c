/**
 * Who answers for a support: the body that signs it, and the programme areas and councils whose
 * codes it is about. What follows from a publisher's name is known; what follows from codes is our
 * own reading of them.
 */
import type { Body, BodyId } from './body.ts';
import { layerOfId } from './namespace.ts';
import { NATIONAL_LAYER } from './overlay.ts';
import type { KnowledgeSupport, LayerId } from './support.ts';

export interface Answering {
  /** Absent: nobody in the catalogue has the publisher's name. */
  readonly publisher: Body | undefined;
  /** Programme areas, those with the narrowest range of codes first. Several share some codes. */
  readonly areas: readonly Body[];
  /** Councils of the support's own region. */
  readonly councils: readonly Body[];
}

export interface Responsibility {
  readonly bodies: ReadonlyMap<BodyId, Body>;
  /** Areas or councils that answer for some of the codes; `layer` is where councils stand. */
  areasOf(codes: readonly string[]): readonly Body[];
  councilsOf(codes: readonly string[], layer: LayerId): readonly Body[];
  answering(support: KnowledgeSupport): Answering;
}

/**
 * A region's body signs only its own region's supports, whatever name it claims; the national
 * layer's bodies may sign any.
 */
export function createResponsibility(all: readonly Body[]): Responsibility {
  const bodies = new Map(all.map((body) => [body.id, body]));
  const held = all
    .filter(({ focus }) => focus !== undefined)
    .map((body) => ({ body, codes: new Set(body.focus) }))
    .sort(
      (one, other) => one.codes.size - other.codes.size || (one.body.id < other.body.id ? -1 : 1),
    );
  const holding = (kind: Body['kind'], codes: readonly string[]) =>
    held
      .filter(({ body, codes: own }) => body.kind === kind && codes.some((code) => lies(code, own)))
      .map(({ body }) => body);

  const areasOf = (codes: readonly string[]) => holding('programme-area', codes);
  const councilsOf = (codes: readonly string[], layer: LayerId) =>
    holding('council', codes).filter(({ id }) => layerOfId(id) === layer);
  return {
    bodies,
    areasOf,
    councilsOf,
    answering({ id, publisher, focus }) {
      const layer = layerOfId(id);
      const signing = all.filter(
        (body) =>
          body.publishes?.includes(publisher) &&
          [layer, NATIONAL_LAYER].includes(layerOfId(body.id)),
      );
      return {
        publisher: signing.find((body) => layerOfId(body.id) === layer) ?? signing[0],
        areas: areasOf(focus),
        councils: councilsOf(focus, layer),
      };
    },
  };
}

/** At one of the codes or below it. */
function lies(code: string, codes: ReadonlySet<string>): boolean {
  return codes.has(code) || codes.has(code.slice(0, 5)) || codes.has(code.slice(0, 3));
}

import { hashOf } from '../canonical';
import type { PersonView, ProjectedRelation } from './person-projection';
import type { ThingBelief, ThingView } from './thing-projection';

const lineOf = ({ type, target, props }: ProjectedRelation): unknown => ({ type, kind: target.kind, key: target.key, props });

function relationLines(relations: readonly ProjectedRelation[]): readonly unknown[] {
  const lines = relations.map(lineOf);
  // One needs no order.
  if (lines.length < 2) return lines;
  return lines
    .map((line) => ({ line, order: hashOf(line) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ line }) => line);
}

/** Hash of a person's projected line (contract 10): keyed by the records' keys, not by minted ids. */
export const personLineHash = (recordKeys: readonly string[], views: readonly PersonView[]): string =>
  hashOf({
    person: [...recordKeys].sort(),
    views: views.map((view) => ({
      audience: view.audience,
      knownAs: view.knownAs.key,
      props: { ...view.props, id: undefined },
      relations: relationLines(view.relations),
    })),
  });

/** Hash of a thing's projected line. */
export const thingLineHash = (belief: ThingBelief, view: ThingView): string =>
  hashOf({
    thing: belief.kind,
    key: belief.key,
    props: view.props,
    audiences: view.audiences,
    relations: relationLines(view.relations),
  });

import { THING_KINDS } from '@brainlink/schema/facts';
import type { ProjectedRelation } from '../projection';
import type { StoredRelation } from './difference';

/** Stored relationships as the projection makes them; with a suffix, those of one audience. */
export const storedRelations = (relations: readonly StoredRelation[], suffix = ''): ProjectedRelation[] =>
  relations
    .filter((relation) => relation.type.endsWith(suffix))
    .map((relation) => ({
      type: relation.type.slice(0, relation.type.length - suffix.length),
      node: '',
      target: { kind: THING_KINDS.find((kind) => relation.labels.includes(kind)) ?? '', key: relation.key },
      props: relation.props,
    }));

import type { StatedFact } from '@brainlink/schema/facts';
import type { InstitutionInfo } from './link-context';

/** Relations between institutions that make agreeing on one of them agreeing in part. */
const RELATIVES: ReadonlySet<unknown> = new Set(['partOf', 'succeededBy']);

/** Gathers facts about institutions into what linkage needs of them: country, city, and relatives in both directions. */
export function toInstitutions(facts: Iterable<StatedFact>): ReadonlyMap<string, InstitutionInfo> {
  const found = new Map<string, { country?: string; city?: string; related: Set<string> }>();
  const entry = (key: string): { country?: string; city?: string; related: Set<string> } => {
    const known = found.get(key);
    if (known) return known;
    const fresh = { related: new Set<string>() };
    found.set(key, fresh);
    return fresh;
  };
  for (const { kind, subject, object, props } of facts) {
    if (subject.kind !== 'Institution') continue;
    if (kind === 'profile') {
      const { country, city } = props;
      Object.assign(entry(subject.key), {
        ...(typeof country === 'string' ? { country } : {}),
        ...(typeof city === 'string' ? { city } : {}),
      });
    }
    if (kind === 'relation' && object?.kind === 'Institution' && RELATIVES.has(props.relation)) {
      entry(subject.key).related.add(object.key);
      entry(object.key).related.add(subject.key);
    }
  }
  return new Map([...found].map(([key, { related, ...info }]) => [key, { ...info, related: [...related].sort() }]));
}

/** The last whole delivery of the register that was taken in, whether or not it changed anything. There are few imports. */
export const LAST_WHOLE_DELIVERY = `
MATCH (i:Import {source: 'register'})
WHERE i.mode = 'snapshot' AND i.sender = $sender AND i.scope = $scope AND i.state IN ['done', 'nothingToDo']
RETURN i.id AS id, i.startedAt AS at, i.fileName AS fileName
ORDER BY i.startedAt DESC LIMIT 1`;

const missing = `
MATCH (r:Record {scope: $scope})
WHERE r.source = 'register' AND r.sender = $sender AND r.active AND r.erased IS NULL AND r.lastSeen < $since`;

/** How many records of the register were not in its last whole delivery. Uses the index on Record.scope. */
export const COUNT_MISSING = `${missing}
RETURN count(r) AS total`;

/** A page of them, with whom they describe and what hangs on them. Uses the index on Record.scope. */
export const MISSING = `${missing} AND r.key > $after
WITH r ORDER BY r.key LIMIT $limit
OPTIONAL MATCH (r)-[d:DESCRIBES]->(p:Person) WHERE d.seqTo IS NULL
RETURN r.key AS recordKey, r.lastSeen AS lastSeen, p.id AS personId,
  COUNT { (p)<-[e:DESCRIBES WHERE e.seqTo IS NULL]-(o:Record) WHERE o <> r } AS linked,
  COUNT { (r)<-[:DECIDES]-(x:LinkDecision) WHERE x.decision = 'link' AND x.seqTo IS NULL AND x.staged IS NULL AND x.suspended IS NULL } AS decided
ORDER BY recordKey`;

/** Kinds of facts by hand that are handed back: contacts and consents are not. */
const HANDED_BACK = `['name', 'identifier', 'origin', 'stage', 'field', 'residence', 'affiliation', 'degree', 'membership']`;

const believed = (name: string): string => `${name}.seqTo IS NULL AND ${name}.staged IS NULL AND ${name}.suspended IS NULL`;

/**
 * A page of the register's records with what was confirmed about their people: links by hand, records and ORCIDs joined by equal
 * identifiers, corrections. Whoever refused to be linked is left out (contract 12). Starts at Record(source), in order of keys.
 */
export const CONFIRMED = `
MATCH (g:Record {source: 'register'}) WHERE g.active AND g.erased IS NULL AND g.sender = $sender AND g.key > $after
WITH g ORDER BY g.key LIMIT $limit
MATCH (g)-[d:DESCRIBES]->(p:Person) WHERE d.seqTo IS NULL
WITH g, p, EXISTS {
  (p)<-[e:DESCRIBES WHERE e.seqTo IS NULL]-(:Record)<-[:ABOUT]-(c:Fact) WHERE c.kind = 'consent' AND c.purpose = 'linking' AND c.value = 'no' AND ${believed('c')}
} AS refused
RETURN g.key AS key, refused,
  [(g)<-[:ABOUT]-(f:Fact) WHERE f.kind = 'identifier' AND ${believed('f')} | f {.scheme, .value}] AS own,
  CASE WHEN refused THEN [] ELSE
    [(g)<-[:DECIDES]-(x:LinkDecision)-[:DECIDES]->(o:Record)
      WHERE o <> g AND x.decision = 'link' AND NOT x.automatic AND o.active AND ${believed('x')} AND EXISTS { (o)-[e:DESCRIBES]->(p) WHERE e.seqTo IS NULL }
      | {record: o.key, source: o.source, sender: o.sender}] END AS links,
  CASE WHEN refused THEN [] ELSE
    [(p)<-[e:DESCRIBES]-(o:Record) WHERE e.seqTo IS NULL AND o <> g AND o.active
      | {record: o.key, source: o.source, sender: o.sender,
         identifiers: [(o)<-[:ABOUT]-(f:Fact) WHERE f.kind = 'identifier' AND ${believed('f')} | f {.scheme, .value}]}] END AS others,
  CASE WHEN refused THEN [] ELSE
    [(p)<-[e:DESCRIBES]-(o:Record)<-[:ABOUT]-(f:Fact)
      WHERE e.seqTo IS NULL AND f.byHand AND f.kind IN ${HANDED_BACK} AND ${believed('f')}
      | {fact: properties(f), object: head([(f)-[:REFERS_TO]->(t) | t.key])}] END AS corrections
ORDER BY key`;

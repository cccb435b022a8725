import type { Population } from './people/population';
import type { Participations } from './programme/participation';
import type { RegisterEntry } from './rows/register';
import { participantRecordKey } from './rows/participants';
import { authorId } from './rows/works';
import type { DemoWork } from './works/works';

/** Which record is about whom. For measuring linkage; never loaded into a store. */
export interface TruthLine {
  /** Key of a record as the import makes it. */
  readonly record: string;
  /** Number of the person in the demo world. */
  readonly person: number;
}

/** What the truth is drawn from. */
export interface TruthSource {
  readonly population: Population;
  readonly registerEntries: readonly RegisterEntry[];
  readonly participations: Participations;
  readonly works: readonly DemoWork[];
  readonly rosters: Iterable<{ readonly association: string; readonly memberNo: string; readonly person: number }>;
}

/** The truth, line by line: every person record that the deliveries make, with the person whom it describes. */
export function* truthLines(source: TruthSource): Generator<TruthLine> {
  for (const entry of source.registerEntries) yield { record: `register:kofst:${entry.id}`, person: entry.person };
  for (const list of source.participations.values())
    for (const entry of list) yield { record: participantRecordKey(entry.event, entry.person), person: entry.person };
  for (const { association, memberNo, person } of source.rosters) yield { record: `members:${association}:${memberNo}`, person };
  const named = new Set<number>();
  for (const work of source.works) for (const author of work.authors) named.add(author);
  for (const person of named) yield { record: `openalex:openalex:mention:${authorId(person)}`, person };
}

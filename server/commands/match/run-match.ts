import { createHash } from 'node:crypto';
import { createExpertiseIndex, type ExpertisePerson, type ExpertiseTopic } from '@brainlink/analytics/matching';
import { AtlasError } from '@brainlink/schema/errors';
import { checkOutput } from '../check-output';
import { writeWholeFile } from '../write-whole-file';
import { embedAll } from './embed-texts';
import { PERSON_LINE, readLines, TOPIC_LINE } from './read-documents';

/** What `match` is told. */
export interface MatchFlags {
  readonly people: string;
  readonly topics: string;
  readonly out: string;
  /** False with `--without-models`. */
  readonly models: boolean;
  /** Goes on with the other lines where some cannot be used. */
  readonly applyOthers?: boolean;
}

/** What was done, for the last line. */
export interface MatchSummary {
  readonly people: number;
  readonly works: number;
  readonly topics: number;
  readonly models: readonly string[];
}

const PROBLEMS_TOLD = 20;
type Id = string | number;

/** Papers have no ids here: the same text is the same paper. */
const workId = (title: string, abstract: string): string => createHash('sha256').update(`${title}\n${abstract}`).digest('base64');

/** What was read of a file of people. */
interface PeopleFile {
  readonly people: readonly ExpertisePerson[];
  /** Ids as they came. */
  readonly ids: ReadonlyMap<string, Id>;
  readonly told: readonly string[];
  readonly broken: readonly string[];
}

async function readPeopleFile(path: string): Promise<PeopleFile> {
  const { items, broken } = await readLines(path, PERSON_LINE);
  const people = new Map<string, ExpertisePerson>();
  const ids = new Map<string, Id>();
  const told: string[] = [];
  for (const { id, works } of items) {
    const key = String(id);
    const own = (works ?? [])
      .filter(({ title, abstract }) => title !== '' || abstract !== '')
      .map((work) => ({ ...work, year: work.year ?? null, id: workId(work.title, work.abstract) }));
    if (people.has(key)) told.push(`the person ${key} stands in the file more than once; their works are put together`);
    people.set(key, { id: key, works: [...(people.get(key)?.works ?? []), ...own] });
    ids.set(key, id);
  }
  for (const { id, works } of people.values()) if (works.length === 0) told.push(`the person ${id} has no works and comes last`);
  return { people: [...people.values()], ids, told, broken };
}

interface KnownTopic extends ExpertiseTopic {
  readonly id: Id;
}

const firstOf = (lines: readonly string[]): string[] =>
  lines.length > PROBLEMS_TOLD
    ? [...lines.slice(0, PROBLEMS_TOLD), `… and ${lines.length - PROBLEMS_TOLD} more of the kind`]
    : [...lines];

/** Lines that cannot be used never apply, and the others only when that was said (contract 2): a ranking without somebody looks like any other. */
function refuse(broken: readonly string[]): never {
  throw new AtlasError('FILE_UNREADABLE', {
    message: [
      `${broken.length} ${broken.length === 1 ? 'line' : 'lines'} cannot be used:`,
      ...firstOf(broken),
      'Nothing was written. Mend them, or say --apply-others to go on without them.',
    ].join('\n'),
  });
}

/**
 * Ranks everybody of one file for each topic of the other.
 *
 * @throws AtlasError `INVALID_INPUT` for an output that cannot be written; `FILE_UNREADABLE`
 */
export async function runMatch(flags: MatchFlags, home: string, say: (text: string) => void): Promise<MatchSummary> {
  await checkOutput('out', flags.out, [flags.people, flags.topics]);
  const { people, ids, ...file } = await readPeopleFile(flags.people);
  const read = await readLines(flags.topics, TOPIC_LINE);
  const broken = [...file.broken, ...read.broken];
  if (broken.length > 0 && !flags.applyOthers) refuse(broken);
  const told = [...broken.map((line) => `left out: ${line}`), ...file.told];
  const seen = new Set<string>();
  for (const { id, title, abstract } of read.items) {
    if (title === '' && abstract === '') told.push(`the topic ${id} is empty: nobody fits it better than anybody else`);
    if (seen.has(String(id))) told.push(`the topic ${id} stands in the file more than once and is answered as often`);
    seen.add(String(id));
  }
  firstOf(told).forEach(say);

  const index = createExpertiseIndex(people);
  say(`${index.people} people, ${index.works} works, ${read.items.length} topics`);
  const plain: readonly KnownTopic[] = read.items;
  const vectors = flags.models ? await embedAll(home, index, people, plain, say) : plain;
  const models = ['minilm', 'bge', 'multilingual'].filter((model) => vectors.some((t) => t.vectors && model in t.vectors));
  if (models.length === 0) say('No model of sentence embeddings takes part: ranked by words alone, which finds fewer experts.');

  function* rankings(): Generator<string> {
    for (const [at, topic] of plain.entries()) {
      const ranking = index
        .score({ ...topic, vectors: vectors[at]?.vectors ?? {} })
        .map(({ person, score }) => ({ person: ids.get(person) ?? person, score }));
      yield `${JSON.stringify({ topic: topic.id, ranking })}\n`;
    }
  }
  await writeWholeFile(flags.out, rankings());
  return { people: index.people, works: index.works, topics: plain.length, models };
}

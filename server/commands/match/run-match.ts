import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { createExpertiseIndex, type ExpertisePerson, type ExpertiseTopic } from '@brainlink/analytics/matching';
import { embedAll } from './embed-texts';
import { PERSON_LINE, readLines, TOPIC_LINE } from './read-documents';

/** What `match` is told. */
export interface MatchFlags {
  readonly people: string;
  readonly topics: string;
  readonly out: string;
  /** False with `--without-models`. */
  readonly models: boolean;
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

async function readPeopleFile(path: string): Promise<{ people: ExpertisePerson[]; ids: Map<string, Id>; problems: string[] }> {
  const { items, problems } = await readLines(path, PERSON_LINE);
  const people = new Map<string, ExpertisePerson>();
  const ids = new Map<string, Id>();
  const told = [...problems];
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
  return { people: [...people.values()], ids, problems: told };
}

interface KnownTopic extends ExpertiseTopic {
  readonly id: Id;
}

/** Ranks everybody of one file for each topic of the other. */
export async function runMatch(flags: MatchFlags, home: string, say: (text: string) => void): Promise<MatchSummary> {
  const { people, ids, problems } = await readPeopleFile(flags.people);
  const read = await readLines(flags.topics, TOPIC_LINE);
  const told = [...problems, ...read.problems];
  const seen = new Set<string>();
  for (const { id, title, abstract } of read.items) {
    if (title === '' && abstract === '') told.push(`the topic ${id} is empty: nobody fits it better than anybody else`);
    if (seen.has(String(id))) told.push(`the topic ${id} stands in the file more than once and is answered as often`);
    seen.add(String(id));
  }
  told.slice(0, PROBLEMS_TOLD).forEach(say);
  if (told.length > PROBLEMS_TOLD) say(`… and ${told.length - PROBLEMS_TOLD} more of the kind`);

  const index = createExpertiseIndex(people);
  say(`${index.people} people, ${index.works} works, ${read.items.length} topics`);
  const plain: readonly KnownTopic[] = read.items;
  const vectors = flags.models ? await embedAll(home, index, people, plain, say) : plain;
  const models = ['minilm', 'bge', 'multilingual'].filter((model) => vectors.some((t) => t.vectors && model in t.vectors));
  if (models.length === 0) say('No model of sentence embeddings takes part: ranked by words alone, which finds fewer experts.');

  const out = createWriteStream(flags.out);
  const broken = once(out, 'error').then(([error]) => Promise.reject(error as Error));
  const write = async (): Promise<void> => {
    for (const [at, topic] of plain.entries()) {
      const ranking = index
        .score({ ...topic, vectors: vectors[at]?.vectors ?? {} })
        .map(({ person, score }) => ({ person: ids.get(person) ?? person, score }));
      if (!out.write(`${JSON.stringify({ topic: topic.id, ranking })}\n`)) await once(out, 'drain');
    }
    out.end();
    await once(out, 'close');
  };
  await Promise.race([write(), broken]);
  return { people: index.people, works: index.works, topics: plain.length, models };
}

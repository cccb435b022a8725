import { createExpertiseIndex, type Embeddings, type ExpertisePerson, type ExpertiseWork } from '@brainlink/analytics/matching';
import { loadDemoInputs, makeDemoWorld } from '@brainlink/seeds/demo';
import type { Embedder } from '../../embeddings';
import { embedTitled, embedWorks } from './embedding';
import { authorsOf, openAlexWorks } from './held-back';
import { HELD_OUT_TOPICS } from './held-out-topics';
import { type BilingualTopic, OTHER_TOPICS, TECHNOLOGY_TOPICS } from './topics';

const TEN = 10;
const MARK = { same: 0.7, different: 0.2 };
const SEED = 11;

interface OpenAlexRow {
  readonly id?: string;
  readonly title?: string;
  readonly publication_year?: number;
  readonly abstract_inverted_index?: Readonly<Record<string, readonly number[]>> | null;
  readonly authorships?: readonly { readonly author: { readonly id: string } }[];
  readonly works?: readonly OpenAlexRow[];
}

function textOf(inverted: OpenAlexRow['abstract_inverted_index']): string {
  const words: string[] = [];
  for (const [word, places] of Object.entries(inverted ?? {})) for (const place of places) words[place] = word;
  return words.join(' ');
}

async function demoPeople(): Promise<ExpertisePerson[]> {
  const world = makeDemoWorld(await loadDemoInputs(), { seed: SEED, size: 'XS' });
  const people = new Map<string, Map<string, ExpertiseWork>>();
  for await (const delivery of world.deliveries()) {
    if (delivery.source !== 'openalex') continue;
    for (const row of delivery.rows as Iterable<OpenAlexRow>)
      for (const work of row.works ?? [row])
        work.authorships?.forEach(({ author }, at) => {
          const own = people.get(author.id) ?? new Map<string, ExpertiseWork>();
          people.set(author.id, own);
          const id = work.id ?? '';
          const abstract = textOf(work.abstract_inverted_index);
          const authors = work.authorships!.length;
          own.set(id, { id, title: work.title ?? '', abstract, year: work.publication_year ?? null, authors, position: at + 1 });
        });
  }
  return [...people].map(([id, own]) => ({ id, works: [...own.values()] }));
}

const overlap = (a: readonly string[], b: readonly string[]): number => a.filter((person) => b.includes(person)).length / TEN;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The first ten people for a topic in Korean and in English, and for topics of different technologies. */
export async function benchLanguages(embedder: Embedder | null, print: (line: string) => void): Promise<boolean> {
  const sets = { 'demo world': await demoPeople(), 'OpenAlex authors': authorsOf(openAlexWorks(), 1) };
  let passed = true;
  print('first ten people by Korean and by English wording: overlap');
  for (const [name, people] of Object.entries(sets)) {
    const index = createExpertiseIndex(people);
    const works = [...new Map(people.flatMap((person) => person.works.map((work) => [work.id, work] as const))).values()];
    await embedWorks(embedder, index, works);
    const first = (title: string, vectors: Embeddings): string[] =>
      index.rank({ title, vectors }, { limit: TEN }).map(({ person }) => person);
    const ask = async (topics: readonly BilingualTopic[]) => {
      const ko = await embedTitled(
        embedder,
        topics.map((topic) => ({ title: topic.ko })),
      );
      const en = await embedTitled(
        embedder,
        topics.map((topic) => ({ title: topic.en })),
      );
      return topics.map((topic, at) => ({ topic, ko: first(topic.ko, ko[at]!), en: first(topic.en, en[at]!) }));
    };
    const known = await ask(TECHNOLOGY_TOPICS);
    const other = await ask(OTHER_TOPICS);
    const heldOut = await ask(HELD_OUT_TOPICS);
    const same = mean(known.map(({ ko, en }) => overlap(ko, en)));
    const different = mean(
      known.flatMap((a) => known.filter((b) => b.topic.technology !== a.topic.technology).map((b) => overlap(a.ko, b.en))),
    );
    const outside = mean(other.map(({ ko, en }) => overlap(ko, en)));
    const unseen = mean(heldOut.map(({ ko, en }) => overlap(ko, en)));
    print(
      `${name.padEnd(18)} ${people.length} people   24 topics ${same.toFixed(2)} (mark ${MARK.same})   different technologies ${different.toFixed(2)} (mark ${MARK.different})   20 other topics ${outside.toFixed(2)} (mark ${MARK.same})`,
    );
    print(`${' '.repeat(18)} 60 held-out topics ${unseen.toFixed(2)} (mark ${MARK.same})`);
    const beyond = Math.min(outside, unseen) >= MARK.same;
    passed &&= same >= MARK.same && different <= MARK.different && (beyond || !embedder?.models.length);
  }
  return passed;
}

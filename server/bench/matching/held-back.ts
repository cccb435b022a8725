import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { seededRandom } from '@brainlink/analytics/linkage';
import { createExpertiseIndex, type ExpertisePerson } from '@brainlink/analytics/matching';
import { dataFile } from '@brainlink/seeds/data';
import type { Embedder } from '../../embeddings';
import { bm25, tfidf } from './baselines';
import { embedTitled, embedWorks } from './embedding';
import { quantile } from './quantile';

interface AuthoredWork {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly year: number;
  readonly authors: readonly string[];
}

/** The works that ship. */
export const openAlexWorks = (): AuthoredWork[] =>
  gunzipSync(readFileSync(dataFile('works')))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as AuthoredWork);

/** People as the authors of works; those with so many works at least. */
export function authorsOf(works: readonly AuthoredWork[], least: number): ExpertisePerson[] {
  const byAuthor = new Map<string, AuthoredWork[]>();
  for (const work of works)
    if (work.authors.length <= 30)
      for (const author of new Set(work.authors)) byAuthor.set(author, [...(byAuthor.get(author) ?? []), work]);
  return [...byAuthor]
    .filter(([, own]) => own.length >= least)
    .map(([id, own]) => ({
      id,
      works: own.map(({ authors, ...work }) => ({ ...work, authors: authors.length, position: authors.indexOf(id) + 1 })),
    }));
}

const FIRST_HIDDEN_YEAR = 2019;
const TEN = 10;
const RESAMPLES = 1_000;
const MARK = 1.2;

const recall = (ranking: readonly string[], truth: ReadonlySet<string>): number =>
  ranking.slice(0, TEN).filter((person) => truth.has(person)).length / Math.min(TEN, truth.size);

/** Ratio of two means over the same topics, with its 95 % interval by paired bootstrap. */
function ratio(
  ours: readonly number[],
  theirs: readonly number[],
): { readonly mean: number; readonly low: number; readonly high: number } {
  const random = seededRandom(5);
  const of = (pick: () => number): number => {
    let a = 0;
    let b = 0;
    for (let at = 0; at < ours.length; at += 1) {
      const topic = pick();
      a += ours[topic]!;
      b += theirs[topic]!;
    }
    return a / b;
  };
  let next = 0;
  const mean = of(() => next++);
  const drawn = Array.from({ length: RESAMPLES }, () => of(() => Math.floor(random() * ours.length)));
  return { mean, low: quantile(drawn, 0.025), high: quantile(drawn, 0.975) };
}

/** Who wrote with whom, by the works that are known. */
function coAuthors(people: readonly ExpertisePerson[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byWork = new Map<string, string[]>();
  for (const { id, works } of people) for (const work of works) byWork.set(work.id, [...(byWork.get(work.id) ?? []), id]);
  return new Map(people.map(({ id, works }) => [id, new Set(works.flatMap((work) => byWork.get(work.id) ?? []))]));
}

/**
 * Weighted pairwise loss of one person over topics, the mean over people (Stelmakh et al. 2023): of two topics of different grade the other
 * one scored higher, weighted by the difference. Grades stand in for ratings: 2 for an own later work, 1 for one of a co-author, else 0.
 */
class PairwiseLoss {
  private readonly scores = new Map<string, number[][]>();

  add(person: string, grade: number, score: number): void {
    const grades = this.scores.get(person) ?? [[], [], []];
    this.scores.set(person, grades);
    grades[grade]!.push(score);
  }

  value(): number {
    const losses = [...this.scores.values()].flatMap(([none = [], near = [], own = []]) => {
      let [wrong, all] = [0, 0];
      for (const [low, high, weight] of [
        [none, near, 1],
        [none, own, 2],
        [near, own, 1],
      ] as const)
        for (const more of high)
          for (const less of low) {
            all += weight;
            if (more <= less) wrong += more === less ? weight / 2 : weight;
          }
      return all === 0 ? [] : [wrong / all];
    });
    return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
  }
}

/** Finds the authors of works of 2019 and later by what they wrote before. */
export async function benchHeldBack(embedder: Embedder | null, print: (line: string) => void): Promise<boolean> {
  const works = openAlexWorks();
  const earlier = works.filter(({ year }) => year < FIRST_HIDDEN_YEAR);
  const people = authorsOf(earlier, 2);
  const known = new Set(people.map(({ id }) => id));
  const topics = works.filter(({ year, authors }) => year >= FIRST_HIDDEN_YEAR && authors.some((author) => known.has(author)));
  const index = createExpertiseIndex(people);
  await embedWorks(embedder, index, earlier);
  const vectors = await embedTitled(embedder, topics);
  const profiles = people.map((person) => person.works.map(({ title, abstract }) => `${title} ${abstract ?? ''}`).join(' '));
  const peers = { BM25: bm25(profiles), 'TF–IDF': tfidf(profiles) };
  const best = (scores: readonly number[]): string[] =>
    people
      .map((_, at) => at)
      .sort((a, b) => scores[b]! - scores[a]!)
      .map((at) => people[at]!.id);

  const together = coAuthors(people);
  const losses = { words: new PairwiseLoss(), all: new PairwiseLoss(), BM25: new PairwiseLoss(), 'TF–IDF': new PairwiseLoss() };
  const results: Record<string, number[]> = { words: [], all: [], BM25: [], 'TF–IDF': [] };
  topics.forEach((topic, at) => {
    const truth = new Set(topic.authors.filter((author) => known.has(author)));
    const near = new Set([...truth].flatMap((author) => [...(together.get(author) ?? [])]));
    const gradeOf = (person: string): number => (truth.has(person) ? 2 : near.has(person) ? 1 : 0);
    for (const [name, given] of [
      ['words', {}],
      ['all', { vectors: vectors[at]! }],
    ] as const) {
      const ranking = index.score({ ...topic, ...given });
      const names = ranking.map(({ person }) => person);
      results[name]!.push(recall(names, truth));
      for (const { person, score } of ranking) losses[name].add(person, gradeOf(person), score);
    }
    for (const [name, peer] of Object.entries(peers)) {
      const scores = peer(`${topic.title} ${topic.abstract}`);
      results[name]!.push(recall(best(scores), truth));
      people.forEach(({ id }, person) => losses[name as keyof typeof peers].add(id, gradeOf(id), scores[person]!));
    }
  });
  print(
    `${people.length} authors, ${topics.length} held-back works; recall in ${TEN}, weighted pairwise loss of a person over topics, and the ratio of recall to a peer's (95 % by paired bootstrap)`,
  );
  const mean = (values: readonly number[]): string => (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3);
  for (const name of ['all', 'words'] as const) {
    const against = (['BM25', 'TF–IDF'] as const).map((peer) => {
      const { mean: found, low, high } = ratio(results[name]!, results[peer]!);
      return `${found.toFixed(2)} × ${peer} [${low.toFixed(2)}, ${high.toFixed(2)}]`;
    });
    const title = name === 'words' ? 'words alone' : `words${(embedder?.models ?? []).map((model) => ` + ${model}`).join('')}`;
    print(`${title.padEnd(36)} ${mean(results[name]!)}   loss ${losses[name].value().toFixed(3)}   ${against.join('   ')}`);
  }
  for (const peer of ['BM25', 'TF–IDF'] as const)
    print(`${peer.padEnd(36)} ${mean(results[peer]!)}   loss ${losses[peer].value().toFixed(3)}`);
  return ratio(results.all!, results.BM25!).mean >= MARK;
}

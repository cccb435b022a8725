import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { createExpertiseIndex, type ExpertisePerson, type ExpertiseTopic } from '@brainlink/analytics/matching';
import { FIELDS, MadeWorks, WIDTH } from './made-works';
import { quantile } from './quantile';

const TOPICS = 40;
/** What the search of speakers orders, and what of it is explained for a first page. */
const LIMIT = 3_000;
const SHOWN = 20;
const COMPARED = 50;
const MARK = { p95: 300, megabytes: 1_024 };

const made = new MadeWorks();

function* peopleOf(people: number, worksEach: number): Generator<ExpertisePerson> {
  for (let person = 0; person < people; person += 1) yield { id: `p${person}`, works: made.worksOf(person, worksEach) };
}

const megabytes = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return Math.round((heapUsed + arrayBuffers) / 2 ** 20);
};

/** Time and memory of ranking among many people, beside scoring every one of them. */
export function benchSpeed(
  people: number,
  worksEach: number,
  python: string | undefined,
  print: (line: string) => void,
): boolean {
  const empty = megabytes();
  const began = performance.now();
  const index = createExpertiseIndex(peopleOf(people, worksEach));
  const built = performance.now();
  for (const model of ['minilm', 'bge'] as const) {
    index.addVectors(
      model,
      (function* () {
        for (let work = 0; work < index.works; work += 1)
          yield [`w${work}`, made.vector(Math.floor(work / worksEach) % FIELDS)] as const;
      })(),
    );
  }
  const topics = Array.from({ length: TOPICS }, (_, at): ExpertiseTopic => {
    const field = (at * 37) % FIELDS;
    return {
      title: made.title(field),
      abstract: at % 2 === 0 ? made.abstract(field) : '',
      vectors: { minilm: made.vector(field), bge: made.vector(field) },
    };
  });
  index.ask(topics[0]!).order(LIMIT, null);
  const held = megabytes() - empty;
  // One thread computes: its CPU time is what a machine without other work takes; the clock is told beside.
  const everybody = new Uint8Array(index.people).fill(1);
  const times: number[] = [];
  const walls: number[] = [];
  const brute: number[] = [];
  let same = 0;
  for (const topic of topics) {
    const start = performance.now();
    const before = process.cpuUsage();
    const asked = index.ask(topic);
    const found = asked.order(LIMIT, everybody);
    for (const person of found.people.subarray(0, SHOWN)) asked.explain(person, 8);
    const { user, system } = process.cpuUsage(before);
    const between = performance.now();
    const all = index.score(topic).slice(0, COMPARED);
    times.push((user + system) / 1_000);
    walls.push(between - start);
    brute.push(performance.now() - between);
    const names = new Set(all.map(({ person }) => person));
    same += Array.from(found.people.subarray(0, COMPARED)).filter((person) => names.has(`p${person}`)).length / COMPARED;
  }
  const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  print(`${index.people} people, ${index.works} works with abstracts; built in ${((built - began) / 1_000).toFixed(0)} s`);
  print(
    `${LIMIT} in order, ${SHOWN} told    p50 ${p50.toFixed(0)} ms   p95 ${p95.toFixed(0)} ms of CPU (mark ${MARK.p95})   p95 ${quantile(walls, 0.95).toFixed(0)} ms by the clock   ${held} MB (mark ${MARK.megabytes})`,
  );
  print(
    `every one scored    p50 ${quantile(brute, 0.5).toFixed(0)} ms   p95 ${quantile(brute, 0.95).toFixed(0)} ms by the clock`,
  );
  print(`the same first ${COMPARED} people  ${((100 * same) / TOPICS).toFixed(1)} %`);
  if (python !== undefined) {
    const peer = join(__dirname, 'brute_force.py');
    const told = execFileSync(python, [peer, ...[people, worksEach, WIDTH, TOPICS].map(String)]).toString();
    const numpy = JSON.parse(told) as Readonly<Record<'p50' | 'p95' | 'bytes', number>>;
    print(
      `NumPy, vectors alone p50 ${numpy.p50.toFixed(0)} ms   p95 ${numpy.p95.toFixed(0)} ms of CPU   ${(numpy.bytes / 2 ** 20).toFixed(0)} MB of vectors; no words, no reasons`,
    );
  }
  return p95 <= MARK.p95 && held <= MARK.megabytes;
}

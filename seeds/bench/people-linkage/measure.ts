import { explainPair, type PersonRecord, proposeLinks, type ProposedLinks } from '@brainlink/analytics/linkage/people';
import { nameModel } from '../../data';
import { bestF1, nameSimilarity } from './name-baseline';
import type { WorldRecords } from './world-records';

/** Figures about the links between participants and the register, and about all person records. */
export interface LinkageFigures {
  /** Automatic links as a user meets them: pairs of records, those that identifiers join among them. */
  readonly automatic: {
    readonly precision: number;
    readonly recall: number;
    readonly truePairs: number;
    readonly byIdentifier: number;
  };
  /** Share of the records of participants and register that stand in the worklist. */
  readonly worklistOfRecords: number;
  /** The same for people whom only evidence can join: what identifiers join is one before. */
  readonly participantsRegister: PairFigures;
  readonly everything: PairFigures;
  /** People of the participants' lists who stand in the worklist, as a share of them; the same of all people. */
  readonly worklist: number;
  readonly worklistOfAll: number;
  readonly calibrationError: number;
  /** Best F1 of participants and register by Jaro–Winkler of names alone, on the same candidates. */
  readonly nameOnly: number;
  readonly candidates: number;
  readonly seconds: number;
}

/** Precision and recall of pairs of people (records that identifiers join are one already). */
export interface PairFigures {
  readonly precision: number;
  readonly recall: number;
  /** True pairs that blocking found, of all. */
  readonly blockingRecall: number;
  readonly truePairs: number;
  readonly wrong: number;
}

/** Runs linkage on a world and compares with its truth. */
export function measureLinkage(world: WorldRecords): { readonly figures: LinkageFigures; readonly result: ProposedLinks } {
  const started = performance.now();
  const result = proposeLinks(world.records, { names: nameModel(), institutions: world.institutions }, [], {
    leastProbability: 0,
  });
  const seconds = (performance.now() - started) / 1000;
  const truth = new Truth(world, result);
  return {
    result,
    figures: {
      automatic: truth.automaticFigures('participants', 'register'),
      worklistOfRecords: truth.worklistOfRecords(['participants', 'register']),
      participantsRegister: truth.pairFigures('participants', 'register'),
      everything: truth.pairFigures(),
      worklist: truth.worklist('participants'),
      worklistOfAll: truth.worklist(),
      calibrationError: truth.calibrationError(),
      nameOnly: truth.nameOnly('participants', 'register'),
      candidates: result.stats.candidates,
      seconds,
    },
  };
}

/** Less likely pairs are nobody's concern: counting them would make any calibration look good. */
const LEAST = 0.001;

/** The source of a record, by its key. */
const sourceOf = (record: string): string => record.slice(0, record.indexOf(':'));

/** Compares what was proposed with the truth. */
export class Truth {
  private readonly personOf = new Map<string, number>();
  private readonly sourcesOf = new Map<string, ReadonlySet<string>>();
  readonly clusterOf = new Map<string, number>();

  constructor(
    private readonly world: WorldRecords,
    private readonly result: ProposedLinks,
  ) {
    for (const [key, records] of result.recordsOf) {
      this.personOf.set(key, world.truth.get(records[0] ?? key) ?? -1);
      this.sourcesOf.set(key, new Set(records.map(sourceOf)));
    }
    result.clusters.forEach((records, cluster) => records.forEach((record) => this.clusterOf.set(record, cluster)));
  }

  /** Whether two people of the result are one. */
  isMatch(left: string, right: string): boolean {
    return this.personOf.get(left) === this.personOf.get(right);
  }

  private joins(left: string, right: string, one?: string, other?: string): boolean {
    if (one === undefined || other === undefined) return true;
    const [a, b] = [this.sourcesOf.get(left)!, this.sourcesOf.get(right)!];
    return (a.has(one) && b.has(other)) || (a.has(other) && b.has(one));
  }

  /** All pairs of people who are one, of two sources. */
  *truePairs(one?: string, other?: string): Generator<readonly [string, string]> {
    const byPerson = new Map<number, string[]>();
    for (const [key, person] of this.personOf) byPerson.set(person, [...(byPerson.get(person) ?? []), key]);
    for (const keys of byPerson.values())
      for (let i = 0; i < keys.length; i += 1)
        for (let j = i + 1; j < keys.length; j += 1) if (this.joins(keys[i]!, keys[j]!, one, other)) yield [keys[i]!, keys[j]!];
  }

  /** Pairs that linkage put together, of two sources: within clusters. */
  *linkedPairs(one?: string, other?: string): Generator<readonly [string, string]> {
    for (const records of this.result.clusters) {
      const keys = records.filter((record) => this.personOf.has(record));
      for (let i = 0; i < keys.length; i += 1)
        for (let j = i + 1; j < keys.length; j += 1) if (this.joins(keys[i]!, keys[j]!, one, other)) yield [keys[i]!, keys[j]!];
    }
  }

  pairFigures(one?: string, other?: string): PairFigures {
    const found = new Set(this.result.pairs.map(({ left, right }) => [left, right].sort().join('|')));
    let right = 0;
    let wrong = 0;
    for (const [a, b] of this.linkedPairs(one, other))
      if (this.isMatch(a, b)) right += 1;
      else wrong += 1;
    let all = 0;
    let blocked = 0;
    for (const pair of this.truePairs(one, other)) {
      all += 1;
      if (found.has([...pair].sort().join('|'))) blocked += 1;
    }
    return {
      precision: right / Math.max(1, right + wrong),
      recall: right / Math.max(1, all),
      blockingRecall: blocked / Math.max(1, all),
      truePairs: all,
      wrong,
    };
  }

  /** Pairs of records of two sources that are put together by an identifier or by evidence, against all that are of one person. */
  automaticFigures(one: string, other: string): LinkageFigures['automatic'] {
    const pairsAmong = (records: Iterable<string>): (readonly [string, string])[] => {
      const list = [...records];
      const [left, right] = [one, other].map((source) => list.filter((record) => sourceOf(record) === source));
      return left!.flatMap((a) => right!.map((b) => [a, b] as const));
    };
    const isRight = ([a, b]: readonly [string, string]): boolean => this.world.truth.get(a) === this.world.truth.get(b);
    const linked = this.result.clusters.flatMap(pairsAmong);
    const right = linked.filter(isRight).length;
    const ofPerson = new Map<number, string[]>();
    for (const [record, person] of this.world.truth) ofPerson.set(person, [...(ofPerson.get(person) ?? []), record]);
    const truePairs = [...ofPerson.values()].reduce((sum, records) => sum + pairsAmong(records).length, 0);
    const byIdentifier = [...this.result.recordsOf.values()].flatMap(pairsAmong).filter(isRight).length;
    return { precision: right / Math.max(1, linked.length), recall: right / Math.max(1, truePairs), truePairs, byIdentifier };
  }

  worklistOfRecords(sources: readonly string[]): number {
    const looked = new Set(
      this.result.pairs.filter(({ decision }) => decision === 'review').flatMap(({ left, right }) => [left, right]),
    );
    let [all, waiting] = [0, 0];
    for (const [key, records] of this.result.recordsOf) {
      const own = records.filter((record) => sources.includes(sourceOf(record))).length;
      all += own;
      if (looked.has(key)) waiting += own;
    }
    return waiting / Math.max(1, all);
  }

  worklist(source?: string): number {
    const looked = new Set(
      this.result.pairs.filter(({ decision }) => decision === 'review').flatMap(({ left, right }) => [left, right]),
    );
    const of = [...this.sourcesOf].filter(([, sources]) => source === undefined || sources.has(source));
    return of.filter(([key]) => looked.has(key)).length / Math.max(1, of.length);
  }

  /** What names alone would reach: best F1 over all thresholds of Jaro–Winkler on the candidates. */
  nameOnly(one: string, other: string): number {
    const people = new Map(this.result.people.map((person) => [person.key, person]));
    const pairs = this.result.pairs.flatMap(({ left, right }) =>
      this.joins(left, right, one, other)
        ? [{ similarity: nameSimilarity(people.get(left)!, people.get(right)!), match: this.isMatch(left, right) }]
        : [],
    );
    return bestF1(pairs, [...this.truePairs(one, other)].length);
  }

  /** Expected calibration error over ten bins of probability, of the pairs that were proposed (Naeini et al. 2015). */
  calibrationError(): number {
    const bins = Array.from({ length: 10 }, () => ({ pairs: 0, said: 0, matches: 0 }));
    for (const { left, right, probability } of this.result.pairs) {
      if (probability < LEAST) continue;
      const bin = bins[Math.min(9, Math.floor(probability * 10))]!;
      bin.pairs += 1;
      bin.said += probability;
      bin.matches += this.isMatch(left, right) ? 1 : 0;
    }
    const total = bins.reduce((sum, { pairs }) => sum + pairs, 0);
    return bins.reduce((sum, { said, matches }) => sum + Math.abs(said - matches), 0) / Math.max(1, total);
  }
}

/** An explanation on one line, for looking at mistakes. */
export function explainLine(result: ProposedLinks, left: string, right: string): string {
  const person = (key: string): PersonRecord => result.people.find((each) => each.key === key)!;
  const { score, probability, bars } = explainPair(result.model, person(left), person(right));
  const told = bars
    .filter(({ level }) => level !== 'missing')
    .map(({ field, level, weight, a, b }) => `  ${field} ${level} ${weight.toFixed(1)} [${a ?? ''}] [${b ?? ''}]`);
  return [`${left} ~ ${right}: ${score.toFixed(1)} bits, ${probability.toFixed(4)}`, ...told].join('\n');
}

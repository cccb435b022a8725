import { calibrationError, bCubed, pairFigures, pairsWithin } from '../bench/linkage/measure';
import { census } from '../bench/linkage/census';
import { historicalPeople, type GeneratedTable } from '../bench/linkage/historical';
import {
  columnsOf,
  createScorer,
  DatasetBuilder,
  dedupe,
  explain,
  forEachPair,
  joinColumns,
  learnBeside,
  link,
  LINKAGE_PARTS,
  planBlocking,
  probabilityOf,
  scoreAt,
  scoreBeside,
  scorePairs,
  specify,
  train,
  type ColumnKind,
  type Dataset,
  type FieldSpec,
  type LinkageModel,
  type SecondThread,
} from '.';
import { joinPairs } from './pairs';
import { seededRandom } from './random';

const KINDS: Readonly<Record<string, ColumnKind['kind']>> = {
  given_name: 'givenName',
  first_name: 'givenName',
  surname: 'surname',
  full_name: 'fullName',
  street_number: 'number',
  address_1: 'text',
  address_2: 'text',
  suburb: 'place',
  birth_place: 'place',
  postcode: 'postcode',
  state: 'category',
  gender: 'category',
  occupation: 'occupation',
  date_of_birth: 'date',
  dob: 'date',
};

function encode(table: Pick<GeneratedTable, 'header' | 'rows'>, split = 0): { dataset: Dataset; specs: FieldSpec[] } {
  const specs = specify(table.header.map((column) => ({ column, kind: KINDS[column]! })));
  const builder = new DatasetBuilder(specs);
  const at = columnsOf(specs).map((column) => table.header.indexOf(column));
  table.rows.forEach((row, i) => {
    if (split > 0 && i === split) builder.endOfLeft();
    builder.add(at.map((column) => row[column]));
  });
  return { dataset: builder.finish(), specs };
}

const records = (table: GeneratedTable) =>
  table.rows.map((row) => Object.fromEntries(table.header.map((column, i) => [column, row[i]!])));

/** Of the synthetic census. */
const PEOPLE = 700;

describe('Linkage of two tables', () => {
  const table = census(PEOPLE, 1, 6, 11);
  const { dataset } = encode(table, PEOPLE);
  const result = link(dataset, { seed: 1 });
  const probabilities = Array.from(result.pairs.score, (score) => probabilityOf(result.model.calibration, score));
  const truths = probabilities.map((_, i) => table.entity[result.pairs.left[i]!] === table.entity[result.pairs.right[i]!]);

  it('finds who is who in a synthetic census without labels', () => {
    const said = probabilities.filter((probability) => probability >= 0.5).length;
    const right = probabilities.filter((probability, i) => probability >= 0.5 && truths[i]).length;
    expect(pairFigures(right, said, pairsWithin(table.entity, PEOPLE)).f1).toBeGreaterThanOrEqual(0.995);
  });

  it('says probabilities that come true', () => {
    expect(calibrationError(probabilities, truths)).toBeLessThanOrEqual(0.02);
  });

  it('sums every waterfall to its score, with no residual', () => {
    const rows = records(table);
    for (let i = 0; i < result.pairs.left.length; i += 7) {
      const { prior, bars, score, probability } = explain(
        result.model,
        rows[result.pairs.left[i]!]!,
        rows[result.pairs.right[i]!]!,
      );
      expect(Math.abs(bars.reduce((sum, bar) => sum + bar.weight, prior) - score)).toBeLessThanOrEqual(1e-9);
      expect(Math.abs(score - result.pairs.score[i]!)).toBeLessThanOrEqual(1e-9);
      expect(probability).toBe(probabilityOf(result.model.calibration, score));
    }
  });

  it('changes a score by exactly the bar of a field whose value is taken away', () => {
    const rows = records(table);
    const random = seededRandom(5);
    for (let i = 0; i < 120; i += 1) {
      const a = rows[Math.floor(random() * PEOPLE)]!;
      const b = rows[PEOPLE + Math.floor(random() * PEOPLE)]!;
      const before = explain(result.model, a, b);
      result.model.fields.forEach((field, f) => {
        const gone = Object.fromEntries(field.columns.map((column) => [column, '']));
        for (const after of [explain(result.model, { ...a, ...gone }, b), explain(result.model, a, { ...b, ...gone })]) {
          expect(after.bars[f]!.weight).toBe(0);
          expect(after.bars[f]!.level).toBe('missing');
          expect(Math.abs(before.score - after.score - before.bars[f]!.weight)).toBeLessThanOrEqual(1e-9);
        }
      });
    }
  });

  it('answers the same from a model that went through JSON', () => {
    const copy = JSON.parse(JSON.stringify(result.model)) as LinkageModel;
    expect(copy).toEqual(result.model);
    expect([...link(dataset, { model: copy }).pairs.score]).toEqual([...result.pairs.score]);
  });

  it('answers the same again, and other pairs only from the other table', () => {
    const again = link(encode(table, PEOPLE).dataset, { seed: 1 });
    expect(again.model).toEqual(result.model);
    expect([...again.pairs.right]).toEqual([...result.pairs.right]);
    expect(result.pairs.left.every((row) => row < PEOPLE)).toBe(true);
    expect(result.pairs.right.every((row) => row >= PEOPLE)).toBe(true);
  });

  it('finds in shards what it finds as a whole', () => {
    const least = scoreAt(result.model.calibration, 0.01);
    const parts = [0, 200, 500].map((from, i) =>
      scorePairs(dataset, result.plan, result.model, least, { from, to: [200, 500, PEOPLE][i]! }),
    );
    const joined = joinPairs(parts);
    expect([...joined.left]).toEqual([...result.pairs.left]);
    expect([...joined.right]).toEqual([...result.pairs.right]);
    expect([...joined.score]).toEqual([...result.pairs.score]);
    expect(joined.compared).toBe(result.pairs.compared);
  });

  it('learns and finds the same when another thread takes all that can be shared, or none of it', async () => {
    const asked: string[] = [];
    const eager: SecondThread = async (part, input) => {
      asked.push(part);
      return LINKAGE_PARTS[part](input as never) as never;
    };
    const late: SecondThread = async (part, input) => {
      await new Promise(setImmediate);
      return eager(part, input);
    };
    for (const thread of [eager, late]) {
      const learnt = await learnBeside(dataset, thread, { seed: 1 });
      expect(learnt.model).toEqual(result.model);
      const pairs = await scoreBeside(dataset, learnt, scoreAt(learnt.model.calibration, 0.01), thread);
      expect([...pairs.left]).toEqual([...result.pairs.left]);
      expect([...pairs.right]).toEqual([...result.pairs.right]);
      expect([...pairs.score]).toEqual([...result.pairs.score]);
      expect(pairs.compared).toBe(result.pairs.compared);
    }
    expect(asked).toHaveLength(10);
  });

  it('joins fields that were read apart into what reading all of them at once gives', () => {
    const { dataset: whole, specs } = encode(table, PEOPLE);
    const read = (fields: readonly FieldSpec[]): Dataset => {
      const builder = new DatasetBuilder(fields);
      const at = columnsOf(fields).map((column) => table.header.indexOf(column));
      table.rows.forEach((row, i) => {
        if (i === PEOPLE) builder.endOfLeft();
        builder.add(at.map((column) => row[column]));
      });
      return builder.finish();
    };
    const parts = [0, 1].map((rest) => read(specs.filter((_, i) => i % 2 === rest)));
    expect(joinColumns(parts, specs)).toEqual(whole);
    expect(() => joinColumns([parts[0]!], specs)).toThrow(specs[1]!.name);
  });

  it('loses no pair to leaving off early, and scores as one by one', () => {
    const least = scoreAt(result.model.calibration, 0.01);
    const scorer = createScorer(dataset, result.model);
    const kept: (readonly [number, number, number])[] = [];
    forEachPair(dataset, result.plan, 0, dataset.rows, (a, b) => {
      const score = scorer.score(a, b);
      if (score >= least) kept.push([a, b, score]);
    });
    kept.sort(([a, b], [c, d]) => a - c || b - d);
    expect(Array.from(result.pairs.score, (score, i) => [result.pairs.left[i], result.pairs.right[i], score])).toEqual(kept);
  });

  it('keeps to the budget of pairs and compares no pair twice', () => {
    const plan = planBlocking(dataset, { maxPairs: 10_000 });
    const seen = new Set<number>();
    let compared = 0;
    forEachPair(dataset, plan, 0, dataset.rows, (a, b) => {
      compared += 1;
      seen.add(a * dataset.rows + b);
    });
    expect(compared).toBeLessThanOrEqual(10_000);
    expect(seen.size).toBe(compared);
  });

  it('gives frequent values less weight than rare ones', () => {
    const model = result.model;
    const name = model.fields.find((field) => field.name === 'name')!;
    const [given, surname] = name.frequencies;
    const order = Object.entries(surname!.values).sort(([, p], [, q]) => q - p);
    const first = Object.keys(given!.values)[0]!;
    const weight = (value: string) => {
      const record = { given_name: first, surname: value };
      return explain(model, record, record).bars.find((bar) => bar.field === 'name')!.weight;
    };
    expect(weight(order.at(-1)![0])).toBeGreaterThan(weight(order[0]![0]) + 1);
  });
});

describe('Duplicates within one table', () => {
  const table = historicalPeople(2500, 21);
  const { dataset } = encode(table);
  const result = dedupe(dataset, { seed: 1 });

  it('clusters historical people with heavy errors', () => {
    const { precision, recall, f1 } = bCubed(result.cluster, table.entity);
    expect(precision).toBeGreaterThan(0.93);
    expect(recall).toBeGreaterThan(0.85);
    expect(f1).toBeGreaterThan(0.92);
  });

  it('blocks with a recall that is about what it says', () => {
    let found = 0;
    forEachPair(dataset, result.plan, 0, dataset.rows, (a, b) => {
      if (table.entity[a] === table.entity[b]) found += 1;
    });
    const recall = found / pairsWithin(table.entity);
    expect(recall).toBeGreaterThan(0.93);
    expect(Math.abs(recall - result.model.training.blockingRecall)).toBeLessThan(0.05);
  });

  it('says for every row how probable its place is', () => {
    expect(result.probability.every((value) => value >= 0 && value <= 1)).toBe(true);
    const alone = result.cluster.findIndex(
      (root, row) => root === row && !result.cluster.some((other, i) => i !== row && other === root),
    );
    expect(result.probability[alone]).toBe(1);
  });

  it('keeps two rows with a cannot-link apart', () => {
    const cannotLink = Array.from({ length: 50 }, (_, i) => [result.pairs.left[i * 11]!, result.pairs.right[i * 11]!] as const);
    const apart = dedupe(dataset, { model: result.model, cannotLink });
    for (const [a, b] of cannotLink) expect(apart.cluster[a]).not.toBe(apart.cluster[b]);
  });

  it('learns from labels, counts those that contradict each other, and stays monotone', () => {
    const error = (of: LinkageModel): number => {
      const scorer = createScorer(dataset, of);
      const [p, t]: [number[], boolean[]] = [[], []];
      for (let i = 0; i < result.pairs.left.length; i += 3) {
        const [a, b] = [result.pairs.left[i]!, result.pairs.right[i]!];
        p.push(probabilityOf(of.calibration, scorer.score(a, b)));
        t.push(table.entity[a] === table.entity[b]);
      }
      return p.reduce((sum, value, i) => sum + (value - (t[i] ? 1 : 0)) ** 2, 0) / p.length;
    };
    const contradiction = [
      { a: 1, b: 2, match: true },
      { a: 2, b: 1, match: false },
    ];
    // Which pairs are labelled is chance: what labels do is seen in the mean of several draws.
    const draws = [8, 9, 10, 11].map((seed) => {
      const random = seededRandom(seed);
      const labels = Array.from({ length: 300 }, () => {
        const i = Math.floor(random() * result.pairs.left.length);
        const [a, b] = [result.pairs.left[i]!, result.pairs.right[i]!];
        return { a, b, match: table.entity[a] === table.entity[b] };
      });
      const model = train(dataset, result.plan, { seed: 1, labels: [...labels, ...contradiction] });
      expect(model.training.labels.contradictory).toBe(1);
      expect(model.training.labels.used).toBeGreaterThan(250);
      expect(model.calibration.labels).toBe(model.training.labels.used);
      expect(probabilityOf(model.calibration, 3)).toBeGreaterThan(probabilityOf(model.calibration, 2.9));
      return error(model);
    });
    expect(draws.reduce((sum, value) => sum + value, 0) / draws.length).toBeLessThan(error(result.model) * 1.01);
  });
});

describe('Odd tables', () => {
  const specs: FieldSpec[] = [
    { name: 'name', kind: 'fullName', columns: ['name'] },
    { name: 'born', kind: 'date', columns: ['born'] },
  ];
  const encoded = (rows: readonly (readonly string[])[]): Dataset => {
    const builder = new DatasetBuilder(specs);
    for (const row of rows) builder.add(row);
    return builder.finish();
  };

  it.each<[string, readonly (readonly string[])[]]>([
    ['without a row', []],
    ['of one row', [['kim', '1970']]],
    [
      'of empty values',
      [
        ['', ''],
        ['', ''],
        ['', ''],
      ],
    ],
    [
      'of two rows',
      [
        ['kim minsu', '1970-01-02'],
        ['kim minsu', '1970-01-02'],
      ],
    ],
  ])('%s get an answer with finite figures', (_, rows) => {
    const result = dedupe(encoded(rows));
    expect(result.cluster).toHaveLength(rows.length);
    expect(Number.isFinite(result.model.prior)).toBe(true);
    for (const field of result.model.fields) for (const level of field.levels) expect(Number.isFinite(level.weight)).toBe(true);
  });

  it('of ten thousand people of one name do not become one person', () => {
    const random = seededRandom(2);
    const rows = Array.from({ length: 10_000 }, () => {
      const [year, month, day] = [1930 + Math.floor(random() * 70), 1 + Math.floor(random() * 12), 1 + Math.floor(random() * 28)];
      return ['김민수', `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`];
    });
    const { cluster } = dedupe(encoded(rows));
    const sizes = new Map<number, number>();
    for (const root of cluster) sizes.set(root, (sizes.get(root) ?? 0) + 1);
    expect(Math.max(...sizes.values())).toBeLessThan(20);
  });
});

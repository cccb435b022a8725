import { seededRandom } from '../random';
import { PERSON_FIELDS } from './field-spec';
import { explainPair, withoutField } from './explain-pair';
import { peopleModel } from './people-model';
import { proposeLinks, type ProposedLinks } from './propose-links';
import { contextForTests, inventedRecords } from './testing/people-for-tests';

describe('the explanation of a pair', () => {
  let proposed: ProposedLinks;
  const pairs: (readonly [number, number])[] = [];

  beforeAll(() => {
    proposed = proposeLinks(inventedRecords(120), contextForTests(), [], { leastProbability: 0 });
    const next = seededRandom(3);
    const draw = (): number => Math.floor(next() * proposed.people.length);
    for (let i = 0; i < 60; i += 1) pairs.push([draw(), draw()]);
    const at = new Map(proposed.people.map(({ key }, position) => [key, position]));
    for (const { left, right } of proposed.pairs.slice(0, 40)) pairs.push([at.get(left)!, at.get(right)!]);
  });

  it('sums to the score of the pair: the prior and one bar a field, nothing left over', () => {
    for (const [a, b] of pairs) {
      const { prior, bars, score } = explainPair(proposed.model, proposed.people[a]!, proposed.people[b]!);
      expect(bars.map(({ field }) => field)).toEqual(PERSON_FIELDS);
      expect(Math.abs(bars.reduce((sum, { weight }) => sum + weight, prior) - score)).toBeLessThan(1e-9);
    }
  });

  it('loses exactly a field’s bar when that field’s value is taken away, on either side', () => {
    let moved = 0;
    for (const [a, b] of pairs) {
      const [left, right] = [proposed.people[a]!, proposed.people[b]!];
      const { bars, score } = explainPair(proposed.model, left, right);
      for (const { field, weight } of bars) {
        if (weight !== 0) moved += 1;
        const one = explainPair(proposed.model, withoutField(left, field), right);
        const other = explainPair(proposed.model, left, withoutField(right, field));
        expect(Math.abs(score - weight - one.score)).toBeLessThan(1e-9);
        expect(Math.abs(score - weight - other.score)).toBeLessThan(1e-9);
        expect(one.bars.find((bar) => bar.field === field)).toMatchObject({ level: 'missing', weight: 0 });
      }
    }
    expect(moved).toBeGreaterThan(200);
  });

  it('does not depend on which record stands left', () => {
    for (const [a, b] of pairs) {
      const there = explainPair(proposed.model, proposed.people[a]!, proposed.people[b]!);
      const back = explainPair(proposed.model, proposed.people[b]!, proposed.people[a]!);
      expect(Math.abs(there.score - back.score)).toBeLessThan(1e-9);
    }
  });

  it('says the same as the run that proposed the pair, and the same again from parameters kept as JSON', () => {
    const person = new Map(proposed.people.map((each) => [each.key, each]));
    const kept = peopleModel(
      JSON.parse(JSON.stringify(proposed.model.parameters)) as typeof proposed.model.parameters,
      contextForTests(),
    );
    expect(proposed.pairs.length).toBeGreaterThan(30);
    for (const { left, right, score, probability } of proposed.pairs) {
      const told = explainPair(kept, person.get(left)!, person.get(right)!);
      expect(told.score).toBeCloseTo(score, 9);
      expect(told.probability).toBeCloseTo(probability, 9);
    }
  });

  it('grows in probability with the score', () => {
    const sorted = [...proposed.pairs].sort((a, b) => a.score - b.score);
    for (let i = 1; i < sorted.length; i += 1) expect(sorted[i]!.probability).toBeGreaterThanOrEqual(sorted[i - 1]!.probability);
  });
});

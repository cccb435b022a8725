import { buildSchema, parse } from 'graphql';
import { costOf } from './cost';
import { keepCosts } from './kept-cost';

const SCHEMA = buildSchema(`
  input Where { id: ID }
  type Person { id: ID! events(where: Where, limit: Int): [Person!]! }
  type Query { persons(where: Where, limit: Int): [Person!]! person(id: ID!, note: String = "x"): Person }
`);
const QUERY = parse(`
  query List($limit: Int, $all: Boolean!, $id: ID) {
    persons(where: {id: $id}, limit: $limit) { id events(limit: 3) @include(if: $all) { id } }
  }
  query One($id: ID!, $note: String) { person(id: $id, note: $note) { id events { id } } }
`);

describe('Costs that are kept', () => {
  const keep = keepCosts(SCHEMA);
  const both = (variables: Record<string, unknown>, name: string) =>
    [keep, costOf.bind(null, SCHEMA)].map((cost) => {
      try {
        return cost(QUERY, variables, name).used;
      } catch (error) {
        return String(error);
      }
    });

  it('are those of every value that counts, and of each operation of a document', () => {
    const lists = [1, 7, 500, undefined].flatMap((limit) =>
      [true, false].flatMap((all) => ['a', 'b', null].map((id) => ({ limit, all, id }))),
    );
    const costs = new Set<unknown>();
    for (const variables of [...lists, ...lists]) {
      const [kept, counted] = both(variables, 'List');
      expect(kept).toBe(counted);
      costs.add(kept);
    }
    expect(costs.size).toBe(8);
    for (const id of ['a', 'b']) {
      const [kept, counted] = both({ id, note: id }, 'One');
      expect(kept).toBe(counted);
      expect(costs).not.toContain(kept);
    }
  });

  it('are one object for all ids', () => {
    expect(keep(QUERY, { id: 'a' }, 'One')).toBe(keep(QUERY, { id: 'b', note: undefined }, 'One'));
  });

  it('hide no fault: what is not of its type is told each time', () => {
    for (const variables of [{}, { id: null }, { id: ['a'] }, { id: {} }, { id: true }, { id: 'a', note: 3 }]) {
      for (let time = 0; time < 2; time++) {
        const [kept, counted] = both(variables, 'One');
        expect(kept).toContain('Variable');
        expect(kept).toBe(counted);
      }
    }
    const [kept, counted] = both({ all: 'yes' }, 'List');
    expect(kept).toContain('Variable');
    expect(kept).toBe(counted);
  });
});

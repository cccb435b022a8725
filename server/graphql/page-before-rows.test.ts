import { cutBeforeRows } from './page-before-rows';

const ask = (page: string): string => `CYPHER 5
MATCH (this:Country)
CALL (this) {
  MATCH (this)<-[this0:BASED_IN]-(this1:Person)
  WITH collect({node: this1, relationship: this0}) AS edges, count(this1) AS totalCount
  CALL (edges) {
    UNWIND edges AS edge
    WITH edge.node AS this1, edge.relationship AS this0
    WITH *
    ORDER BY this1.name DESC, this1.id ASC
    ${page}
    RETURN collect({node: {id: this1.id}}) AS var2
  }
  RETURN {edges: var2, totalCount: totalCount} AS var3
}
RETURN this { .id, peopleConnection: var3 } AS this`;

describe('a page of a generated connection', () => {
  it.each([
    ['LIMIT $param2', 'WITH every[0..$param2] AS edges, totalCount'],
    ['SKIP $param2\n    LIMIT $param3', 'WITH every[$param2..$param2 + $param3] AS edges, totalCount'],
  ])('is ordered and cut before rows are made of it (%j)', (page, cut) => {
    const lines = cutBeforeRows(ask(page))
      .split('\n')
      .map((line) => line.trim());
    const order = 'ORDER BY this1.name DESC, this1.id ASC';
    expect(lines.slice(3, 14)).toEqual([
      'MATCH (this)<-[this0:BASED_IN]-(this1:Person)',
      'WITH *',
      order,
      'WITH collect({node: this1, relationship: this0}) AS every, count(this1) AS totalCount',
      cut,
      'CALL (edges) {',
      'UNWIND range(0, size(edges) - 1) AS place',
      'WITH place, edges[place].node AS this1, edges[place].relationship AS this0',
      'WITH *',
      'ORDER BY place',
      'RETURN collect({node: {id: this1.id}}) AS var2',
    ]);
  });

  it('is all that is changed', () => {
    const other = 'MATCH (this:Person) RETURN this { .id } AS this LIMIT $param0';
    expect(cutBeforeRows(other)).toBe(other);
  });
});

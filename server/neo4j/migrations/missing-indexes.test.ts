import { fromRoot } from '../../paths';
import { parseCypherFile, readCypherFolder } from '../cypher-file';
import { indexStatements, NOT_ASKED_BY_IMPORTS, NOT_NEEDED_BY_IMPORTS } from './missing-indexes';

describe('the indexes that migrations leave behind', () => {
  it('are those that were made and not taken away later, with the statement that makes each', () => {
    const first = parseCypherFile(
      '001-a',
      'CREATE CONSTRAINT a_id IF NOT EXISTS FOR (n:A) REQUIRE n.id IS UNIQUE;\nCREATE INDEX a_b IF NOT EXISTS FOR (n:A) ON (n.b);\nCREATE INDEX a_c IF NOT EXISTS FOR (n:A) ON (n.c);\n',
    );
    const second = parseCypherFile(
      '002-b',
      'DROP INDEX a_b IF EXISTS;\nCREATE FULLTEXT INDEX a_text IF NOT EXISTS FOR (n:A) ON EACH [n.text];\n',
    );
    expect([...indexStatements([first, second])]).toEqual([
      ['a_id', 'CREATE CONSTRAINT a_id IF NOT EXISTS FOR (n:A) REQUIRE n.id IS UNIQUE'],
      ['a_c', 'CREATE INDEX a_c IF NOT EXISTS FOR (n:A) ON (n.c)'],
      ['a_text', 'CREATE FULLTEXT INDEX a_text IF NOT EXISTS FOR (n:A) ON EACH [n.text]'],
    ]);
  });

  it('have among them every one that a first load does without', async () => {
    const made = indexStatements(await readCypherFolder(fromRoot('schema', 'migrations')));
    expect([...NOT_ASKED_BY_IMPORTS, ...NOT_NEEDED_BY_IMPORTS].filter((name) => !made.has(name))).toEqual([]);
    expect(made.has('fact_command')).toBe(false);
  });
});

import { parseCypherFile } from '../cypher-file';
import { planMigrations, stepsOf } from './plan';

const file = (name: string, content = 'RETURN 1;') => parseCypherFile(name, content);
const applied = (name: string, content = 'RETURN 1;') => ({ name, checksum: file(name, content).checksum });

describe('planning migrations', () => {
  it('runs what has not run, in the order of the numbers', () => {
    const open = planMigrations([file('001-a'), file('002-b'), file('003-c')], [applied('001-a')]);
    expect(open.map(({ name }) => name)).toEqual(['002-b', '003-c']);
  });

  it('refuses a migration that was changed after it ran', () => {
    expect(() => planMigrations([file('001-a', 'RETURN 2;')], [applied('001-a')])).toThrow('"001-a" was changed after it ran');
  });

  it('refuses a store that knows more than this version', () => {
    expect(() => planMigrations([file('001-a')], [applied('001-a'), applied('002-b')])).toThrow('made by a newer version');
  });

  it('refuses a new migration with a number below one that ran', () => {
    expect(() => planMigrations([file('001-a'), file('002-b')], [applied('002-b')])).toThrow('"001-a" comes before "002-b"');
  });

  it('refuses two migrations with one number, and a name without one', () => {
    expect(() => planMigrations([file('001-a'), file('001-b')], [])).toThrow('Two migrations have the number of "001-b"');
    expect(() => planMigrations([file('first')], [])).toThrow('"first" is not named like');
  });
});

describe('the steps of migrations', () => {
  const KEY = 'CREATE CONSTRAINT a_key IF NOT EXISTS FOR (n:A) REQUIRE n.key IS UNIQUE';
  const INDEX = 'CREATE INDEX a_b IF NOT EXISTS FOR (n:A) ON (n.b)';
  const TEXT = 'CREATE FULLTEXT INDEX a_text IF NOT EXISTS FOR (n:A) ON EACH [n.text]';
  const told = (files: readonly string[]) =>
    stepsOf(files.map((content, at) => file(`00${at + 1}-a`, content))).map(({ statements, done }) => [
      statements,
      done.map(({ name }) => name),
    ]);

  it('take statements about the schema together, also of several files, and one about data by itself', () => {
    expect(told([`${KEY};\n${INDEX};\n`, `${TEXT};\nMATCH (a:A) SET a.b = 1;\nDROP INDEX a_b IF EXISTS;\n`])).toEqual([
      [[KEY, INDEX, TEXT], ['001-a']],
      [['MATCH (a:A) SET a.b = 1'], []],
      [['DROP INDEX a_b IF EXISTS'], ['002-a']],
    ]);
  });

  it('remember a file after the last of its statements and not before', () => {
    const many = Array.from({ length: 25 }, (_, at) => `CREATE INDEX a_${at} IF NOT EXISTS FOR (n:A) ON (n.p${at});`).join('\n');
    const steps = stepsOf([file('001-a', many), file('002-b', `${KEY};`)]);
    expect(steps.map(({ statements, done }) => [statements.length, done.length])).toEqual([
      [20, 0],
      [6, 2],
    ]);
  });

  it('remember a file without statements, too', () => {
    expect(told(['// Nothing to do.\n'])).toEqual([[[], ['001-a']]]);
  });
});

describe('reading a Cypher file', () => {
  it('cuts it into statements and leaves comments out', () => {
    const { statements, comment } = file(
      '001-a',
      `// What it is for.\n// And why.\nCREATE (a {text: 'x;y'});\n\n// more\nMATCH (b)\nRETURN b;\n`,
    );
    expect(statements).toEqual([`CREATE (a {text: 'x;y'})`, 'MATCH (b)\nRETURN b']);
    expect(comment).toBe('What it is for.\nAnd why.');
  });

  it('has the same checksum whatever the line ends', () => {
    expect(file('001-a', 'RETURN 1;\r\nRETURN 2;').checksum).toBe(file('001-a', 'RETURN 1;\nRETURN 2;').checksum);
  });
});

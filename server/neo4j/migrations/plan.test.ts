import { parseCypherFile } from '../cypher-file';
import { planMigrations } from './plan';

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

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { readVariables } from './ask';
import { EXAMPLES } from './examples';
import { remember, titleOf } from './history';

describe('the explorer', () => {
  const schema = buildSchema(readFileSync(join(__dirname, '../../../server/graphql/schema.graphql'), 'utf8'));

  it.each(EXAMPLES.map((example) => [example.key, example] as const))(
    'ships the example %s in words that the schema knows',
    (_key, example) => {
      expect(validate(schema, parse(example.query))).toEqual([]);
      expect(readVariables(example.variables)).not.toBeNull();
    },
  );

  it('reads variables only from a JSON object', () => {
    expect(readVariables('{"a": 1}')).toEqual({ a: 1 });
    expect(readVariables('')).toEqual({});
    expect(readVariables('[1]')).toBeNull();
    expect(readVariables('{')).toBeNull();
  });

  it('keeps a question once in its history, the latest on top', () => {
    const first = { query: 'query A { x }', variables: '{}', at: '1' };
    const second = { query: 'query B { y }', variables: '{}', at: '2' };
    expect(remember([second, first], { ...first, at: '3' }).map((entry) => entry.at)).toEqual(['3', '2']);
    expect(titleOf(first.query)).toBe('A');
  });
});

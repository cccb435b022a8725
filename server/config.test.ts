import { ConfigError, loadConfig } from './config';
import { openDatabase } from './database';
import { faultInWords } from './fault-in-words';

const faultOf = (env: NodeJS.ProcessEnv): string => {
  try {
    loadConfig({}, env);
  } catch (error) {
    return faultInWords(error);
  }
  return '';
};

describe('settings that cannot be used', () => {
  it('are told all at once, each with what is expected and what was found', () => {
    const told = faultOf({ PORT: 'abc', ATLAS_DEMO_SIZE: 'XXL', TRUST_PROXY: 'yes', NEO4J_HEAP_MB: '3', PUBLIC_URL: 'atlas' });
    expect(told.split('\n').slice(1, -1)).toEqual([
      '  PORT: give a whole number from 0 to 65535, not "abc"',
      '  PUBLIC_URL: give an address that begins with http:// or https://, not "atlas"',
      '  TRUST_PROXY: give true or false, not "yes"',
      '  ATLAS_DEMO_SIZE: give one of XS, S, M, not "XXL"',
      '  NEO4J_HEAP_MB: give a whole number from 256 to 65536, not "3"',
    ]);
  });

  it('are not repeated where a password may stand in them', () => {
    expect(faultOf({ NEO4J_URI: 'http://neo4j:secret@graph:7474' })).not.toContain('secret');
  });

  it('are told when they are ours by their name and read by nobody', () => {
    expect(faultOf({ ATLAS_PORT: '80' })).toContain('ATLAS_PORT: is called PORT');
  });

  it('are none when a variable is empty', () => {
    expect(loadConfig({}, { PORT: '', ATLAS_DEMO_SIZE: '', NEO4J_URI: '', PUBLIC_URL: '' }).http.port).toBe(4000);
  });
});

test('A Neo4j that does not answer is told by its address, with the setting to look at', async () => {
  const config = loadConfig({}, { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'secret' });
  const error: unknown = await openDatabase(config, () => undefined).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ConfigError);
  expect(faultInWords(error)).toBe(
    'The Neo4j at bolt://127.0.0.1:1 does not answer: check that it runs, and NEO4J_URI (host, port, and +s when it wants encryption).',
  );
});

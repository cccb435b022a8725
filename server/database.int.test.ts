import { loadConfig } from './config';
import { openDatabase } from './database';
import type { Neo4jAddress } from './neo4j';

const { uri, username, password } = JSON.parse(process.env.ATLAS_TEST_NEO4J ?? '{}') as Neo4jAddress;
const opening = (env: NodeJS.ProcessEnv) => openDatabase(loadConfig({}, { NEO4J_URI: uri, ...env }), () => undefined);

test('A Neo4j that lets nobody in names the settings to check', async () => {
  await expect(opening({ NEO4J_USERNAME: username, NEO4J_PASSWORD: 'another' })).rejects.toMatchObject({
    name: 'ConfigError',
    message: expect.stringMatching(/does not let neo4j in: check NEO4J_USERNAME and NEO4J_PASSWORD\.$/) as string,
  });
});

test('A Neo4j without the database that was named names the setting to check', async () => {
  await expect(
    opening({ NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: 'elsewhere' }),
  ).rejects.toMatchObject({
    name: 'ConfigError',
    message: expect.stringMatching(/has no database elsewhere: check NEO4J_DATABASE\.$/) as string,
  });
});

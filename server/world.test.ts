import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from './config';
import { publicAddress, rememberAddress } from './world';

describe('the address that a command prints', () => {
  let home: string;
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'atlas-address-'));
  });
  afterEach(() => rm(home, { recursive: true }));

  it('is where the server of the world answers, as long as it runs', async () => {
    const config = loadConfig({ home, world: 'real' }, { PORT: '4100' });
    expect(await publicAddress(config)).toBe('http://localhost:4100');
    const forget = await rememberAddress(config, 'http://localhost:4107');
    expect(await publicAddress(config)).toBe('http://localhost:4107');
    expect(await publicAddress(loadConfig({ home, world: 'demo' }, {}))).toBe('http://localhost:4000');
    await forget();
    expect(await publicAddress(config)).toBe('http://localhost:4100');
  });

  it('is not that of a server that was killed', async () => {
    const config = loadConfig({ home, world: 'real' }, {});
    await rememberAddress(config, 'http://localhost:4107');
    await writeFile(join(home, 'real', 'server.json'), JSON.stringify({ url: 'http://localhost:4107', pid: 2 ** 30 }));
    expect(await publicAddress(config)).toBe('http://localhost:4000');
  });

  it('is the configured one before any other', async () => {
    const config = loadConfig({ home, world: 'real' }, { PUBLIC_URL: 'https://atlas.example.org' });
    await rememberAddress(config, 'http://localhost:4107');
    expect(await publicAddress(config)).toBe('https://atlas.example.org');
  });
});

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMatch } from './run-match';

const folder = mkdtempSync(join(tmpdir(), 'match-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, lines: readonly unknown[]): string => {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return path;
};

interface Line {
  readonly topic: string | number;
  readonly ranking: readonly { readonly person: string | number; readonly score: number }[];
}

async function match(people: readonly unknown[], topics: readonly unknown[], applyOthers = false) {
  const said: string[] = [];
  const out = join(folder, 'ranking.jsonl');
  const flags = { people: file('people.jsonl', people), topics: file('topics.jsonl', topics), out, models: false, applyOthers };
  const summary = await runMatch(flags, folder, (text) => said.push(text));
  const lines = readFileSync(out, 'utf8').trim().split('\n');
  return { summary, said: said.join('\n'), rankings: lines.map((line) => JSON.parse(line) as Line) };
}

const PEOPLE = [
  { id: 'robots', works: [{ title: 'Legged robots on sand', abstract: 'Gait control.', year: 2023 }] },
  {
    id: 7,
    works: [{ title: 'Solid electrolytes for lithium batteries', abstract: null, year: '2024' }, 'Sulfide solid electrolytes'],
  },
  { id: 'nobody', works: [] },
];

describe('brainlink match', () => {
  it('writes one line a topic with everybody, the best first, under the ids as they came', async () => {
    const { rankings, summary, said } = await match(PEOPLE, [
      { id: 't1', title: 'solid electrolyte', abstract: '' },
      { id: 2, title: '보행 로봇의 제어' },
    ]);
    expect(rankings.map(({ topic, ranking }) => [topic, ranking.map(({ person }) => person)])).toEqual([
      ['t1', [7, 'robots', 'nobody']],
      [2, ['robots', 7, 'nobody']],
    ]);
    for (const { ranking } of rankings)
      expect(ranking.map(({ score }) => score)).toEqual(ranking.map(({ score }) => score).sort((a, b) => b - a));
    expect(summary).toMatchObject({ people: 3, works: 3, topics: 2, models: [] });
    expect(said).toContain('by words alone');
  });

  it('writes nothing when a line cannot be used, and says which, what was found there, and what to do', async () => {
    rmSync(join(folder, 'ranking.jsonl'), { force: true });
    const broken = match(
      [...PEOPLE, '{"id": "c", "works": [', { id: 'd', works: 'hydrogen' }],
      [{ id: ['t'], title: 'hydrogen' }, 1],
    );
    await expect(broken).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    const mixed = match(
      [...PEOPLE, '{"id": "c", "works": [', { id: 'd', works: 'hydrogen' }],
      [{ id: 't', title: 'hydrogen' }, 1],
    );
    await expect(mixed).rejects.toThrow(
      /^3 lines cannot be used:\npeople\.jsonl line 4: is no JSON .*\npeople\.jsonl line 5: works must be a list of works; found "hydrogen"\ntopics\.jsonl line 2: the line must be an object with id, title and abstract; found 1\nNothing was written\. Mend them, or say --apply-others/,
    );
    expect(existsSync(join(folder, 'ranking.jsonl'))).toBe(false);
  });

  it('says before it reads anything that its output is a folder, lies in none, or is the file that it reads', async () => {
    const people = file('people.jsonl', PEOPLE);
    const topics = file('topics.jsonl', [{ id: 't', title: 'robots' }]);
    const said: string[] = [];
    const to = (out: string) => runMatch({ people, topics, out, models: false }, folder, (text) => said.push(text));
    await expect(to(folder)).rejects.toThrow(/that is a folder; a file is needed/);
    await expect(to(join(folder, 'nowhere', 'ranking.jsonl'))).rejects.toThrow(/there is no folder/);
    await expect(to('')).rejects.toThrow(/no file is named/);
    await expect(to(people)).rejects.toThrow(/it would be lost/);
    expect(readFileSync(people, 'utf8')).toContain('Legged robots');
    expect(said).toEqual([]);
    await expect(
      runMatch({ people: folder, topics, out: join(folder, 'x'), models: false }, folder, () => undefined),
    ).rejects.toThrow(/is a folder; a file is needed/);
  });

  it('leaves out lines that cannot be used when told to, says which, and scores everybody else', async () => {
    const { rankings, said } = await match(
      [...PEOPLE, '{broken', { works: [] }, { id: 'robots', works: [{ title: 'Robot hands' }] }],
      [
        { id: 'empty' },
        { id: 'letter', title: 'x' },
        { id: 'long', title: 'battery '.repeat(10_000) },
        [1],
        { id: 'letter', title: 'x' },
      ],
      true,
    );
    expect(rankings.map(({ topic }) => topic)).toEqual(['empty', 'letter', 'long', 'letter']);
    for (const { ranking } of rankings) expect(ranking).toHaveLength(3);
    expect(said).toMatch(/left out: people\.jsonl line 4: is no JSON/);
    expect(said).toMatch(/left out: people\.jsonl line 5: id must be text or a number; found nothing/);
    expect(said).toMatch(/left out: topics\.jsonl line 4: the line must be an object/);
    expect(said).toMatch(/the person robots stands in the file more than once/);
    expect(said).toMatch(/the topic letter stands in the file more than once/);
    expect(said).toMatch(/the topic empty is empty/);
    expect(said).toMatch(/the person nobody has no works/);
  });

  it('refuses files that are absent or hold nothing, with a code', async () => {
    await expect(match(['{broken'], [{ id: 't', title: 'a topic' }])).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    const table = join(folder, 'people.csv');
    writeFileSync(table, 'id,title\n1,Robots\n');
    const flags = { people: table, topics: table, out: join(folder, 'z'), models: false };
    await expect(runMatch(flags, folder, () => undefined)).rejects.toThrow(/is no JSONL .* one JSON object a line/);
    const absent = { people: join(folder, 'none.jsonl'), topics: 'x', out: join(folder, 'y'), models: false };
    await expect(runMatch(absent, folder, () => undefined)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });
});

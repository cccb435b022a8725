import { clustersOf, type ClusterRecord } from './clusters';
import { decisionHash, type LinkHold } from './decisions/decision';

const record = (key: string, mintedSeq: number, ...identifiers: string[]): ClusterRecord => ({ key, mintedSeq, identifiers });
let made = 0;
const decision = (left: string, right: string, what: LinkHold['decision'], more: Partial<LinkHold> = {}): LinkHold => ({
  id: `${left}${right}`,
  left,
  right,
  decision: what,
  automatic: false,
  score: null,
  statedSeq: ++made,
  hash: decisionHash({ left, right, decision: what, by: 'u' }),
  ...more,
});
const model = (left: string, right: string, score: number) => decision(left, right, 'link', { automatic: true, score });
const who = (...args: Parameters<typeof clustersOf>): string[] =>
  clustersOf(...args)
    .groups.map((group) =>
      group
        .map(({ key }) => key)
        .sort()
        .join(''),
    )
    .sort();

describe('who is who', () => {
  it('follows equal identifiers when nobody has decided anything', () => {
    const records = [
      record('a', 1, 'orcid:1'),
      record('b', 2, 'orcid:1', 'register:9'),
      record('c', 3, 'register:9'),
      record('d', 4),
    ];
    expect(who(records, [])).toEqual(['abc', 'd']);
  });

  it('joins what a person linked, also across different identifiers', () => {
    const records = [record('a', 1, 'orcid:1'), record('b', 2, 'orcid:2')];
    expect(who(records, [decision('a', 'b', 'link')])).toEqual(['ab']);
  });

  it('never lets a run join two ORCIDs, whatever the weight', () => {
    const records = [record('a', 1, 'orcid:1'), record('b', 2, 'orcid:2'), record('c', 3)];
    const links = [model('a', 'c', 20), model('b', 'c', 19)];
    expect(who(records, links)).toEqual(['ac', 'b']);
    expect(clustersOf(records, links).overruled).toEqual([{ id: 'bc', automatic: true, because: [] }]);
  });

  it('keeps apart what a person called different, also when an identifier or a chain would join it', () => {
    const records = [record('a', 1, 'register:9'), record('b', 2, 'register:9'), record('c', 3, 'register:9')];
    expect(who(records, [decision('a', 'c', 'different')])).toEqual(['ab', 'c']);
    const chain = [record('a', 1), record('b', 2), record('c', 3)];
    expect(who(chain, [decision('a', 'c', 'different'), model('a', 'b', 5), model('b', 'c', 9)])).toEqual(['a', 'bc']);
  });

  it('names the link that has no effect, and what stands against it', () => {
    const records = [record('a', 1), record('b', 2), record('c', 3)];
    const decisions = [decision('a', 'c', 'different'), decision('a', 'b', 'link'), decision('b', 'c', 'link')];
    expect(clustersOf(records, decisions).overruled).toEqual([{ id: 'ab', automatic: false, because: ['ac'] }]);
    expect(who(records, decisions)).toEqual(['a', 'bc']);
  });

  it('leaves alone whoever refused to be linked, but for equal identifiers', () => {
    const records = [record('a', 1, 'orcid:1'), record('b', 2), record('c', 3, 'orcid:1')];
    expect(who(records, [decision('a', 'b', 'link')], new Set(['a']))).toEqual(['ac', 'b']);
  });

  it('does not depend on the order in which records and decisions are read', () => {
    const records = ['a', 'b', 'c', 'd', 'e', 'f'].map((key, index) => record(key, index, ...(index % 2 ? ['orcid:1'] : [])));
    const decisions = [
      decision('a', 'b', 'link'),
      decision('b', 'd', 'different'),
      model('c', 'd', 3),
      model('c', 'b', 2),
      model('e', 'f', 1),
      decision('e', 'd', 'link'),
    ];
    const first = who(records, decisions);
    for (let turn = 1; turn < 6; turn++)
      expect(who([...records.slice(turn), ...records.slice(0, turn)], [...decisions].reverse())).toEqual(first);
  });
});

import { graphOf, type Graph } from '@brainlink/analytics/growth';
import { seededRandom } from '@brainlink/analytics/linkage';
import { packLists } from '@brainlink/analytics/network';
import { gapTask, type HolesAsk, type SuggestionsAsk } from './gap-tasks';
import { computeGap } from './gap-thread';

/** A random network, with what its people work on. */
function network(people: number, ties: number): Pick<SuggestionsAsk, 'graph' | 'people'> {
  const random = seededRandom(people);
  const one = (): number => Math.floor(random() * people);
  const graph = graphOf(people, Int32Array.from({ length: ties }, one), Int32Array.from({ length: ties }, one));
  const technologies = packLists(Array.from({ length: people }, () => [Math.floor(random() * 12)]));
  return { graph, people: { count: people, technologies, standing: Uint8Array.from({ length: people }, () => one() % 3) } };
}
const holesOf = (graph: Graph): HolesAsk => ({ task: 'holes', graph, order: 'circles', first: 5 });
const linksOf = (part: Pick<SuggestionsAsk, 'graph' | 'people'>): SuggestionsAsk => ({
  task: 'suggestions',
  ...part,
  row: null,
  crossBorder: true,
  count: 20,
});

describe('questions about gaps in a large network', () => {
  const large = network(1_500, 9_000);

  it('are answered by a thread as they would be here', async () => {
    const [holes, links] = await Promise.all([
      computeGap<'holes'>(holesOf(large.graph)),
      computeGap<'suggestions'>(linksOf(large)),
    ]);
    expect(holes).toEqual(gapTask(holesOf(large.graph)));
    expect(links).toEqual(gapTask(linksOf(large)));
    expect([holes.circles.length, links.length]).toEqual([5, 20]);
  });

  it('hold up nobody else, stop when nobody waits any more, and give their turn to the next', async () => {
    const huge = network(20_000, 400_000);
    const gone = new AbortController();
    // Two work, the third stands in line.
    const three = [0, 1, 2].map(() => computeGap<'suggestions'>(linksOf(huge), gone.signal));
    const outcomes = Promise.allSettled(three);
    let turns = 0;
    for (; turns < 20; turns++) await new Promise((resolve) => setImmediate(resolve));
    gone.abort();
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(turns).toBe(20);
    expect(await computeGap<'suggestions'>(linksOf(large))).toHaveLength(20);
    await expect(computeGap<'holes'>(holesOf(large.graph), AbortSignal.abort())).rejects.toThrow();
  });
});

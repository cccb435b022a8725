// The impact bench: 1,000 worlds in which an event has a known effect, and 1,000 in which it has none; how often the interval holds the
// truth, and how often an effect is seen that is not there. Seeds are 1 … 1,000. node analytics/bench/impact.bench.mjs
import { createRequire } from 'node:module';

const { estimatePlanted } = createRequire(import.meta.url)('../dist/growth/testing/planted-world');
const WORLDS = 1_000;
const MARKS = { least: 0.93, most: 0.97, alarms: 0.065 };

let missed = 0;
for (const [effect, attendees] of [
  [1, 40],
  [2, 20],
  [0, 40],
  [0, 12],
]) {
  const answers = Array.from({ length: WORLDS }, (_, at) =>
    estimatePlanted({ people: 800, attendees, effect, trend: 0.25 }, at + 1),
  );
  const told = answers.filter(({ answer }) => answer.kind === 'effect').map(({ answer }) => answer.effect);
  const covered = told.filter(({ low, high }) => low <= effect && effect <= high).length / told.length;
  const seen = told.filter(({ p }) => p < 0.05).length / told.length;
  const mean = told.reduce((sum, { value }) => sum + value, 0) / told.length;
  const good = effect === 0 ? seen <= MARKS.alarms : covered >= MARKS.least && covered <= MARKS.most;
  if (!good) missed++;
  console.log(
    `  ${attendees} attendees, effect ${effect}: ${told.length} worlds, mean estimate ${mean.toFixed(3)}, in the interval ${covered.toFixed(3)} (mark ${MARKS.least}–${MARKS.most}), ${effect === 0 ? 'false alarms' : 'seen'} ${seen.toFixed(3)}${effect === 0 ? ` (mark ≤ ${MARKS.alarms})` : ''}${good ? '' : '  missed'}`,
  );
}
process.exitCode = missed === 0 ? 0 : 1;

import { loadDemoInputs } from '../../demo';
import { measureLinkage } from './measure';
import { worldRecords } from './world-records';

/*
 * The linkage of people on demo worlds whose seeds nothing was tuned on. `--size XS|S`, `--seeds 7001,7002,7003`. Ends with 1 when a mark is missed.
 */
const option = (name: string, usual: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return (at < 0 ? undefined : process.argv[at + 1]) ?? usual;
};
const share = (value: number): string => value.toFixed(3);

async function main(): Promise<void> {
  const sizes = option('size', 'XS').split(',');
  const seeds = option('seeds', '7001,7002,7003').split(',').map(Number);
  const inputs = await loadDemoInputs();
  const rows: (readonly (string | number)[])[] = [
    [
      'size',
      'seed',
      'p↔r precision',
      'recall',
      'of',
      'all precision',
      'recall',
      'of',
      'worklist',
      'ECE',
      'blocking',
      'name only F1',
      'candidates',
      's',
      'MB',
    ],
  ];
  let missed = false;
  for (const size of sizes)
    for (const seed of seeds) {
      const world = await worldRecords(inputs, { seed, size: size as 'XS' });
      const { figures } = measureLinkage(world);
      const { participantsRegister: main, everything: all } = figures;
      rows.push([
        ...[size, seed, share(main.precision), share(main.recall), main.truePairs],
        ...[share(all.precision), share(all.recall), all.truePairs, share(figures.worklist), share(figures.calibrationError)],
        ...[
          share(all.blockingRecall),
          share(figures.nameOnly),
          figures.candidates,
          figures.seconds.toFixed(1),
          Math.round(process.memoryUsage().rss / 1e6),
        ],
      ]);
      missed ||=
        main.precision < 0.995 ||
        main.recall < 0.95 ||
        figures.worklist > 0.05 ||
        figures.calibrationError > 0.02 ||
        figures.nameOnly > 0.8;
    }
  for (const row of rows) console.log(row.join(' | '));
  process.exitCode = missed ? 1 : 0;
}

void main();

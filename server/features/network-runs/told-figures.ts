import type { Audience } from '@brainlink/schema/access';
import { shownDays } from '../growth/withheld';
import type { IndexView } from '../network/network.service';
import type { RunFigure } from './network-run';
import type { RunGraph } from './run-graph';

/** Version of what is withheld below the secretariat, for the header. */
export const SMALL_RUNS = 'smallCells@2';

const ALL: readonly RunFigure[] = ['people', 'tied', 'ties'];

/**
 * The figures of a run that an audience may be told: below the secretariat those which `networkGrowth` would tell of the same people on the same
 * day, so that nothing is learned by subtracting one from the other.
 * @param isToday whether the day of the run was the present one
 */
export function toldFigures({ index, filter }: IndexView, audience: Audience, isToday: boolean): RunFigure[] {
  if (audience === 'secretariat') return [...ALL];
  const shown = shownDays(index, isToday);
  if (shown.isClosed(filter)) return [];
  return ALL.filter((figure) =>
    figure === 'people'
      ? shown.showsFitting(filter)
      : shown.daysOf(filter, figure === 'tied' ? 'people' : 'ties').has(index.validAt),
  );
}

/** The figures of a run with those withheld that may not be told. */
export const figuresOf = (
  figures: Readonly<Record<RunFigure, number | null>>,
  tells: readonly RunFigure[] | null,
): Record<RunFigure, number | null> => ({
  people: tells?.includes('people') ? figures.people : null,
  tied: tells?.includes('tied') ? figures.tied : null,
  ties: tells?.includes('ties') ? figures.ties : null,
});

/** The figures of the network of a run. */
export const figuresOfGraph = ({ people, ids, pairs }: RunGraph): Record<RunFigure, number> => ({
  people,
  tied: ids.length,
  ties: pairs.a.length,
});

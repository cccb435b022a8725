import { isSmall, kaplanMeier, medianDuration, SMALLEST_CELL } from '@brainlink/analytics/growth';
import type { CirculationCells, YearSpan } from './circulation-cells';
import { gathered, type PersonMove, type ShownFlow } from './circulation-moves';

/** How long those stayed who came to a place. */
export interface PlaceStays {
  readonly place: string;
  readonly members: readonly PersonMove[];
  /** Stays that another one followed; null for roles to whom small cells are not shown. */
  readonly ended: number | null;
  readonly medianYears: number | null;
}

/**
 * How long stays lasted by the place that they were in, most stays first. Only those count that began with a move on a route whose number is
 * shown: what is told is made of what can be listed anyway.
 */
export function staysByPlace(flows: readonly ShownFlow[], { tellsAll }: CirculationCells): PlaceStays[] {
  const moves = flows.flatMap(({ isShown, members }) => (isShown ? members : []));
  return [...gathered(moves, ({ to }) => to)]
    .map(([place, members]): PlaceStays => {
      const ended = members.filter(({ lasted }) => lasted.ended).length;
      const isTold = tellsAll || !isSmall(ended, SMALLEST_CELL.people);
      return {
        place,
        members: [...members].sort((one, two) => one.day - two.day || (one.person < two.person ? -1 : 1)),
        ended: tellsAll ? ended : null,
        medianYears: isTold ? medianDuration(kaplanMeier(members.map(({ lasted }) => lasted))) : null,
      };
    })
    .sort((one, two) => two.members.length - one.members.length || (one.place < two.place ? -1 : 1));
}

/** Somebody who was there already when others came. */
export interface Host {
  readonly person: string;
  readonly members: readonly PersonMove[];
}

/**
 * Who was there already, by how many moves led to where they were, most first; of routes of which that is shown, and below the secretariat
 * those of enough moves alone.
 */
export function hostsAmong(flows: readonly ShownFlow[], years: YearSpan, cells: CirculationCells): Host[] {
  const arrivals = flows.flatMap(({ showsHosts, members }) =>
    showsHosts ? members.flatMap((move) => move.hosts.map((host) => ({ host, move }))) : [],
  );
  return [...gathered(arrivals, ({ host }) => host)]
    .map(([person, all]): Host => ({
      person,
      members: all.map(({ move }) => move).sort((one, two) => one.day - two.day || (one.person < two.person ? -1 : 1)),
    }))
    .filter(({ members }) => cells.showsWithin(members, years))
    .sort((one, two) => two.members.length - one.members.length || (one.person < two.person ? -1 : 1));
}

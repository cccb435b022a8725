import { highsSolver, type MipSolver } from '@brainlink/analytics/selection/solver';
import loadHighs from 'highs';

let loaded: Promise<MipSolver> | null = null;

/** The solver of sets, assignments and dates, loaded once a thread: about 0.1 s and 20 MB, at the first question that needs it. */
export const loadSolver = (): Promise<MipSolver> => (loaded ??= loadHighs().then(highsSolver));

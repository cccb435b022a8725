import { setFlagsFromString } from 'node:v8';

/** By how many per cent the heap may grow beyond what is alive before it is collected. */
const PER_CENT = 40;

/**
 * Lets the heaps of all threads grow slowly from now on. V8 takes the machine's memory as its measure and lets them grow fourfold: 927 MB where
 * this makes 556 (size S, networks of three dates and a search), for a seventh more processor time.
 */
export const growHeapSlowly = (): void => setFlagsFromString(`--heap-growing-percent=${PER_CENT}`);

/**
 * Leaves threads that start from now on the room for what is young that each is given: the flag with which Node was started, and by which the main
 * thread has more of it, would hold for them too.
 */
export const keepRoomToMain = (): void => setFlagsFromString('--max-semi-space-size=0');

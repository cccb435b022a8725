/** Numbers from 0 on that several threads take, each once: who is done sooner takes more. A thread that is sent one counts on with the others. */
export type Turns = Int32Array;

/** Turns of which none is taken. */
export const freshTurns = (): Turns => new Int32Array(new SharedArrayBuffer(4));

/** Takes turns below `count` until none is left. */
export function* turnsOf(turns: Turns, count: number): Generator<number> {
  for (let turn = Atomics.add(turns, 0, 1); turn < count; turn = Atomics.add(turns, 0, 1)) yield turn;
}

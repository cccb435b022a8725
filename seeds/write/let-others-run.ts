const ROWS_BETWEEN_TURNS = 10;

/** Reading may go on for long without waiting for anything: every so many rows whoever else is under way has a turn of the event loop. */
export async function letOthersRun(rows: number): Promise<void> {
  if (rows % ROWS_BETWEEN_TURNS === 0) await new Promise(setImmediate);
}

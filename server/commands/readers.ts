/** Whether an output failed because whoever read it, as `head`, has seen enough and left. */
export const isReaderGone = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EPIPE';

/** Lets readers of an output leave early: what is left to do is done, and said to nobody. Any other error is thrown. */
export function letReadersLeave(output: NodeJS.WritableStream): void {
  output.on('error', (error: Error) => {
    if (!isReaderGone(error)) throw error;
  });
}

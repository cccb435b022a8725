// One run of jest, and what it counted.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, tool } from './steps.mjs';

/** Sums what a jest report says. A test that was skipped, and a file that could not even be read, count as failed: nothing is skipped here. */
export function countReport(report) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = report;
  return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests + numRuntimeErrorTestSuites };
}

/** Runs jest with these arguments and variables; a run that ends without a report counts as one failure. */
export async function runJest(args, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-jest-'));
  const file = join(folder, 'report.json');
  try {
    const { code } = await run(process.execPath, [tool('jest'), ...args, '--json', `--outputFile=${file}`, '--passWithNoTests'], {
      env: { NODE_OPTIONS: '--disable-warning=ExperimentalWarning', ...env },
      silentOutput: true,
    });
    const counts = countReport(JSON.parse(readFileSync(file, 'utf8')));
    // For instance a global setup that failed: nothing was counted and yet it is not well.
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

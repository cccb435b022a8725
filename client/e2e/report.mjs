// Counts what was checked, and says what failed.
/** A walk's notebook: `check` notes one expectation, `done` prints the count. */
export function openReport(name) {
  const failures = [];
  let checks = 0;
  return {
    check(what, holds, found = '') {
      checks += 1;
      if (!holds) failures.push(`${what}${found === '' ? '' : ` — found: ${found}`}`);
    },
    async step(what, work) {
      try {
        await work();
      } catch (error) {
        checks += 1;
        failures.push(
          `${what} — ${String(error.message ?? error)
            .split('\n')
            .slice(0, 3)
            .join(' ')}`,
        );
      }
    },
    done() {
      console.log(`${failures.length ? 'FAIL' : 'ok  '} ${name}: ${checks - failures.length} of ${checks} checks`);
      for (const failure of failures) console.log(`     ${failure}`);
      return { name, checks, failures: failures.length };
    },
  };
}

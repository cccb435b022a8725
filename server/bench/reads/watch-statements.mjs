/**
 * Lets a bench look at every statement that this process sends, ours and those of libraries: how many, and their db hits by PROFILE.
 *
 * @param require - of the package whose neo4j-driver is watched; to be called before a driver is made
 */
export function watchStatements(require) {
  const core = require('neo4j-driver-core');
  let sum = null;
  const hitsOf = (plan) =>
    plan ? Number(plan.dbHits ?? 0) + (plan.children ?? []).reduce((all, child) => all + hitsOf(child), 0) : 0;
  for (const Class of [core.Transaction, core.ManagedTransaction, core.Session].filter(Boolean)) {
    const run = Class.prototype.run;
    Class.prototype.run = function (text, ...rest) {
      const counting = sum;
      if (!counting || typeof text !== 'string' || /^\s*(PROFILE|EXPLAIN|CALL gds)/.test(text))
        return run.call(this, text, ...rest);
      const result = run.call(this, `PROFILE ${text}`, ...rest);
      counting.statements += 1;
      counting.waiting.push(
        Promise.resolve(result).then(({ summary }) => {
          counting.dbHits += hitsOf(summary.profile);
        }),
      );
      return result;
    };
  }
  return {
    /** Runs one question with every statement profiled. Never two at a time. */
    async profile(work) {
      sum = { statements: 0, dbHits: 0, waiting: [] };
      try {
        await work();
        await Promise.all(sum.waiting);
        const { statements, dbHits } = sum;
        return { statements, dbHits };
      } finally {
        sum = null;
      }
    },
  };
}

const hitsOf = (plan) =>
  plan ? Number(plan.dbHits ?? 0) + (plan.children ?? []).reduce((all, child) => all + hitsOf(child), 0) : 0;

/** The classes through which a driver runs statements: sessions and both kinds of transactions. */
async function runners(driver) {
  const session = driver.session();
  try {
    const managed = await session.executeRead(async (tx) => Object.getPrototypeOf(tx));
    const begun = await session.beginTransaction();
    await begun.rollback();
    return [Object.getPrototypeOf(session), managed, Object.getPrototypeOf(begun)];
  } finally {
    await session.close();
  }
}

/**
 * Lets a bench look at every statement that this process sends through neo4j-driver, ours and those of libraries: how many, and their db hits
 * by PROFILE. What finds out who asks is counted apart: a statement by hand does not ask.
 */
export async function watchStatements(driver) {
  let sum = null;
  for (const runner of await runners(driver)) {
    const { run } = runner;
    runner.run = function (text, ...rest) {
      const counting = sum;
      if (!counting || typeof text !== 'string' || /^\s*(PROFILE|EXPLAIN|CALL gds)/.test(text))
        return run.call(this, text, ...rest);
      const result = run.call(this, `PROFILE ${text}`, ...rest);
      counting.statements += 1;
      const asks = /\(t:ApiToken/.test(text);
      counting.waiting.push(
        Promise.resolve(result).then(({ summary }) => {
          const hits = hitsOf(summary.profile);
          counting[asks ? 'signInHits' : 'dbHits'] += hits;
          if (process.env.ATLAS_BENCH_STATEMENTS) console.log(hits, text.trim().replace(/\s+/g, ' ').slice(0, 160));
        }),
      );
      return result;
    };
  }
  return {
    /** Runs one question with every statement profiled. Never two at a time. */
    async profile(work) {
      sum = { statements: 0, dbHits: 0, signInHits: 0, waiting: [] };
      try {
        await work();
        await Promise.all(sum.waiting);
        return sum;
      } finally {
        sum = null;
      }
    },
  };
}

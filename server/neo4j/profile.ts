import type { ProfiledPlan } from 'neo4j-driver';
import type { Neo4jStore } from './store';
import { toParameters } from './values';

/** What a statement cost, in units that do not depend on the machine (craft 12). */
export interface Profile {
  readonly rows: number;
  readonly dbHits: number;
  /** Operators from the root down, as in `NodeUniqueIndexSeek@neo4j`. */
  readonly operators: readonly string[];
}

const flatten = (plan: ProfiledPlan): ProfiledPlan[] => [plan, ...plan.children.flatMap(flatten)];

/** Runs a reading statement under `PROFILE` and sums its db hits. */
export async function profile(store: Neo4jStore, cypher: string, params?: Readonly<Record<string, unknown>>): Promise<Profile> {
  const session = store.driver.session({ database: store.database, defaultAccessMode: 'READ' });
  try {
    const result = await session.run(`PROFILE ${cypher}`, toParameters(params));
    const plans = result.summary.profile ? flatten(result.summary.profile) : [];
    return {
      rows: result.records.length,
      dbHits: plans.reduce((sum, plan) => sum + Number(plan.dbHits), 0),
      operators: plans.map((plan) => plan.operatorType),
    };
  } finally {
    await session.close();
  }
}

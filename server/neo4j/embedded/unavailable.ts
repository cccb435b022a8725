/** The embedded Neo4j cannot be had on this machine; the message names the ways that remain. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';

  constructor(
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(
      [
        reason,
        'BrainLink Atlas needs a Neo4j 5.26. There are three ways to give it one:',
        '  1. Install Java 17 or 21 and Maven 3.8 or newer, then run the same command again: Neo4j is fetched and run for you.',
        '  2. Set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to a Neo4j that runs already (neo4j+s://… for a cluster or Aura).',
        '  3. Run `docker compose up`, which brings its own Neo4j.',
      ].join('\n'),
      options,
    );
  }
}

import { acquireNeo4j } from '../neo4j/embedded';

// A process that uses the Neo4j of a world until it is ended: what a server is to the database. Prints one line of JSON when it has it.
const [home = '', world = '', port = '0'] = process.argv.slice(2);
acquireNeo4j({ home, world, port: Number(port), heapMegabytes: 512, disposable: true, say: () => undefined }).then(
  async (held) => {
    process.stdout.write(`${JSON.stringify({ arrival: held.arrival, pid: await held.pid(), address: held.address })}\n`);
    setInterval(() => undefined, 60_000);
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);

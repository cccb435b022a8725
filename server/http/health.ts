import { Router } from 'express';
import type { Neo4jStore } from '../neo4j';

/** `/health/live`: the process answers. `/health/ready`: it is started, not stopping, and the database answers within two seconds. */
export function health(isReady: () => boolean, store: () => Neo4jStore | undefined): Router {
  const router = Router();
  router.get('/live', (_request, response) => {
    response.json({ status: 'live' });
  });
  router.get('/ready', async (_request, response) => {
    const database = isReady() ? await answers(store()) : false;
    const ready = isReady() && database;
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready', started: isReady(), database });
  });
  return router;
}

async function answers(store: Neo4jStore | undefined): Promise<boolean> {
  if (!store) return false;
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), 2_000);
  });
  const ping = store.ping().then(
    () => true,
    () => false,
  );
  return Promise.race([ping, tooLate]).finally(() => clearTimeout(timer));
}

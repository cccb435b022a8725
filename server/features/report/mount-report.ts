import type { Express } from 'express';
import type { Services } from '../../graphql/services';
import { actorOf, sendError } from '../../identity';
import { contentDisposition } from '../exports/mount-exports';
import { PDF } from './report-pdf';
import { prepareReport } from './write-report';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Mounts `GET /report/editions/:year?lang=ko&knownAt=…`: the page of an edition as PDF, as far as the reader may see. */
export function mountReport(app: Express, services: { readonly features: Services }): void {
  app.get('/report/editions/:year', async (request, response) => {
    try {
      const { lang, knownAt } = request.query;
      const asked = { year: request.params.year, lang: text(lang), knownAt: text(knownAt) };
      const { fileName, write } = await prepareReport(services.features, actorOf(request), asked);
      response.setHeader('Content-Type', PDF);
      response.setHeader('Content-Disposition', contentDisposition(fileName));
      response.setHeader('Cache-Control', 'no-store');
      await write(response);
    } catch (error) {
      if (response.headersSent) response.destroy();
      else sendError(response, error);
    }
  });
}

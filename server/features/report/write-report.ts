import type { Writable } from 'node:stream';
import { auditActor, noteAudit } from '../../audit';
import type { Services } from '../../graphql/services';
import { LOCALES, type Actor, type Locale } from '../../identity/actor';
import { authorize } from '../../identity/policy';
import { AtlasError } from '@brainlink/schema/errors';
import { editionReport, type EditionReport } from './edition-report.service';
import { editionFileName, writeEditionPdf } from './report-pdf';

/** What page is asked for. */
export interface AskedReport {
  readonly year: string;
  /** Language; the reader's own when left out. */
  readonly lang?: string;
  readonly knownAt?: string;
}

/** A page that may leave. */
export interface PreparedReport {
  readonly report: EditionReport;
  readonly fileName: string;
  write(out: Writable): Promise<void>;
}

const isLocale = (text: string): text is Locale => (LOCALES as readonly string[]).includes(text);

/**
 * Prepares the page of an edition for somebody, with what they may see, and writes down that it leaves.
 * @throws AtlasError NOT_ALLOWED, INVALID_INPUT, NOT_FOUND, DATE_IN_FUTURE
 */
export async function prepareReport(features: Services, caller: Actor, asked: AskedReport): Promise<PreparedReport> {
  const { actor, audience } = authorize(caller, 'exportTables');
  const locale = asked.lang ?? actor.locale;
  if (!/^\d{4}$/.test(asked.year)) throw new AtlasError('INVALID_INPUT', { details: { field: 'year' } });
  if (!isLocale(locale)) throw new AtlasError('INVALID_INPUT', { details: { field: 'lang' } });
  const report = await editionReport(features.network, audience, { year: Number(asked.year), knownAt: asked.knownAt ?? null });
  const fileName = editionFileName(report, locale);
  await noteAudit(features.identity, {
    ...auditActor(actor),
    action: 'report',
    operation: 'exportTables',
    subjects: [{ kind: 'file', id: fileName }],
    details: {
      query: `report{"edition":${asked.year}}`,
      seq: report.seq,
      count: report.footnotes.length,
      format: 'pdf',
      whole: true,
    },
  });
  return { report, fileName, write: (out) => writeEditionPdf(report, locale, out) };
}

import type { Writable } from 'node:stream';
import type { Locale } from '../../identity/actor';
import type { EditionReport } from './edition-report.service';
import { drawEdition } from './page/edition-page';
import { Pen, WEIGHTS } from './page/pen';
import { REPORT_WORDS } from './words';

/** Media type of the page. */
export const PDF = 'application/pdf';

/**
 * Writes the page of an edition as PDF: A4, with the letters that it uses of Pretendard (OFL 1.1) embedded. The same report gives the same
 * bytes but for the day in it.
 */
export async function writeEditionPdf(report: EditionReport, locale: Locale, out: Writable): Promise<void> {
  const { default: PDFDocument } = await import('pdfkit');
  const title = REPORT_WORDS[locale].title(report.year);
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    lang: locale === 'ko' ? 'ko-KR' : 'en',
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: title, Author: 'BrainLink Atlas', CreationDate: new Date(`${report.madeOn}T00:00:00+09:00`) },
  });
  for (const [name, file] of Object.entries(WEIGHTS))
    doc.registerFont(name, require.resolve(`pretendard/dist/public/static/${file}.otf`));
  const done = new Promise<void>((resolve, reject) => {
    out.once('finish', resolve);
    out.once('error', reject);
  });
  doc.pipe(out);
  drawEdition(new Pen(doc), report, locale);
  doc.end();
  await done;
}

/** Name of the file. */
export const editionFileName = ({ year }: EditionReport, locale: Locale): string => `brainlink-x-lab-day-${year}-${locale}.pdf`;

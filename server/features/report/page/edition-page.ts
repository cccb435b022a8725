import type { Locale } from '../../../identity/actor';
import type { EditionReport, ReportNumber } from '../edition-report.service';
import { REPORT_WORDS, type ReportWords } from '../words';
import { effectMark, effectRange, namedBars, quarterBars } from './charts';
import { INK, type Pen } from './pen';

/** A4, and its margins, in points. */
export const A4 = { width: 595.28, height: 841.89, margin: 40 } as const;

const LEFT = A4.margin;
const WIDTH = A4.width - 2 * A4.margin;
const RIGHT = LEFT + WIDTH;
/** Widths of the two columns, and the space between them. */
const GAP = 24;

/** What drawing the page needs. */
interface Drawing {
  readonly pen: Pen;
  readonly report: EditionReport;
  readonly locale: Locale;
  readonly words: ReportWords;
  readonly format: (value: number) => string;
}

const percent = (value: number): string => `${(value * 100).toFixed(1)}%`;
const signed = (value: number, digits: number): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : '±'}${Math.abs(value).toFixed(digits)}`;

/** A section's name with a quiet word beside it. */
function heading(pen: Pen, text: string, beside: string, x: number, y: number, width: number, note?: number): void {
  let end = pen.text(text, x, y, { size: 9.5, weight: 'semibold', width });
  if (note !== undefined) end = pen.note(note, end, y);
  pen.text(beside, end + 6, y + 2, { size: 7, color: INK.ink3, width: x + width - end - 6 });
}

function head({ pen, report, words }: Drawing): void {
  const { doc } = pen;
  doc.save().translate(LEFT, 38).scale(0.62);
  doc.path('M19.6 6.2A9.5 9.5 0 1 0 21.5 12').lineWidth(2.6).lineCap('round').strokeColor(INK.abroad).stroke();
  doc.circle(12, 12, 4.6).fillColor(INK.ink).fill();
  doc.restore();
  const end = pen.text('BrainLink', LEFT + 20, 40, { size: 9.5, weight: 'bold' });
  pen.text('Atlas', end + 3, 40, { size: 9.5, color: INK.ink2 });
  if (report.synthetic) {
    const width = pen.widthOf(words.synthetic, { size: 7.5, weight: 'medium' }) + 14;
    doc
      .roundedRect(RIGHT - width, 37.5, width, 15, 3)
      .dash(2.5, { space: 2 })
      .lineWidth(0.7)
      .strokeColor(INK.line2)
      .stroke()
      .undash();
    pen.text(words.synthetic, RIGHT - width, 41, { size: 7.5, weight: 'medium', color: INK.ink2, width, align: 'center' });
  }
  pen.text(words.title(report.year), LEFT - 0.8, 66, { size: 23, weight: 'bold', width: WIDTH, tracking: -0.45 });
  pen.text(words.subtitle(report.from, report.to, report.isWhole), LEFT, 97, { size: 9, color: INK.ink3, width: WIDTH });
}

/** A key figure: name, number with its footnote, and what it is measured by. */
function keyFigure(pen: Pen, at: number, name: string, number: string, unit: string, below: string, note?: number): void {
  const width = WIDTH / 4;
  const x = LEFT + at * width + (at === 0 ? 0 : 12);
  if (at > 0) pen.line(LEFT + at * width, 126, LEFT + at * width, 178);
  const room = width - (at === 0 ? 10 : at === 3 ? 12 : 18);
  pen.text(name, x, 125, { size: 7.8, color: INK.ink2, weight: 'medium', width: room });
  let end = pen.text(number, x - 0.5, 138, { size: 22, weight: 'bold', tracking: -0.5 });
  if (unit !== '') end = pen.text(unit, end + 1.5, 149, { size: 9, weight: 'medium', color: INK.ink2 });
  if (note !== undefined) pen.note(note, end + 1, 140, 6);
  pen.text(below, x, 169, { size: 7.2, color: INK.ink3, width: room });
}

function figures({ pen, report, words, format }: Drawing): void {
  const { attendees, newTies, crossBorder, crossBorderBefore, year } = report;
  const number = ({ value }: ReportNumber, text: (value: number) => string): string => (value === null ? '·' : text(value));
  const share =
    crossBorder.numerator === null || crossBorder.denominator === null
      ? words.few
      : words.of(format(crossBorder.numerator), format(crossBorder.denominator));
  const points =
    crossBorder.value !== null && crossBorderBefore !== null
      ? ` · ${words.points(signed((crossBorder.value - crossBorderBefore) * 100, 1))}`
      : '';
  pen.line(LEFT, 115, RIGHT, 115, INK.line2, 0.7);
  keyFigure(pen, 0, words.held, format(report.eventCount), '', eventSpan(report));
  keyFigure(
    pen,
    1,
    words.attendees,
    number(attendees, format),
    attendees.value === null ? '' : words.attendeesUnit,
    attendees.value === null ? words.few : words.inCountries(format(report.countryCount)),
    attendees.note,
  );
  keyFigure(
    pen,
    2,
    words.newTies,
    number(newTies, format),
    newTies.value === null ? '' : words.newTiesUnit,
    newTies.value === null ? words.few : newTiesLine(report, words),
    newTies.note,
  );
  keyFigure(pen, 3, words.crossBorder, number(crossBorder, percent), '', `${share}${points}`, crossBorder.note);
  pen.line(LEFT, 187, RIGHT, 187);
  if (newTies.value !== null && report.ties.value !== null && crossBorder.value !== null) {
    const { firstTime } = report;
    const sentence = words.sentence(year, format(newTies.value), format(report.ties.value), percent(crossBorder.value));
    const newcomers = firstTime.value === null ? '' : words.newcomers(percent(firstTime.value));
    pen.paragraph(`${sentence}${newcomers}`, LEFT, 194, { size: 9.6, weight: 'medium', width: WIDTH, leading: 14, most: 2 });
  }
}

const eventSpan = ({ events }: EditionReport): string => (events.length === 0 ? '' : `${events[0]!.from} ~ ${events.at(-1)!.to}`);

/** How new ties compare with those of the year before. */
const newTiesLine = ({ year, newTies, newTiesBefore }: EditionReport, words: ReportWords): string =>
  newTies.value !== null && newTiesBefore
    ? words.thanBefore(`${signed((newTies.value / newTiesBefore - 1) * 100, 0)}%`, year - 1)
    : '';

function charts({ pen, report, locale, words, format }: Drawing): void {
  const y = 233;
  const wide = 318;
  const narrow = WIDTH - wide - GAP;
  heading(pen, words.quarters, words.quartersNote, LEFT, y, wide, report.quarters.note);
  quarterBars(pen, report.quarters, report.year, { x: LEFT, y: y + 24, width: wide, height: 118 }, format);
  const x = LEFT + wide + GAP;
  heading(pen, words.countries, words.countriesNote, x, y, narrow, report.countries.note);
  namedBars(
    pen,
    report.countries.bars,
    { x, y: y + 20, width: narrow, height: 130 },
    {
      locale,
      nameWidth: locale === 'ko' ? 58 : 70,
      row: 13.6,
      format,
      colorOf: ({ key }) => (key === 'KR' ? INK.ink : INK.abroad),
    },
  );
}

const TABLE_TOP = 392;
/** The least and the greatest height of a row below. */
const ROWS = { least: 11.6, greatest: 20 } as const;
/** From this height on a title may have two lines. */
const TWO_LINES = 18.5;
const rowHeight = (rows: number, room: number): number => Math.min(ROWS.greatest, Math.max(ROWS.least, room / Math.max(1, rows)));

/** Lines of footnotes, and where they begin. */
const NOTE = { columns: 2, leading: 8.6, head: 37, bottom: A4.height - 46 } as const;
const noteRows = ({ footnotes }: EditionReport): number => Math.ceil(footnotes.length / NOTE.columns);
const notesTop = (report: EditionReport): number => NOTE.bottom - noteRows(report) * NOTE.leading - NOTE.head;
/** Height that is left for the rows of the two tables. */
const roomOf = (report: EditionReport): number => notesTop(report) - (TABLE_TOP + 26) - 24;

const TECHNOLOGIES_WIDTH = 178;

function technologies({ pen, report, locale, words, format }: Drawing): void {
  const width = TECHNOLOGIES_WIDTH;
  const bars = report.technologies.bars.slice(0, 14);
  heading(pen, words.technologies, '', LEFT, TABLE_TOP, width, report.technologies.note);
  pen.text(words.technologiesNote, LEFT, TABLE_TOP + 13, { size: 6.6, color: INK.ink3, width: width + 4 });
  namedBars(
    pen,
    bars,
    { x: LEFT, y: TABLE_TOP + 30, width, height: 200 },
    {
      locale,
      nameWidth: locale === 'ko' ? 84 : 104,
      row: Math.min(17, rowHeight(bars.length, roomOf(report))),
      format,
      colorOf: () => INK.line2,
    },
  );
}

function events({ pen, report, words, format }: Drawing): void {
  const x = LEFT + TECHNOLOGIES_WIDTH + GAP;
  const width = RIGHT - x;
  const at = { date: x + 120, attendees: x + 154, mark: x + 184, value: x + 236 };
  heading(pen, words.eventTable, '', x, TABLE_TOP, width);
  const label = { size: 6.6, color: INK.ink3 } as const;
  pen.text(words.columns.effect, x, TABLE_TOP + 13, { ...label, width, align: 'right' });
  const range = effectRange(report.events);
  const height = rowHeight(report.events.length, roomOf(report));
  const top = TABLE_TOP + 26;
  pen.line(x, top, RIGHT, top, INK.line2, 0.6);
  report.events.forEach((event, row) => {
    const y = top + row * height + (height - 9.6) / 2;
    const title = { size: 7.5, width: 114 } as const;
    const isLong = height >= TWO_LINES && pen.linesOf(event.title, title).length > 1;
    if (isLong) pen.paragraph(event.title, x, y - 4, { size: 7.1, width: 116, leading: 8.4, most: 2 });
    else pen.text(event.title, x, y, title);
    pen.text(event.from.slice(2), at.date, y, { size: 7, color: INK.ink3, width: 34 });
    pen.text(event.attendees === null ? '·' : format(event.attendees), at.attendees, y, {
      size: 7.5,
      weight: 'medium',
      width: 22,
      align: 'right',
    });
    effectMark(pen, event, range, { x: at.mark, y: top + row * height + 1, width: 46, height: height - 2 });
    const text = event.effect
      ? `${signed(event.effect.value, 1)} [${signed(event.effect.low, 1)}, ${signed(event.effect.high, 1)}]`
      : event.reason
        ? words.noEffect[event.reason]
        : '';
    const style = event.effect
      ? ({ size: 6.8, weight: 'medium', color: INK.ink } as const)
      : ({ size: 6.8, color: INK.ink3 } as const);
    const end = pen.text(text, at.value, y + 0.4, { ...style, width: RIGHT - at.value - 8 });
    pen.note(event.note, end, y - 0.8, 5);
    pen.line(x, top + (row + 1) * height, RIGHT, top + (row + 1) * height, INK.line, 0.4);
  });
  const bottom = top + 5 + report.events.length * height;
  const more = report.eventCount - report.events.length;
  pen.text(more > 0 ? `${words.moreEvents(more)} · ${words.effectNote}` : words.effectNote, x, bottom, {
    size: 6.4,
    color: INK.ink3,
    width,
  });
}

/** Where each figure comes from, in columns, and when the data did. */
function footnotes({ pen, report, words }: Drawing): void {
  const rows = noteRows(report);
  const { leading } = NOTE;
  const top = NOTE.bottom - rows * leading;
  pen.line(LEFT, notesTop(report), RIGHT, notesTop(report), INK.line2, 0.7);
  pen.text(words.trace, LEFT, top - 30, { size: 8, weight: 'semibold' });
  pen.paragraph(words.traceNote(report.seq, report.madeOn), LEFT, top - 18, {
    size: 6.8,
    color: INK.ink2,
    width: WIDTH,
    leading: 9,
  });
  const width = (WIDTH - GAP) / NOTE.columns;
  report.footnotes.forEach(({ number, digest, query }, at) => {
    const x = LEFT + Math.floor(at / rows) * (width + GAP);
    const y = top + (at % rows) * leading;
    pen.text(String(number), x, y, { size: 6, weight: 'semibold', color: INK.accent, width: 10, align: 'right' });
    const end = pen.text(digest.slice(0, 16), x + 14, y, { size: 6, weight: 'medium', color: INK.ink });
    pen.text(query, end + 5, y, { size: 6, color: INK.ink3, width: x + width - end - 5 });
  });
  const sources = report.sources.map(({ source, lastImport }) => `${source} ${lastImport?.slice(0, 10) ?? '–'}`).join(' · ');
  pen.text(`${words.sources}: ${sources}`, LEFT, A4.height - 36, { size: 6, color: INK.ink3, width: WIDTH });
}

/** Draws the page of an edition. */
export function drawEdition(pen: Pen, report: EditionReport, locale: Locale): void {
  const drawing: Drawing = {
    pen,
    report,
    locale,
    words: REPORT_WORDS[locale],
    format: (value) => value.toLocaleString('en-US', { maximumFractionDigits: 0 }),
  };
  for (const part of [head, figures, charts, technologies, events, footnotes]) part(drawing);
}

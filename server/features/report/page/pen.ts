import type PDFKit from 'pdfkit';

/** Colours of print (design tokens, light). */
export const INK = {
  paper: '#FFFFFF',
  line: '#E5DFD3',
  line2: '#8F8778',
  ink: '#1D2327',
  ink2: '#4A5056',
  ink3: '#666A6B',
  accent: '#0B5351',
  accentW: '#E2EDEA',
  abroad: '#BA3817',
  quiet: '#CFC8BA',
} as const;

/** Weights of the one family; the files are embedded as subsets. */
export const WEIGHTS = {
  regular: 'Pretendard-Regular',
  medium: 'Pretendard-Medium',
  semibold: 'Pretendard-SemiBold',
  bold: 'Pretendard-Bold',
} as const;
/** A weight. */
export type Weight = keyof typeof WEIGHTS;

/** How a text looks, and how wide it may be. */
export interface TextStyle {
  readonly size: number;
  readonly weight?: Weight;
  readonly color?: string;
  /** Space between letters. */
  readonly tracking?: number;
  /** Cut with an ellipsis beyond it; what `right` and `center` align to. */
  readonly width?: number;
  readonly align?: 'left' | 'right' | 'center';
}

type Document = InstanceType<typeof PDFKit>;
const FEATURES = { features: ['tnum', 'kern'] as PDFKit.Mixins.OpenTypeFeatures[], lineBreak: false };

/** Draws on a page; lengths are points, y goes down. Every text is one line, so nothing breaks where it should not. */
export class Pen {
  constructor(readonly doc: Document) {}

  private set({ size, weight = 'regular', color = INK.ink }: TextStyle): void {
    this.doc.font(weight).fontSize(size).fillColor(color);
  }

  /** Width of a text. */
  widthOf(text: string, style: TextStyle): number {
    this.set(style);
    return this.doc.widthOfString(text, { ...FEATURES, characterSpacing: style.tracking ?? 0 });
  }

  /** A text that fits, with an ellipsis where it was cut. */
  fitting(text: string, style: TextStyle): string {
    if (style.width === undefined || this.widthOf(text, style) <= style.width) return text;
    const letters = [...text];
    while (letters.length > 0 && this.widthOf(`${letters.join('').trimEnd()}…`, style) > style.width) letters.pop();
    return `${letters.join('').trimEnd()}…`;
  }

  /** Draws a line of text with its top at `y`; answers where it ends. */
  text(text: string, x: number, y: number, style: TextStyle): number {
    const fit = this.fitting(text, style);
    const width = this.widthOf(fit, style);
    const room = (style.width ?? width) - width;
    const left = x + (style.align === 'right' ? room : style.align === 'center' ? room / 2 : 0);
    this.set(style);
    this.doc.text(fit, left, y, { ...FEATURES, characterSpacing: style.tracking ?? 0 });
    return left + width;
  }

  /** Breaks a text between words only, as Korean is set (`word-break: keep-all`). */
  linesOf(text: string, style: TextStyle & { readonly width: number }): string[] {
    const { width, ...rest } = style;
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
      if (lines.length > 0 && this.widthOf(longer, rest) <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  }

  /** Draws a text in lines, at most so many, the last one cut where there are more; answers the y below it. */
  paragraph(
    text: string,
    x: number,
    y: number,
    style: TextStyle & { readonly width: number; readonly leading: number; readonly most?: number },
  ): number {
    const { leading, most, ...rest } = style;
    const lines = this.linesOf(text, rest);
    const shown =
      most === undefined || lines.length <= most ? lines : [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')];
    shown.forEach((line, at) => this.text(line, x, y + at * leading, rest));
    return y + shown.length * leading;
  }

  /** A figure's footnote number, raised behind it. */
  note(number: number, x: number, y: number, size = 5.5): number {
    return this.text(String(number), x + 1, y, { size, color: INK.accent, weight: 'medium' });
  }

  /** A straight line. */
  line(x1: number, y1: number, x2: number, y2: number, color: string = INK.line, width = 0.6): void {
    this.doc.moveTo(x1, y1).lineTo(x2, y2).lineWidth(width).strokeColor(color).stroke();
  }

  /** A filled rectangle. */
  box(x: number, y: number, width: number, height: number, color: string): void {
    if (width > 0 && height > 0) this.doc.rect(x, y, width, height).fillColor(color).fill();
  }
}

import { seededRandom } from '@brainlink/analytics/linkage';

const VOCABULARY = 60_000;
const FIELD_WORDS = 200;
const TITLE_WORDS = 10;
const ABSTRACT_WORDS = 110;
/** Components of a made vector, as many as the English models have. */
export const WIDTH = 384;
/** Fields of which people are drawn; a person's is their number modulo this. */
export const FIELDS = 500;

/** A made work. */
export interface MadeWork {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly year: number;
}

/** Texts and vectors of a made literature, drawn by a seed. */
export class MadeWorks {
  private readonly random = seededRandom(2026);
  private readonly centres = Array.from({ length: FIELDS }, () =>
    Float32Array.from({ length: WIDTH }, () => this.random() - 0.5),
  );

  title(field: number): string {
    return this.text(field, TITLE_WORDS);
  }

  abstract(field: number): string {
    return this.text(field, ABSTRACT_WORDS);
  }

  vector(field: number): Int8Array {
    return Int8Array.from(this.centres[field]!, (value) =>
      Math.max(-127, Math.min(127, Math.round(110 * (value + (this.random() - 0.5) * 1.4)))),
    );
  }

  /** A vector near another one: their cosine is about 0.8. */
  near(centre: Int8Array): Int8Array {
    const noise = (1.3 * Math.hypot(...centre)) / Math.sqrt(centre.length);
    return Int8Array.from(centre, (value) =>
      Math.max(-127, Math.min(127, Math.round(value + (this.random() - 0.5) * 2 * noise))),
    );
  }

  /** The works of a person. */
  worksOf(person: number, worksEach: number): MadeWork[] {
    const field = person % FIELDS;
    return Array.from({ length: worksEach }, (_, at) => ({
      id: `w${person * worksEach + at}`,
      title: this.title(field),
      abstract: this.abstract(field),
      year: 2010 + Math.floor(this.random() * 16),
    }));
  }

  private text(field: number, words: number): string {
    return Array.from({ length: words }, () => this.word(field)).join(' ');
  }

  /** Frequent words are many times as frequent as rare ones (Zipf); half of the words are those of the field. */
  private word(field: number): string {
    const rank = Math.floor(VOCABULARY ** this.random());
    return this.random() < 0.5 ? `f${field}x${Math.floor(FIELD_WORDS * this.random() ** 2)}` : `w${rank}`;
  }
}

import { readTerms, type TextReading } from './terms';

/** Reads a text into terms. */
export type TextReader = (text: string) => TextReading;

/** The reader of all texts. */
export const textReader: TextReader = readTerms;

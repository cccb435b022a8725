import type { Locale } from './locale';
import { texts } from './texts';

/** Starts the texts in a language with what every page needs; a page's own texts come with the page. */
export const startTexts = (locale: Locale): Promise<void> => texts.changeLanguage(locale);

import { englishOf } from './text/terms';
import type { EmbeddingModel } from './embedding-models';

/**
 * What each model is to read of a work or a topic: the English models its English, translated as far as the lexicon reaches; the
 * multilingual one the text as it stands.
 */
export function embeddingTexts(text: {
  readonly title: string;
  readonly abstract?: string | null;
}): Readonly<Record<EmbeddingModel, string>> {
  const whole = [text.title, text.abstract ?? ''].filter((part) => part !== '').join('. ');
  const english = englishOf(whole);
  return { minilm: english, bge: english, multilingual: whole };
}

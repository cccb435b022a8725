import { STAGES, technologyByCode } from '@brainlink/schema/vocabulary';
import { useTranslation } from '../../i18n/use-translation';
import { useFormat } from '../../i18n/use-format';
import type { Fact } from './person-view';

/** Says a fact in the reader's language: codes of the vocabulary become words, everything else stays as the source wrote it. */
export function useFactText(): (fact: Fact) => string {
  const { t, i18n } = useTranslation('person');
  const format = useFormat();
  const word = (text: string): string => {
    if (/^[A-Z]{2}$/.test(text)) return format.country(text);
    const term = technologyByCode(text)?.name ?? STAGES.find((stage) => stage.code === text)?.name;
    if (term) return format.text(term);
    const key = `word.${text}`;
    return i18n.exists(`person:${key}`) ? t(key as 'word.yes') : text;
  };
  return (fact) => {
    const value = i18n.language === 'en' && fact.valueLatin ? fact.valueLatin : fact.value;
    if (fact.kind === 'identifier')
      return value.replace(/^\w+/, (scheme) =>
        scheme === 'orcid' ? 'ORCID' : scheme === 'openalex' ? 'OpenAlex' : word(scheme),
      );
    if (fact.kind === 'stage' || fact.kind === 'origin') return word(value);
    if (fact.kind === 'residence' || fact.kind === 'field')
      return value
        .split(/\s*[,·]\s*/)
        .map(word)
        .join(' · ');
    if (fact.kind === 'degree' || fact.kind === 'consent' || fact.kind === 'membership')
      return value
        .split(/\s*[,·:=]\s*/)
        .map(word)
        .join(' · ');
    return value;
  };
}

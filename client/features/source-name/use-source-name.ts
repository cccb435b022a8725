import { useTranslation } from '../../i18n/use-translation';

/** Sources that facts come from, as the server names them (contract 16), and corrections by hand. */
const SOURCES = [
  'members',
  'register',
  'participants',
  'proposals',
  'openalex',
  'orcid',
  'ror',
  'editions',
  'reference',
  'hand',
] as const;

/** What a source is called in the language of the page; one that nobody told us of keeps its own name. */
export function useSourceName(): (source: string) => string {
  const { t } = useTranslation(['words']);
  return (source) => {
    const known = SOURCES.find((candidate) => candidate === source);
    return known ? t(`source.${known}`) : source;
  };
}

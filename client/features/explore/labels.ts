import { countryByCode, STAGES, technologyByCode } from '@brainlink/schema/vocabulary';
import type { LocalText } from '../../i18n/locale';
import type { NetworkAnswer } from './to-picture';

const FACET_OF: Readonly<Record<string, string>> = {
  tie: 'tie',
  technology: 'technology',
  country: 'country',
  association: 'association',
  edition: 'edition',
  standing: 'standing',
  stage: 'stage',
};

/** What a country is called here: Korea by the name its people use. */
export const countryName = (code: string): LocalText =>
  code === 'KR' ? { ko: '한국', en: 'Korea' } : (countryByCode(code)?.name ?? { ko: code, en: code });

/** The name of a condition's value: the server's, else the vocabulary's, else the value itself. */
export function labelOf(network: NetworkAnswer | null, kind: string, value: string): LocalText {
  const facet = network?.facets.find((entry) => entry.name === FACET_OF[kind]);
  const found = facet?.values.find((entry) => entry.key === value)?.label;
  if (found) return found;
  if (kind === 'community') {
    const community = network?.communities.find((entry) => entry.id === value);
    if (community) return community.label;
  }
  const term =
    kind === 'technology'
      ? technologyByCode(value)?.name
      : kind === 'country'
        ? countryByCode(value)?.name
        : STAGES.find((stage) => stage.code === value)?.name;
  return term ?? { ko: value, en: value };
}

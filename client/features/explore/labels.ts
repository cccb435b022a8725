import type { LocalText } from '../../i18n/locale';
import type { NetworkAnswer } from './to-picture';

const FACETS = ['tie', 'technology', 'country', 'association', 'edition', 'standing', 'stage'];

/** The name of a condition's value as the server says it (what is chosen is always among the facets), else the value itself. */
export function labelOf(network: NetworkAnswer | null, kind: string, value: string): LocalText {
  const facet = FACETS.includes(kind) ? network?.facets.find((entry) => entry.name === kind) : undefined;
  const found =
    facet?.values.find((entry) => entry.key === value)?.label ??
    (kind === 'community' ? network?.communities.find((entry) => entry.id === value)?.label : undefined);
  return found ?? { ko: value, en: value };
}

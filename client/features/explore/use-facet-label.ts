import type { LocalText } from '../../i18n/locale';
import { useFormat } from '../../i18n/use-format';
import { useTranslation } from '../../i18n/use-translation';

/** A value of a facet as the server counts it. */
interface FacetValue {
  readonly key: string;
  readonly label: LocalText;
}

const STANDINGS = ['KOREA', 'OVERSEAS_KOREAN', 'ABROAD', 'UNKNOWN'] as const;

/** What a value of a facet is called on the pages: Korea and the standings have the short words that stand beside them everywhere else. */
export function useFacetLabel(): (facet: string, value: FacetValue) => string {
  const { t } = useTranslation('words');
  const format = useFormat();
  return (facet, value) => {
    if (facet === 'country') return format.country(value.key);
    const standing = facet === 'standing' ? STANDINGS.find((key) => key === value.key) : undefined;
    return standing ? t(`standingShort.${standing}`) : format.text(value.label);
  };
}

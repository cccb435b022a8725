import { useFormat } from '../../i18n/use-format';
import { countryText } from './people-panel';

/** Countries by name in the reader's language. */
export function CountryNames({ codes }: { readonly codes: readonly string[] }) {
  const format = useFormat();
  return codes.map((code) => countryText(code, format)).join(' · ');
}

import { countryByCode } from '@brainlink/schema/vocabulary';
import type { LocalText } from '../../i18n/locale';

/** What a country is called here: Korea by the name its people use. */
export const countryName = (code: string): LocalText =>
  code === 'KR' ? { ko: '한국', en: 'Korea' } : (countryByCode(code)?.name ?? { ko: code, en: code });

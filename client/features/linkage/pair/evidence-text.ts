import { STAGES } from '@brainlink/schema/vocabulary';
import type { Format } from '../../../i18n/use-format';

/** Names that are the same in every language. */
const NAMES: Readonly<Record<string, string>> = { orcid: 'ORCID', openalex: 'OpenAlex' };

/** What one side says of a field, its codes as words: `mid 2026` is read as 중견 2026, `KAIST · KR` as KAIST · 한국. */
export function evidenceText(field: string, text: string, format: Format): string {
  const worded = (part: string): string => {
    if (field === 'workplace') return /^[A-Z]{2}$/.test(part) ? format.country(part) : part;
    const [code = '', ...rest] = part.split(' ');
    const stage = field === 'career' ? STAGES.find((entry) => entry.code === code) : undefined;
    const named = stage ? format.text(stage.name) : field === 'identifier' ? NAMES[code] : undefined;
    return named ? [named, ...rest].join(' ') : part;
  };
  return text.split(' · ').map(worded).join(' · ');
}

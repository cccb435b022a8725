import { useQuery } from '@apollo/client/react';
import { useCallback, useMemo } from 'react';
import { KoreanInstitutionsDocument, type KoreanInstitutionsQuery } from '../../api/generated/institution-name';
import { useFormat } from '../../i18n/use-format';

type Institution = KoreanInstitutionsQuery['institutions'][number];

/** The Korean names of institutions by each of their other names; a name that two institutions share stays as it is written. */
export function koreanNames(institutions: readonly Institution[]): ReadonlyMap<string, string> {
  const names = new Map<string, string | null>();
  for (const { name, nameEn, nameKo } of institutions) {
    if (!nameKo) continue;
    for (const other of new Set([name, nameEn ?? name])) {
      const known = names.get(other);
      names.set(other, known === undefined || known === nameKo ? nameKo : null);
    }
  }
  return new Map([...names].filter((entry): entry is [string, string] => entry[1] !== null));
}

/**
 * What a place of work is called in the reader's language. Lists carry it as one line in Latin letters; readers of Korean know
 * institutions in Korea by their Korean names, which are asked for once.
 */
export function useInstitutionName(): (text: string | null | undefined) => string {
  const { locale } = useFormat();
  const { data } = useQuery(KoreanInstitutionsDocument, { skip: locale !== 'ko' });
  const names = useMemo(() => koreanNames(locale === 'ko' ? (data?.institutions ?? []) : []), [data, locale]);
  return useCallback((text) => (text ? (names.get(text) ?? text) : ''), [names]);
}

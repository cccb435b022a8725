import { useQuery } from '@apollo/client/react';
import { EventsToInviteDocument } from '../../api/generated/admin';
import { useFormat } from '../../i18n/use-format';

/** Something that a role can be given for, as it is called. */
export interface ScopeChoice {
  readonly id: string;
  readonly text: string;
}

/** Events and clubs that roles are given for, the latest first. */
export function useScopes(): { readonly event: readonly ScopeChoice[]; readonly club: readonly ScopeChoice[] } {
  const format = useFormat();
  const { data } = useQuery(EventsToInviteDocument);
  return {
    event: (data?.events ?? []).map(({ id, from, titleKo, titleEn }) => ({
      id,
      text: [from ?? '', format.text({ ko: titleKo ?? '', en: titleEn ?? '' })].filter(Boolean).join(' '),
    })),
    club: (data?.clubs ?? []).map(({ id, nameKo, nameEn }) => ({
      id,
      text: format.text({ ko: nameKo ?? '', en: nameEn ?? '' }),
    })),
  };
}

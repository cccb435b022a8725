import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { useSession } from '../../api/session';
import { EmptyState } from '../../ui';

/** The pages of linkage for those whom the server lets in; for the others, whose work it is and where reasons can be seen. */
export function ForStaff({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('linkage');
  const { can } = useSession();
  if (can('readLinkage')) return <>{children}</>;
  return (
    <>
      <h1 className="visually-hidden">{t('refused.title')}</h1>
      <EmptyState title={t('refused.title')}>{t('refused.text')}</EmptyState>
    </>
  );
}

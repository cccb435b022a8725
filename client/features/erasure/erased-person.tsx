import { useApolloClient } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useSession } from '../../api/session';
import { useTranslation } from '../../i18n/use-translation';
import { buttonClass, EmptyState } from '../../ui';
import styles from './erasure.module.css';
import { forgetAnswers } from './forget-answers';

/** What stands in place of somebody's page once they are erased. It names nobody; `seq` is the command that did it. */
export function ErasedPerson({ seq }: { readonly seq: number }) {
  const { t } = useTranslation('erasure');
  const { can, refetchAtlas } = useSession();
  const client = useApolloClient();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Here and not where it was sent: the page's own questions are gone by now, and would be asked again about nobody.
    forgetAnswers(client.cache);
    refetchAtlas();
    head.current?.focus();
    // Once: what is remembered later was asked after the erasure.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <>
      <h1 ref={head} tabIndex={-1} className="visually-hidden">
        {t('done.title')}
      </h1>
      <EmptyState
        title={t('done.title')}
        actions={
          <>
            <Link to="/explore" className={buttonClass()}>
              {t('done.explore')}
            </Link>
            {can('readAudit') ? (
              <Link to="/admin/audit" className={buttonClass('quiet')}>
                {t('done.audit')}
              </Link>
            ) : null}
          </>
        }
      >
        <p className={styles.done}>{t('done.text', { seq })}</p>
      </EmptyState>
    </>
  );
}

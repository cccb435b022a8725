import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { FaultNote } from '../../api/fault-note';
import { SessionProvider } from '../../api/session';
import { Loading, ToastProvider } from '../../ui';
import { BottomBar } from './bottom-bar';
import { Header } from './header';
import styles from './shell.module.css';

const SignInPage = lazy(() => import('../../pages/sign-in').then((page) => ({ default: page.SignInPage })));

/** What stands around every page; without a session, the sign-in page stands in its place. */
export function Shell() {
  const { t } = useTranslation('shell');
  const waiting = (
    <div className={styles.waiting}>
      <Loading label={t('loading')} />
    </div>
  );
  return (
    <ToastProvider closeLabel={t('help.close')}>
      <SessionProvider
        whileLoading={<main>{waiting}</main>}
        signedOut={
          <Suspense fallback={waiting}>
            <SignInPage />
          </Suspense>
        }
        failed={(error, retry) => (
          <main className={styles.waiting}>
            <FaultNote error={error} onRetry={retry} />
          </main>
        )}
      >
        <a href="#main" className={styles.skip}>
          {t('skip')}
        </a>
        <div className={styles.frame}>
          <Header />
          <main id="main" tabIndex={-1} className={styles.main}>
            <Suspense fallback={waiting}>
              <Outlet />
            </Suspense>
          </main>
          <BottomBar />
        </div>
      </SessionProvider>
    </ToastProvider>
  );
}

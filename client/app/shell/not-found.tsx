import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../i18n/use-translation';
import { buttonClass, EmptyState } from '../../ui';

/** An address that is no page of ours, or one of something that is not there (or not to be seen). */
export function NotFound() {
  const { t } = useTranslation('shell');
  return (
    <>
      <h1 className="visually-hidden">{t('notFound.title')}</h1>
      <EmptyState
        title={t('notFound.title')}
        actions={
          <Link to="/" className={buttonClass()}>
            {t('notFound.home')}
          </Link>
        }
      >
        {t('notFound.text')}
      </EmptyState>
    </>
  );
}

import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../i18n/use-translation';
import { buttonClass, EmptyState } from '../../ui';

/** An address that is no page of ours. */
export function NotFound() {
  const { t } = useTranslation('shell');
  return <NothingHere title={t('notFound.title')} text={t('notFound.text')} />;
}

/** What {@link NothingHere} takes. */
export interface NothingHereProps {
  readonly title: string;
  readonly text: string;
}

/** An address of something that is not there, or not to be seen, which looks the same: said in its own words, with the way home. */
export function NothingHere({ title, text }: NothingHereProps) {
  const { t } = useTranslation('shell');
  return (
    <>
      <h1 className="visually-hidden">{title}</h1>
      <EmptyState
        title={title}
        actions={
          <Link to="/" className={buttonClass()}>
            {t('notFound.home')}
          </Link>
        }
      >
        {text}
      </EmptyState>
    </>
  );
}

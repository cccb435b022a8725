import { useTranslation } from '../../i18n/use-translation';
import { EmptyState } from '../../ui';
import styles from './speakers.module.css';

/** Before there is a topic: what can be asked, each a click away. */
export function Examples({ onExample }: { readonly onExample: (topic: string) => void }) {
  const { t } = useTranslation('speakers');
  return (
    <EmptyState title={t('start.title')}>
      <p>{t('start.text')}</p>
      <ul className={styles.examples}>
        {(['hydrogen', 'battery', 'quantum', 'english'] as const).map((name) => (
          <li key={name}>
            <button type="button" onClick={() => onExample(t(`start.example.${name}`))}>
              {t(`start.example.${name}`)}
            </button>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}

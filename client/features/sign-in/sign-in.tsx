import { IconLink, IconMailOpened, IconTerminal2 } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from '../../i18n/use-translation';
import { saveLocale } from '../../app/preferences';
import { Mark } from '../../app/shell/mark';
import { isLocale } from '../../i18n/locale';
import { ErrorState, PersonMark, Segmented } from '../../ui';
import styles from './sign-in.module.css';

/** What somebody sees who is not signed in: that there are no passwords, and the three ways a link comes about. */
export function SignIn() {
  const { t, i18n } = useTranslation(['sign-in', 'words', 'shell']);
  const search = useSearch({ strict: false });
  const problem = search.problem;
  const minutes = Math.ceil((search.wait ?? 0) / 60);
  return (
    <main className={styles.page}>
      <div className={styles.sheet}>
        <header className={styles.head}>
          <Mark size={40} />
          <div>
            <h1>BrainLink Atlas</h1>
            <p className={styles.lead}>{t('lead')}</p>
          </div>
        </header>
        {problem ? (
          <ErrorState
            inline
            title={problem === 'TOO_MANY_ATTEMPTS' ? t('problem.tooMany') : t('problem.invalid')}
            advice={problem === 'TOO_MANY_ATTEMPTS' ? t('problem.tooManyAdvice', { minutes }) : t('problem.invalidAdvice')}
          />
        ) : null}
        <h2>{t('title')}</h2>
        <p className={styles.text}>{t('text')}</p>
        <ol className={styles.ways}>
          <li>
            <IconTerminal2 size={20} stroke={1.75} aria-hidden="true" />
            <div>
              <h3>{t('first.title')}</h3>
              <p>{t('first.text')}</p>
            </div>
          </li>
          <li>
            <IconMailOpened size={20} stroke={1.75} aria-hidden="true" />
            <div>
              <h3>{t('invitation.title')}</h3>
              <p>{t('invitation.text')}</p>
            </div>
          </li>
          <li>
            <IconLink size={20} stroke={1.75} aria-hidden="true" />
            <div>
              <h3>{t('again.title')}</h3>
              <p>
                {t('again.text')} <code className={styles.code}>npx brainlink user link</code>
              </p>
            </div>
          </li>
        </ol>
        <footer className={styles.foot}>
          <ul className={styles.signs}>
            {(['KOREA', 'OVERSEAS_KOREAN', 'ABROAD'] as const).map((standing) => (
              <li key={standing}>
                <PersonMark standing={standing} />
                {t(`words:standing.${standing}`)}
              </li>
            ))}
          </ul>
          <Segmented
            label={t('shell:language')}
            size="dense"
            tone="ink"
            value={isLocale(i18n.language) ? i18n.language : 'ko'}
            options={[
              { value: 'ko', label: '한' },
              { value: 'en', label: 'EN' },
            ]}
            onChange={(locale) => {
              saveLocale(locale);
              void i18n.changeLanguage(locale);
            }}
          />
        </footer>
      </div>
    </main>
  );
}

import { useTranslation } from '../../i18n/use-translation';
import { useLanguage } from '../../app/shell/use-language';
import { useSession } from '../../api/session';
import { savedTheme, saveTheme, type Theme } from '../../app/preferences';
import { Segmented, Tag } from '../../ui';
import { useState } from 'react';
import styles from './settings.module.css';
import { TokensPanel } from './tokens-panel';

/** One's own settings: language, brightness, tokens for programs. */
export function SettingsView() {
  const { t } = useTranslation(['settings', 'shell']);
  const { me, can } = useSession();
  const { locale, setLocale } = useLanguage(me);
  const [theme, setTheme] = useState<Theme>(() => savedTheme(me.id));
  return (
    <section className={styles.page} aria-labelledby="settings-head">
      <h1 id="settings-head">{t('title')}</h1>
      <p className={styles.who}>
        <b>{me.name}</b>{' '}
        {me.roles.map((role) => (
          <Tag key={role}>{t(`shell:role.${role}`)}</Tag>
        ))}
      </p>
      <dl className={styles.choices}>
        <dt>{t('language')}</dt>
        <dd>
          <Segmented
            label={t('language')}
            value={locale}
            onChange={setLocale}
            options={[
              { value: 'ko', label: '한국어' },
              { value: 'en', label: 'English' },
            ]}
          />
        </dd>
        <dt>{t('theme')}</dt>
        <dd>
          <Segmented
            label={t('theme')}
            value={theme}
            onChange={(next) => {
              setTheme(next);
              saveTheme(next, me.id);
            }}
            options={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: t(`shell:theme.${value}`) }))}
          />
        </dd>
      </dl>
      {can('manageOwnTokens') ? <TokensPanel roles={me.roles} /> : null}
    </section>
  );
}

import { useTranslation } from 'react-i18next';

/** The network. */
export function Explore() {
  const { t } = useTranslation('explore');
  return <h1>{t('title')}</h1>;
}

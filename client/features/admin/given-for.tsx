import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../i18n/use-translation';
import { pageOf } from '../search/hit-target';
import styles from './admin.module.css';
import { useScopes } from './use-scopes';

/** The events and clubs that somebody's roles were given for, by name, each leading to its page. */
export function GivenFor({ events, clubs }: { readonly events: readonly string[]; readonly clubs: readonly string[] }) {
  const { t } = useTranslation('admin');
  const scopes = useScopes();
  if (events.length + clubs.length === 0) return null;
  const nameOf = (list: typeof scopes.event, id: string) => list.find((choice) => choice.id === id)?.text;
  return (
    <ul className={styles.givenFor}>
      {events.map((id) => (
        <li key={id}>
          <Link to={pageOf('EVENT', id)}>{nameOf(scopes.event, id) ?? t('invite.theEvent')}</Link>
        </li>
      ))}
      {clubs.map((id) => (
        <li key={id}>
          <Link to={pageOf('CLUB', id)}>{nameOf(scopes.club, id) ?? t('invite.theClub')}</Link>
        </li>
      ))}
    </ul>
  );
}

import { EVENT_ROLES } from '@brainlink/schema/vocabulary';
import { useTranslation } from '../../i18n/use-translation';
import { useFormat } from '../../i18n/use-format';
import { pageOf } from '../search/hit-target';
import { DatedList, type DatedItem } from '../../ui/dated-list';
import styles from './person-page.module.css';
import type { PersonNode } from './person-view';

/** Events, clubs and joint projects of a person, latest first, with how far each came. */
export function TakingPart({ person }: { readonly person: PersonNode }) {
  const { t } = useTranslation('person');
  const format = useFormat();
  const role = (code: string | null | undefined): string => {
    const entry = EVENT_ROLES.find((candidate) => candidate.code === code);
    return entry ? format.text(entry.name) : (code ?? '');
  };
  const clubRole = (code: string | null | undefined): string => (isRole(code) ? t(`clubRole.${code}`) : (code ?? ''));
  const items: DatedItem[] = [
    ...person.participationsConnection.edges.map(({ node, properties }) => ({
      key: `event-${node.id}`,
      when: (properties.from ?? node.from ?? '').slice(0, 7),
      what: format.text({ ko: node.titleKo ?? '', en: node.titleEn ?? '' }) || 'X-Lab Day',
      to: pageOf('EVENT', node.id),
      detail: [role(properties.role), isStatus(properties.status) ? t(`status.${properties.status}`) : properties.status]
        .filter(Boolean)
        .join(' · '),
      note: node.venue,
    })),
    ...person.clubsConnection.edges.map(({ node, properties }) => ({
      key: `club-${node.id}`,
      when: `${(properties.from ?? node.from ?? '').slice(0, 4)}–${(properties.to ?? '').slice(0, 4)}`,
      what: format.text({ ko: node.nameKo ?? '', en: node.nameEn ?? '' }),
      to: pageOf('CLUB', node.id),
      detail: clubRole(properties.role),
      note: t('kindWord.club'),
    })),
    ...person.projectsConnection.edges.map(({ node, properties }) => ({
      key: `project-${node.id}`,
      when: `${(properties.from ?? node.from ?? '').slice(0, 4)}–${(properties.to ?? '').slice(0, 4)}`,
      what: format.text({ ko: node.titleKo ?? '', en: node.titleEn ?? '' }),
      to: pageOf('PROJECT', node.id),
      detail: clubRole(properties.role),
      note: t('kindWord.project'),
    })),
  ].toSorted((a, b) => b.when.localeCompare(a.when));
  return (
    <section id="events" tabIndex={-1} aria-labelledby="events-head">
      <header className={styles.head}>
        <h2 id="events-head">{t('events.title')}</h2>
        <span className={styles.note}>{items.length > 0 ? items.length : ''}</span>
      </header>
      {items.length > 0 ? (
        <DatedList items={items} label={t('events.title')} />
      ) : (
        <p className={styles.note}>{t('events.none')}</p>
      )}
    </section>
  );
}

const STATUSES = ['considered', 'invited', 'accepted', 'declined', 'reserve', 'attended'] as const;
const isStatus = (text: string | null | undefined): text is (typeof STATUSES)[number] =>
  STATUSES.some((status) => status === text);

const ROLES = ['leader', 'member', 'lead', 'coLead'] as const;
const isRole = (text: string | null | undefined): text is (typeof ROLES)[number] => ROLES.some((role) => role === text);

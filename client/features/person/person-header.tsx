import { STAGES } from '@brainlink/schema/vocabulary';
import { useTranslation } from '../../i18n/use-translation';
import { useFormat } from '../../i18n/use-format';
import { IconRoute } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useSession } from '../../api/session';
import { buttonClass, Kbd, NumberButton, PersonMark, Tag, nameLang, useHotkeys } from '../../ui';
import styles from './person-header.module.css';
import type { PersonNode } from './person-view';
import { useInstitutionName } from '../institution-name/use-institution-name';

/** A figure in the head; pressing it goes to the list that it counts. */
export interface KeyFigure {
  readonly key: string;
  readonly label: string;
  /** `null` while it is not known. */
  readonly value: number | null;
  readonly onOpen: () => void;
}

/** Who the person is, in every script there is, with what can be counted. */
export function PersonHeader({
  person,
  figures,
  spelledIn,
}: {
  readonly person: PersonNode;
  readonly figures: readonly KeyFigure[];
  readonly spelledIn: string;
}) {
  const { t } = useTranslation(['person', 'words']);
  const format = useFormat();
  const { can } = useSession();
  const navigate = useNavigate();
  const mayFindPaths = can('findSpeakers');
  const toPerson = { to: person.id };
  useHotkeys({ P: mayFindPaths ? () => void navigate({ to: '/paths', search: toPerson }) : undefined });
  const institution = useInstitutionName();
  const standing = person.standing;
  const stage = STAGES.find((entry) => entry.code === person.stage);
  const shown = new Set([person.name, person.nameLatin, person.nameHanja]);
  const others = (person.otherNames ?? []).filter((name) => !shown.has(name));
  const code = person.country[0]?.code ?? person.countryCode;
  return (
    <header className={styles.header}>
      <div className={styles.who}>
        <h1 className={styles.names}>
          <PersonMark standing={standing} size={32} label={t(`words:standing.${standing}`)} />
          <span lang={nameLang(person.name)} className={styles.name}>
            {person.name}
          </span>
          {person.nameLatin && person.nameLatin !== person.name ? (
            <span lang="en" className={styles.latin}>
              {person.nameLatin}
            </span>
          ) : null}
          {person.nameHanja ? (
            <span lang="ko-Hani" className={styles.hanja}>
              {person.nameHanja}
            </span>
          ) : null}
          <span className={styles.tags}>
            <Tag tone={standing === 'OVERSEAS_KOREAN' || standing === 'ABROAD' ? 'abroad' : 'neutral'}>
              {t(`words:standing.${standing}`)}
            </Tag>
            {stage ? <Tag>{format.text(stage.name)}</Tag> : null}
          </span>
        </h1>
        <p className={styles.place}>
          {[person.position, institution(person.institution), person.city, code ? format.country(code) : '']
            .filter(Boolean)
            .join(' · ') || t('header.noPlace')}
        </p>
        {others.length > 0 ? (
          <p className={styles.others}>
            {t('header.otherNames')}{' '}
            {others.slice(0, 6).map((name, index) => (
              <span key={name}>
                {index > 0 ? ' · ' : ''}
                <span lang={nameLang(name)} className={styles.spelling}>
                  {name}
                </span>
              </span>
            ))}
            {others.length > 6 ? ` ${t('header.moreNames', { count: others.length - 6 })}` : ''}
            {spelledIn ? ` — ${spelledIn}` : ''}
          </p>
        ) : null}
      </div>
      <dl className={styles.figures}>
        {figures.map((figure) => (
          <div key={figure.key} className={styles.figure}>
            <dt>{figure.label}</dt>
            <dd>
              {figure.value === null ? (
                '–'
              ) : (
                <NumberButton
                  className={styles.number}
                  onClick={figure.onOpen}
                  aria-label={`${figure.label} ${format.number(figure.value)}`}
                >
                  {format.number(figure.value)}
                </NumberButton>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {mayFindPaths ? (
        <Link to="/paths" search={toPerson} className={buttonClass('secondary', 'main')} aria-keyshortcuts="P">
          <IconRoute size={18} stroke={1.75} aria-hidden="true" />
          {t('header.paths')}
          <span aria-hidden="true">
            <Kbd>P</Kbd>
          </span>
        </Link>
      ) : null}
    </header>
  );
}

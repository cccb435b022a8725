import { useQuery } from '@apollo/client/react';
import { useTranslation } from '../../../i18n/use-translation';
import { ExplorePeopleDocument } from '../../../api/generated/explore';
import { useFormat } from '../../../i18n/use-format';
import { Button, Kbd, Loading, Name, NumberLink, PersonMark, type Standing } from '../../../ui';
import { askedOf } from '../state/filter';
import type { Explore } from '../state/use-explore';
import type { NetworkAnswer } from '../to-picture';
import styles from './inspector.module.css';
import { useInstitutionName } from '../../institution-name/use-institution-name';

/** What {@link InspectorCommunity} takes. */
export interface InspectorCommunityProps {
  readonly community: NetworkAnswer['communities'][number];
  readonly explore: Explore;
}

/** The selected community: how many, from where, its most tied people, and the way in. */
export function InspectorCommunity({ community, explore }: InspectorCommunityProps) {
  const { t } = useTranslation(['explore', 'words']);
  const format = useFormat();
  const institution = useInstitutionName();
  const { search, change } = explore;
  const { data } = useQuery(ExplorePeopleDocument, {
    variables: { ...askedOf({ ...search, community: community.id }), first: 6 },
    fetchPolicy: 'no-cache',
  });
  const parts: readonly (readonly [Standing, number])[] = [
    ['KOREA', community.korea],
    ['OVERSEAS_KOREAN', community.overseasKorean],
    ['ABROAD', community.abroad],
  ];
  return (
    <>
      <header className={styles.head}>
        <p className={styles.over}>
          <span
            className={styles.swatch}
            style={{
              borderColor: `var(--c${community.colour})`,
              background: `color-mix(in srgb, var(--c${community.colour}) 18%, var(--surface))`,
            }}
          />
          <span>{t('community.chosen')}</span>
          <button type="button" className={styles.close} onClick={() => change({ selected: undefined })}>
            <Kbd>Esc</Kbd>
            <span className="visually-hidden">, {t('letGo')}</span>
          </button>
        </p>
        <h2 className={styles.name}>{format.text(community.label)}</h2>
        <p className={styles.place}>
          <NumberLink to="/explore" search={{ ...search, community: community.id, selected: undefined, view: 'table' }}>
            {t('counts.people', { count: community.people, number: format.number(community.people) })}
          </NumberLink>
        </p>
      </header>
      <section className={styles.section}>
        <h3>{t('community.who')}</h3>
        <ul className={styles.parts}>
          {parts.map(([standing, count]) => (
            <li key={standing}>
              <PersonMark standing={standing} />
              <span className={styles.partName}>{t(`words:standing.${standing}`)}</span>
              <span className={styles.partTrack} aria-hidden="true">
                <span
                  className={
                    standing === 'KOREA' ? styles.partKorea : standing === 'ABROAD' ? styles.partAbroad : styles.partBoth
                  }
                  style={{ inlineSize: `${(count / Math.max(1, community.people)) * 100}%` }}
                />
              </span>
              <NumberLink
                to="/explore"
                search={{ ...search, community: community.id, standing: [standing], selected: undefined, view: 'table' }}
              >
                {format.number(count)}
              </NumberLink>
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.section}>
        <h3>{t('community.leading')}</h3>
        {data ? (
          <ul className={styles.ties}>
            {data.people.edges.map(({ node }) => (
              <li key={node.id}>
                <button
                  type="button"
                  className={styles.tie}
                  onClick={() => change({ community: community.id, selected: node.id })}
                >
                  <PersonMark standing={node.standing} colour={`var(--c${community.colour})`} />
                  <span className={styles.tieText}>
                    <Name name={node.label} latin={node.labelLatin} />
                    <span className={styles.reason}>{institution(node.institution)}</span>
                  </span>
                  <span className={styles.tieCount}>{format.number(node.ties)}</span>
                </button>
              </li>
            ))}
          </ul>
        ) : (
          <Loading label={t('loadingPeople')} />
        )}
      </section>
      <footer className={styles.foot}>
        <Button tone="primary" onClick={() => change({ community: community.id, selected: undefined })}>
          {t('community.open')}
        </Button>
      </footer>
    </>
  );
}

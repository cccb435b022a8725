import { useQuery } from '@apollo/client/react';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '../../../i18n/use-translation';
import { ExplorePeopleDocument } from '../../../api/generated/explore';
import { useFormat } from '../../../i18n/use-format';
import { Loading, Name, PersonMark } from '../../../ui';
import { askedOf } from '../state/filter';
import type { Explore } from '../state/use-explore';
import type { NetworkAnswer } from '../to-picture';
import { PeopleTable } from './people-table';
import styles from './phone-list.module.css';
import { useInstitutionName } from '../../institution-name/use-institution-name';

type Community = NetworkAnswer['communities'][number];

/** The network on a phone: communities, each unfolding into its most tied people. */
export function PhoneList({ explore, network }: { readonly explore: Explore; readonly network: NetworkAnswer }) {
  const [open, setOpen] = useState<string | null>(() => network.communities[0]?.id ?? null);
  const format = useFormat();
  if (explore.search.community || network.communities.length === 0) return <PeopleTable explore={explore} phone />;
  return (
    <ul className={styles.list}>
      {network.communities.map((community) => (
        <li key={community.id}>
          <button
            type="button"
            className={styles.community}
            aria-expanded={open === community.id}
            onClick={() => setOpen(open === community.id ? null : community.id)}
          >
            {open === community.id ? (
              <IconChevronDown size={16} aria-hidden="true" />
            ) : (
              <IconChevronRight size={16} aria-hidden="true" />
            )}
            <span
              className={styles.swatch}
              style={{
                borderColor: `var(--c${community.colour})`,
                background: `color-mix(in srgb, var(--c${community.colour}) 18%, var(--surface))`,
              }}
            />
            <span className={styles.name}>{format.text(community.label)}</span>
            <span className={styles.count}>{format.number(community.people)}</span>
          </button>
          {open === community.id ? <People explore={explore} community={community} /> : null}
        </li>
      ))}
    </ul>
  );
}

function People({ explore, community }: { readonly explore: Explore; readonly community: Community }) {
  const { t } = useTranslation('explore');
  const format = useFormat();
  const institution = useInstitutionName();
  const { data } = useQuery(ExplorePeopleDocument, {
    variables: { ...askedOf({ ...explore.search, community: community.id }), first: 4 },
    fetchPolicy: 'no-cache',
  });
  if (!data) return <Loading label={t('loadingPeople')} />;
  const rest = data.people.totalCount - data.people.edges.length;
  return (
    <ul>
      {data.people.edges.map(({ node }) => (
        <li key={node.id}>
          <Link to={`/people/${encodeURIComponent(node.id)}` as '/'} className={styles.person}>
            <PersonMark standing={node.standing} size={22} colour={`var(--c${community.colour})`} />
            <span className={styles.text}>
              <Name name={node.label} latin={node.labelLatin} className={styles.personName} />
              <span className={styles.place}>{institution(node.institution)}</span>
            </span>
            <span className={styles.ties}>
              <b>{format.number(node.ties)}</b>
              {t('person.ties')}
            </span>
          </Link>
        </li>
      ))}
      {rest > 0 ? (
        <li>
          <button type="button" className={styles.rest} onClick={() => explore.change({ community: community.id })}>
            {t('phone.rest', { name: format.text(community.label), number: format.number(rest), count: rest })}
          </button>
        </li>
      ) : null}
    </ul>
  );
}

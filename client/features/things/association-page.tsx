import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../i18n/use-translation';
import { AssociationPageDocument } from '../../api/generated/things';
import { useFormat } from '../../i18n/use-format';
import { pageOf } from '../search/hit-target';
import { Settled } from './absent';
import { GrowthPanel, useThingNetwork, WhoPanel } from './network-panels';
import { CountryNames, PeoplePanel } from './lazy-tables';
import { ReachTable } from './reach-table';
import { ThingFacts } from './thing-facts';
import { Section, ThingFrame } from './thing-frame';
import styles from './association-page.module.css';
import { nameOf, otherNameOf } from './words';

/** An association: its branches, its members, and which of them an X-Lab Day has reached, technology by technology. */
export function AssociationView({ id }: { readonly id: string }) {
  const { t } = useTranslation('things');
  const format = useFormat();
  const { data, loading, error, refetch } = useQuery(AssociationPageDocument, { variables: { id } });
  // Filters name an association by its abbreviation, as its facet does.
  const named = data?.association ? [data.association.abbr] : [];
  const network = useThingNetwork({ associations: named }, named.length === 0);
  const reached = useThingNetwork({ associations: named, reached: true }, named.length === 0);
  const conditions = { association: named };
  return (
    <Settled loading={loading} error={error} thing={data?.association} retry={() => void refetch()}>
      {(thing) => {
        const country = thing.country[0];
        return (
          <ThingFrame
            kind="ASSOCIATION"
            title={nameOf(thing, format) || thing.abbr}
            other={otherNameOf(thing, format)}
            tags={[
              { text: thing.abbr, tone: 'accent' },
              ...(thing.confidence && thing.confidence !== 'high'
                ? [{ text: t('association.unsure'), tone: 'warn' as const }]
                : []),
            ]}
            lead={thing.membersNote ? t('association.says', { note: thing.membersNote }) : null}
            figures={[
              { key: 'members', label: t('figure.members'), value: network.network?.people ?? null, section: 'people' },
              { key: 'reached', label: t('figure.reached'), value: reached.network?.people ?? null, section: 'reach' },
              { key: 'branches', label: t('figure.branches'), value: thing.branches.length, section: 'branches' },
            ]}
            aside={
              <>
                <ThingFacts
                  kind="ASSOCIATION"
                  id={id}
                  sources={thing.sources}
                  properties={[
                    {
                      label: t('property.country'),
                      value: country ? <Link to={pageOf('COUNTRY', country.code)}>{format.country(country.code)}</Link> : null,
                    },
                    {
                      label: t('property.countries'),
                      value: (thing.countries ?? []).length > 1 ? <CountryNames codes={thing.countries ?? []} /> : null,
                    },
                    { label: t('property.founded'), value: thing.founded },
                    {
                      label: t('property.website'),
                      value: thing.url ? (
                        <a href={thing.url} rel="noreferrer noopener" target="_blank">
                          {thing.url}
                        </a>
                      ) : null,
                    },
                    {
                      label: t('property.confidence'),
                      value: isConfidence(thing.confidence) ? t(`confidence.${thing.confidence}`) : thing.confidence,
                    },
                  ]}
                />
                <Section id="branches" title={t('related.branches')} note={format.number(thing.branches.length)}>
                  {thing.branches.length > 0 ? (
                    <ul className={styles.branches}>
                      {thing.branches.map((branch) => (
                        <li key={branch.id}>{branch.name}</li>
                      ))}
                    </ul>
                  ) : (
                    <p className={styles.none}>{t('association.noBranches')}</p>
                  )}
                </Section>
                <GrowthPanel state={network} conditions={conditions} />
              </>
            }
          >
            <ReachTable association={thing.abbr} all={network.network} reached={reached.network} />
            <WhoPanel state={network} conditions={conditions} without={['technology']} />
            <PeoplePanel
              filter={{ associations: [thing.abbr] }}
              title={t('people.ofAssociation')}
              exportName="association-members"
            />
          </ThingFrame>
        );
      }}
    </Settled>
  );
}

const isConfidence = (text: string | null | undefined): text is 'high' | 'medium' | 'low' =>
  text === 'high' || text === 'medium' || text === 'low';

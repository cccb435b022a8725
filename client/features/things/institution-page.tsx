import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../i18n/use-translation';
import { InstitutionPageDocument } from '../../api/generated/things';
import { useFormat } from '../../i18n/use-format';
import { pageOf } from '../search/hit-target';
import { Settled } from './absent';
import { GrowthPanel, useThingNetwork, WhoPanel } from './network-panels';
import { PeoplePanel } from './lazy-tables';
import { Related } from './related';
import { ThingFacts } from './thing-facts';
import { ThingFrame } from './thing-frame';
import { nameOf, otherNameOf } from './words';

/** An institution: what it is, who works there, whom they are tied to, what was published from it. */
export function InstitutionView({ id }: { readonly id: string }) {
  const { t } = useTranslation('things');
  const format = useFormat();
  const { data, loading, error, refetch } = useQuery(InstitutionPageDocument, { variables: { id } });
  const network = useThingNetwork({ institutions: [id] });
  const conditions = { institution: [id] };
  return (
    <Settled loading={loading} error={error} thing={data?.institution} retry={() => void refetch()}>
      {(thing) => {
        const country = thing.country[0];
        return (
          <ThingFrame
            kind="INSTITUTION"
            title={nameOf(thing, format)}
            other={otherNameOf(thing, format)}
            tags={[
              ...(thing.acronyms ?? []).slice(0, 2).map((text) => ({ text })),
              ...(thing.status && thing.status !== 'active' ? [{ text: t('institution.inactive'), tone: 'warn' as const }] : []),
            ]}
            lead={[country ? format.country(country.code) : '', thing.city].filter(Boolean).join(' · ')}
            figures={[
              { key: 'people', label: t('figure.people'), value: network.network?.people ?? null, section: 'people' },
              { key: 'ties', label: t('figure.ties'), value: network.network?.ties ?? null, section: 'growth' },
              { key: 'works', label: t('figure.works'), value: thing.worksConnection.totalCount, section: 'works' },
            ]}
            aside={
              <>
                <ThingFacts
                  kind="INSTITUTION"
                  id={id}
                  properties={[
                    {
                      label: t('property.country'),
                      value: country ? <Link to={pageOf('COUNTRY', country.code)}>{format.country(country.code)}</Link> : null,
                    },
                    { label: t('property.city'), value: thing.city },
                    {
                      label: t('property.types'),
                      value: (thing.types ?? [])
                        .map((type) => (isInstitutionType(type) ? t(`institutionType.${type}`) : type))
                        .join(' · '),
                    },
                    { label: t('property.established'), value: thing.established },
                    {
                      label: 'ROR',
                      value: thing.ror ? (
                        <a href={thing.ror} rel="noreferrer noopener" target="_blank">
                          {thing.ror.replace('https://', '')}
                        </a>
                      ) : null,
                    },
                    {
                      label: t('property.website'),
                      value: thing.website ? (
                        <a href={thing.website} rel="noreferrer noopener" target="_blank">
                          {thing.website}
                        </a>
                      ) : null,
                    },
                    { label: t('property.aliases'), value: (thing.aliases ?? []).slice(0, 6).join(' · ') },
                    {
                      label: t('property.alumni'),
                      value: thing.alumniConnection.totalCount > 0 ? format.number(thing.alumniConnection.totalCount) : null,
                    },
                  ]}
                />
                <GrowthPanel state={network} conditions={conditions} />
                <Related id="partOf" kind="INSTITUTION" title={t('related.partOf')} things={thing.partOf} />
                <Related id="succeededBy" kind="INSTITUTION" title={t('related.succeededBy')} things={thing.succeededBy} />
                <Related id="parts" kind="INSTITUTION" title={t('related.parts')} things={thing.parts} />
                <Related id="projects" kind="PROJECT" title={t('related.projects')} things={thing.projects} />
                <Related
                  id="works"
                  kind="WORK"
                  title={t('related.works')}
                  things={thing.worksConnection.edges.map((edge) => edge.node)}
                  total={thing.worksConnection.totalCount}
                />
              </>
            }
          >
            <WhoPanel state={network} conditions={conditions} without={['country']} />
            <PeoplePanel filter={{ institutions: [id] }} title={t('people.ofInstitution')} exportName="institution-people" />
          </ThingFrame>
        );
      }}
    </Settled>
  );
}

const TYPES = [
  'education',
  'facility',
  'government',
  'company',
  'nonprofit',
  'healthcare',
  'archive',
  'funder',
  'other',
] as const;
const isInstitutionType = (text: string): text is (typeof TYPES)[number] => TYPES.some((type) => type === text);

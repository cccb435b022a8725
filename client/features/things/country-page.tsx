import { useQuery } from '@apollo/client/react';
import { useTranslation } from '../../i18n/use-translation';
import { CountryPageDocument } from '../../api/generated/things';
import { useFormat } from '../../i18n/use-format';
import { Settled } from './absent';
import { GrowthPanel, useThingNetwork, WhoPanel } from './network-panels';
import { PeoplePanel } from './lazy-tables';
import { Related } from './related';
import { ThingFacts } from './thing-facts';
import { ThingFrame } from './thing-frame';
import { otherNameOf } from './words';

/** A country: who lives there, which associations are seated there, how their ties with Korea grew. */
export function CountryView({ code }: { readonly code: string }) {
  const { t } = useTranslation('things');
  const format = useFormat();
  const { data, loading, error, refetch } = useQuery(CountryPageDocument, { variables: { code } });
  const network = useThingNetwork({ countries: [code] });
  const conditions = { country: [code] };
  return (
    <Settled loading={loading} error={error} thing={data?.country} retry={() => void refetch()}>
      {(thing) => (
        <ThingFrame
          kind="COUNTRY"
          title={format.country(thing.code)}
          other={otherNameOf(thing, format)}
          tags={[{ text: thing.code }]}
          figures={[
            { key: 'people', label: t('figure.people'), value: network.network?.people ?? null, section: 'people' },
            { key: 'ties', label: t('figure.ties'), value: network.network?.ties ?? null, section: 'growth' },
            { key: 'associations', label: t('figure.associations'), value: thing.associations.length, section: 'associations' },
            {
              key: 'institutions',
              label: t('figure.institutions'),
              value: thing.institutionsConnection.totalCount,
              section: 'institutions',
            },
          ]}
          aside={
            <>
              <ThingFacts kind="COUNTRY" id={code} properties={[{ label: t('property.code'), value: thing.code }]} />
              <GrowthPanel state={network} conditions={conditions} />
              <Related
                id="associations"
                kind="ASSOCIATION"
                title={t('related.associations')}
                things={thing.associations}
                note={(association) => association.name}
              />
              <Related
                id="institutions"
                kind="INSTITUTION"
                title={t('related.institutions')}
                things={thing.institutionsConnection.edges.map((edge) => edge.node)}
                total={thing.institutionsConnection.totalCount}
              />
            </>
          }
        >
          <WhoPanel state={network} conditions={conditions} without={['country']} />
          <PeoplePanel filter={{ countries: [code] }} title={t('people.ofCountry')} exportName="country-people" />
        </ThingFrame>
      )}
    </Settled>
  );
}

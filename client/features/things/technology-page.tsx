import { useQuery } from '@apollo/client/react';
import { useTranslation } from '../../i18n/use-translation';
import { TechnologyPageDocument } from '../../api/generated/things';
import { useFormat } from '../../i18n/use-format';
import { Settled } from './absent';
import { GrowthPanel, useThingNetwork, WhoPanel } from './network-panels';
import { PeoplePanel } from './lazy-tables';
import { Related } from './related';
import { ThingFacts } from './thing-facts';
import { ThingFrame } from './thing-frame';
import { nameOf, otherNameOf } from './words';

/** A technology: who works on it where, its events, clubs and projects, how its ties grew. */
export function TechnologyView({ code }: { readonly code: string }) {
  const { t } = useTranslation('things');
  const format = useFormat();
  const { data, loading, error, refetch } = useQuery(TechnologyPageDocument, { variables: { code } });
  const network = useThingNetwork({ technologies: [code] });
  const conditions = { technology: [code] };
  return (
    <Settled loading={loading} error={error} thing={data?.technology} retry={() => void refetch()}>
      {(thing) => (
        <ThingFrame
          kind="TECHNOLOGY"
          title={nameOf(thing, format)}
          other={otherNameOf(thing, format)}
          tags={thing.taxonomy ? [{ text: t('technology.taxonomy', { year: thing.taxonomy }) }] : []}
          lead={thing.area.map((area) => nameOf(area, format)).join(' · ')}
          figures={[
            { key: 'people', label: t('figure.people'), value: network.network?.people ?? null, section: 'people' },
            { key: 'ties', label: t('figure.ties'), value: network.network?.ties ?? null, section: 'growth' },
            { key: 'events', label: t('figure.events'), value: thing.events.length, section: 'events' },
            { key: 'works', label: t('figure.works'), value: thing.worksConnection.totalCount, section: 'works' },
          ]}
          aside={
            <>
              <ThingFacts
                kind="TECHNOLOGY"
                id={code}
                properties={[
                  { label: t('property.code'), value: thing.code },
                  { label: t('property.areas'), value: thing.area.map((area) => nameOf(area, format)).join(' · ') },
                ]}
              />
              <GrowthPanel state={network} conditions={conditions} />
              <Related id="events" kind="EVENT" title={t('related.events')} things={thing.events} />
              <Related id="clubs" kind="CLUB" title={t('related.clubs')} things={thing.clubs} />
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
          <WhoPanel state={network} conditions={conditions} without={['technology']} />
          <PeoplePanel filter={{ technologies: [code] }} title={t('people.ofTechnology')} exportName="technology-people" />
        </ThingFrame>
      )}
    </Settled>
  );
}

import { useQuery } from '@apollo/client/react';
import { EVENT_ROLES } from '@brainlink/schema/vocabulary';
import { participantTargets } from '@brainlink/schema/rules';
import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../i18n/use-translation';
import { EventPageDocument } from '../../api/generated/things';
import { useSession } from '../../api/session';
import { useFormat } from '../../i18n/use-format';
import { pageOf } from '../search/hit-target';
import { Settled } from './absent';
import { judgeTargets } from './event-targets';
import { inOrder } from './member-order';
import { MembersTable, TargetGauges } from './lazy-tables';
import { GrowthPanel, useThingNetwork, WhoPanel } from './network-panels';
import { Outcomes } from './outcomes';
import { Related } from './related';
import { TechnologyLinks } from './technology-links';
import { ThingFacts } from './thing-facts';
import { Section, ThingFrame } from './thing-frame';
import { nameOf, otherNameOf, spanText, venueText } from './words';
import { statusWord } from './status-word';

/** An X-Lab Day: who took part in which role and how far each came, against the targets of its edition; what it left behind. */
export function EventView({ id }: { readonly id: string }) {
  const { t } = useTranslation('things');
  const format = useFormat();
  const { can } = useSession();
  const { data, loading, error, refetch } = useQuery(EventPageDocument, { variables: { id } });
  const network = useThingNetwork({ events: [id] });
  const conditions = { event: [id] };
  return (
    <Settled loading={loading} error={error} thing={data?.event} retry={() => void refetch()}>
      {(thing) => {
        const edges = thing.participantsConnection.edges;
        const targets = judgeTargets(
          participantTargets(thing.editionYear ?? 0),
          edges.map(({ node, properties }) => ({
            role: properties.role ?? null,
            status: properties.status ?? null,
            standing: node.standing,
            stage: node.stage ?? null,
          })),
        );
        const attended = edges.filter(({ properties }) => properties.status === 'attended').length;
        const venue = venueText(thing.venue, format);
        const roleName = (code: string | null | undefined): string => {
          const role = EVENT_ROLES.find((entry) => entry.code === code);
          return role ? format.text(role.name) : (code ?? '');
        };
        return (
          <ThingFrame
            kind="EVENT"
            title={nameOf(thing, format) || 'X-Lab Day'}
            other={otherNameOf(thing, format)}
            tags={
              thing.status
                ? [
                    {
                      text: isEventStatus(thing.status) ? t(`eventStatus.${thing.status}`) : thing.status,
                      tone: thing.status === 'cancelled' ? 'bad' : 'neutral',
                    },
                  ]
                : []
            }
            lead={[spanText(thing.from, thing.to, format.locale), venue].filter(Boolean).join(' · ')}
            figures={[
              { key: 'attended', label: t('figure.attendees'), value: attended, section: 'participants' },
              {
                key: 'asked',
                label: t('figure.considered'),
                value: thing.participantsConnection.totalCount,
                section: 'participants',
              },
              { key: 'clubs', label: t('figure.clubs'), value: thing.clubs.length, section: 'clubs' },
              { key: 'outcomes', label: t('figure.outcomes'), value: thing.outcomes.length, section: 'outcomes' },
            ]}
            aside={
              <>
                <ThingFacts
                  kind="EVENT"
                  id={id}
                  sources={thing.sources}
                  properties={[
                    { label: t('property.when'), value: spanText(thing.from, thing.to, format.locale) },
                    { label: t('property.venue'), value: venue },
                    {
                      label: t('property.edition'),
                      value: thing.editionYear ? (
                        <Link to={pageOf('EDITION', String(thing.editionYear))}>{thing.editionYear}</Link>
                      ) : null,
                    },
                    { label: t('property.series'), value: thing.seriesNumber },
                    {
                      label: t('property.technologies'),
                      value: thing.technologies.length > 0 ? <TechnologyLinks technologies={thing.technologies} /> : null,
                    },
                  ]}
                />
                <GrowthPanel state={network} conditions={conditions} />
                <Related id="clubs" kind="CLUB" title={t('related.clubs')} things={thing.clubs} />
                <Outcomes outcomes={thing.outcomes} />
              </>
            }
          >
            {targets.length > 0 ? (
              <Section id="targets" title={t('target.title')} note={t('target.note', { year: thing.editionYear })}>
                <TargetGauges states={targets} />
              </Section>
            ) : null}
            <Section
              id="participants"
              title={t('people.ofEvent')}
              note={[
                t('people.attendedOf', { attended, total: thing.participantsConnection.totalCount }),
                can('readContact') ? '' : t('people.noAddress'),
              ]
                .filter(Boolean)
                .join(' · ')}
            >
              <MembersTable
                caption={t('people.ofEvent')}
                total={thing.participantsConnection.totalCount}
                exportName="event-participants"
                list={{ kind: 'eventParticipants', variables: { id } }}
                members={inOrder(
                  edges,
                  EVENT_ROLES.map(({ code }) => code),
                ).map(({ node, properties }) => ({
                  person: node,
                  role: roleName(properties.role),
                  status: statusWord(properties.status, t),
                }))}
              />
            </Section>
            <WhoPanel state={network} conditions={conditions} />
          </ThingFrame>
        );
      }}
    </Settled>
  );
}

const isEventStatus = (text: string): text is 'planned' | 'held' | 'cancelled' =>
  text === 'planned' || text === 'held' || text === 'cancelled';

import { useQuery } from '@apollo/client/react';
import { CLUB_ROLES } from '@brainlink/schema/vocabulary';
import { useTranslation } from '../../i18n/use-translation';
import { ClubPageDocument } from '../../api/generated/things';
import { useFormat } from '../../i18n/use-format';
import { Settled } from './absent';
import { inOrder } from './member-order';
import { MembersTable } from './lazy-tables';
import { Related } from './related';
import { TechnologyLinks } from './technology-links';
import { ThingFacts } from './thing-facts';
import { Section, ThingFrame } from './thing-frame';
import { nameOf, otherNameOf, spanText } from './words';

/** A club: the event it came from, its members and leader, the projects it led to. */
export function ClubView({ id }: { readonly id: string }) {
  const { t } = useTranslation('things');
  const format = useFormat();
  const { data, loading, error, refetch } = useQuery(ClubPageDocument, { variables: { id } });
  return (
    <Settled loading={loading} error={error} thing={data?.club} retry={() => void refetch()}>
      {(thing) => {
        const edges = thing.membersConnection.edges;
        const leader = edges.find(({ properties }) => properties.role === 'leader');
        return (
          <ThingFrame
            kind="CLUB"
            title={nameOf(thing, format)}
            other={otherNameOf(thing, format)}
            tags={
              thing.status === 'active' || thing.status === 'ended'
                ? [{ text: t(`clubStatus.${thing.status}`), tone: thing.status === 'active' ? 'good' : 'neutral' }]
                : []
            }
            lead={[spanText(thing.from, thing.to, format.locale), leader ? t('club.leader', { name: leader.node.name }) : '']
              .filter(Boolean)
              .join(' · ')}
            figures={[
              { key: 'members', label: t('figure.members'), value: thing.membersConnection.totalCount, section: 'members' },
              { key: 'projects', label: t('figure.projects'), value: thing.projects.length, section: 'projects' },
            ]}
            aside={
              <>
                <ThingFacts
                  kind="CLUB"
                  id={id}
                  properties={[
                    { label: t('property.since'), value: spanText(thing.from, thing.to, format.locale) },
                    {
                      label: t('property.technologies'),
                      value: thing.technologies.length > 0 ? <TechnologyLinks technologies={thing.technologies} /> : null,
                    },
                  ]}
                />
                <Related id="event" kind="EVENT" title={t('related.fromEvent')} things={thing.event} />
                <Related id="projects" kind="PROJECT" title={t('related.projects')} things={thing.projects} />
              </>
            }
          >
            <Section
              id="members"
              title={t('people.ofClub')}
              note={t('people.count', { count: thing.membersConnection.totalCount })}
            >
              <MembersTable
                caption={t('people.ofClub')}
                total={thing.membersConnection.totalCount}
                exportName="club-members"
                list={{ kind: 'clubMembers', variables: { id } }}
                members={inOrder(
                  edges,
                  CLUB_ROLES.map(({ code }) => code),
                ).map(({ node, properties }) => {
                  const role = CLUB_ROLES.find((entry) => entry.code === properties.role);
                  return {
                    person: node,
                    role: role ? format.text(role.name) : (properties.role ?? ''),
                    since: spanText(properties.from, properties.to, format.locale),
                  };
                })}
              />
            </Section>
          </ThingFrame>
        );
      }}
    </Settled>
  );
}

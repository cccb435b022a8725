import { useQuery } from '@apollo/client/react';
import { useTranslation } from '../../i18n/use-translation';
import { ProjectPageDocument } from '../../api/generated/things';
import { useFormat } from '../../i18n/use-format';
import { Settled } from './absent';
import { inOrder } from './member-order';
import { MembersTable } from './lazy-tables';
import { Outcomes } from './outcomes';
import { Related } from './related';
import { TechnologyLinks } from './technology-links';
import { ThingFacts } from './thing-facts';
import { Section, ThingFrame } from './thing-frame';
import { nameOf, otherNameOf, spanText } from './words';

/** A joint project: the club it came from, who is in it, where, and what came of it. */
export function ProjectView({ id }: { readonly id: string }) {
  const { t } = useTranslation('things');
  const format = useFormat();
  const { data, loading, error, refetch } = useQuery(ProjectPageDocument, { variables: { id } });
  return (
    <Settled loading={loading} error={error} thing={data?.project} retry={() => void refetch()}>
      {(thing) => (
        <ThingFrame
          kind="PROJECT"
          title={nameOf(thing, format)}
          other={otherNameOf(thing, format)}
          tags={[thing.kind, thing.status].flatMap((text) =>
            text ? [{ text: isProjectWord(text) ? t(`projectWord.${text}`) : text }] : [],
          )}
          lead={spanText(thing.from, thing.to, format.locale)}
          figures={[
            { key: 'members', label: t('figure.people'), value: thing.membersConnection.totalCount, section: 'members' },
            { key: 'institutions', label: t('figure.institutions'), value: thing.institutions.length, section: 'institutions' },
            { key: 'outcomes', label: t('figure.outcomes'), value: thing.outcomes.length, section: 'outcomes' },
          ]}
          aside={
            <>
              <ThingFacts
                kind="PROJECT"
                id={id}
                properties={[
                  { label: t('property.since'), value: spanText(thing.from, thing.to, format.locale) },
                  {
                    label: t('property.technologies'),
                    value: thing.technologies.length > 0 ? <TechnologyLinks technologies={thing.technologies} /> : null,
                  },
                ]}
              />
              <Related id="club" kind="CLUB" title={t('related.fromClub')} things={thing.club} />
              <Related id="institutions" kind="INSTITUTION" title={t('related.hosts')} things={thing.institutions} />
              <Outcomes outcomes={thing.outcomes} />
            </>
          }
        >
          <Section
            id="members"
            title={t('people.ofProject')}
            note={t('people.count', { count: thing.membersConnection.totalCount })}
          >
            <MembersTable
              caption={t('people.ofProject')}
              total={thing.membersConnection.totalCount}
              exportName="project-members"
              list={{ kind: 'projectMembers', variables: { id } }}
              members={inOrder(thing.membersConnection.edges, PROJECT_ROLES).map(({ node, properties }) => ({
                person: node,
                role: isProjectRole(properties.role) ? t(`projectRole.${properties.role}`) : (properties.role ?? ''),
                since: spanText(properties.from, properties.to, format.locale),
              }))}
            />
          </Section>
        </ThingFrame>
      )}
    </Settled>
  );
}

const WORDS = ['jointResearch', 'policyForum', 'roadmap', 'planned', 'running', 'finished', 'ended'] as const;
const isProjectWord = (text: string): text is (typeof WORDS)[number] => WORDS.some((word) => word === text);
const PROJECT_ROLES = ['lead', 'leader', 'coLead', 'member', 'partner'] as const;
const isProjectRole = (text: string | null | undefined): text is (typeof PROJECT_ROLES)[number] =>
  PROJECT_ROLES.some((role) => role === text);

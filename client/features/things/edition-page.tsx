import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../i18n/use-translation';
import { EditionPageDocument, type EditionPageQuery } from '../../api/generated/things';
import { useFormat } from '../../i18n/use-format';
import { EmptyState } from '../../ui';
import { DataTable, type Column } from '../../ui/data-table';
import { ExportMenu } from '../export/export-menu';
import { pageOf } from '../search/hit-target';
import { Settled } from './absent';
import { EditionTotals } from './edition-totals';
import { GrowthPanel, useThingNetwork, WhoPanel } from './network-panels';
import { PeoplePanel } from './lazy-tables';
import { TechnologyLinks } from './technology-links';
import { ThingFacts } from './thing-facts';
import { Section, ThingFrame } from './thing-frame';
import { nameOf, spanText } from './words';

type EditionEvent = NonNullable<EditionPageQuery['edition']>['events'][number];

/** A programme year: what the programme reported beside what is loaded; what nobody reported is shown as unknown. */
export function EditionView({ year }: { readonly year: number }) {
  const { t } = useTranslation('things');
  const format = useFormat();
  const { data, loading, error, refetch } = useQuery(EditionPageDocument, { variables: { year } });
  const network = useThingNetwork({ editions: [year] });
  const conditions = { edition: [String(year)] };
  const columns: readonly Column<EditionEvent>[] = [
    { key: 'from', header: t('edition.when'), value: (event) => spanText(event.from, event.to), nowrap: true, phone: true },
    {
      key: 'title',
      header: t('edition.event'),
      value: (event) => nameOf(event, format),
      render: (event) => <Link to={pageOf('EVENT', event.id)}>{nameOf(event, format)}</Link>,
      phone: true,
    },
    {
      key: 'technologies',
      header: t('property.technologies'),
      value: (event) => event.technologies.map((entry) => nameOf(entry, format)).join(' · '),
      render: (event) => <TechnologyLinks technologies={event.technologies} />,
      phone: false,
    },
    { key: 'venue', header: t('property.venue'), value: (event) => event.venue, phone: false },
    {
      key: 'attended',
      header: t('edition.attended'),
      value: (event) => event.attendeesConnection.totalCount,
      align: 'end',
      phone: true,
    },
  ];
  return (
    <Settled loading={loading} error={error} thing={data?.edition} retry={() => void refetch()}>
      {(thing) => {
        const standing = (key: string): number | null =>
          network.network?.facets
            .find((facet) => facet.name === 'standing')
            ?.values.find((value) => value.key.toLowerCase() === key.toLowerCase())?.count ?? (network.network ? 0 : null);
        const overseas = network.network
          ? (standing('ABROAD') ?? 0) + (standing('OVERSEAS_KOREAN') ?? standing('overseasKorean') ?? 0)
          : null;
        return (
          <ThingFrame
            kind="EDITION"
            title={nameOf(thing, format) || t('edition.title', { year })}
            tags={thing.synthetic ? [{ text: t('edition.synthetic'), tone: 'warn' }] : []}
            lead={thing.note}
            figures={[
              { key: 'events', label: t('figure.events'), value: thing.events.length, section: 'events', derived: true },
              {
                key: 'people',
                label: t('figure.attendees'),
                value: network.network?.people ?? null,
                section: 'people',
                derived: true,
              },
              { key: 'ties', label: t('figure.ties'), value: network.network?.ties ?? null, section: 'growth', derived: true },
            ]}
            aside={
              <>
                <ThingFacts
                  kind="EDITION"
                  id={String(year)}
                  sources={thing.sources}
                  properties={[{ label: t('property.year'), value: thing.year }]}
                />
                <GrowthPanel state={network} conditions={conditions} />
              </>
            }
          >
            <EditionTotals
              rows={[
                { key: 'events', reported: thing.reportedEvents ?? null, loaded: thing.events.length },
                { key: 'overseas', reported: thing.overseas ?? null, loaded: overseas },
                { key: 'domestic', reported: thing.domestic ?? null, loaded: standing('KOREA') },
                { key: 'participants', reported: thing.participants ?? null, loaded: network.network?.people ?? null },
              ]}
            />
            <Section id="events" title={t('related.events')} note={format.number(thing.events.length)}>
              <DataTable
                dense
                caption={t('related.events')}
                columns={columns}
                rows={thing.events}
                rowKey={(event) => event.id}
                sortedBy={{ key: 'from', descending: false }}
                empty={<EmptyState title={t('edition.noEvents')} />}
                foot={
                  <>
                    <ExportMenu
                      name={`edition-${year}-events`}
                      list={{ kind: 'editionEvents', variables: { year } }}
                      columns={columns}
                      rows={thing.events}
                    />
                    {thing.events.length > 0 ? (
                      <a href={`/report/editions/${year}?lang=${format.locale}`} download>
                        {t('edition.page')}
                      </a>
                    ) : null}
                  </>
                }
              />
            </Section>
            <WhoPanel state={network} conditions={conditions} />
            <PeoplePanel filter={{ editions: [year] }} title={t('people.ofEdition')} exportName={`edition-${year}-people`} />
          </ThingFrame>
        );
      }}
    </Settled>
  );
}

import { useQuery } from '@apollo/client/react';
import { useTranslation } from '../../i18n/use-translation';
import { EditionPageDocument } from '../../api/generated/things';
import { useFormat } from '../../i18n/use-format';
import { EmptyState } from '../../ui';
import { DataTable } from '../../ui/data-table';
import { ExportMenu } from '../export/export-menu';
import { Settled } from './absent';
import { EditionTotals } from './edition-totals';
import { useEventColumns } from './event-columns';
import { GrowthPanel, useThingNetwork, WhoPanel } from './network-panels';
import { PeoplePanel } from './lazy-tables';
import { ThingFacts } from './thing-facts';
import { Section, ThingFrame } from './thing-frame';
import { nameOf } from './words';

/** A programme year: what the programme reported beside what is loaded; what nobody reported is shown as unknown. */
export function EditionView({ year }: { readonly year: number }) {
  const { t } = useTranslation('things');
  const format = useFormat();
  const { data, loading, error, refetch } = useQuery(EditionPageDocument, { variables: { year } });
  const network = useThingNetwork({ editions: [year] });
  const conditions = { edition: [String(year)] };
  const columns = useEventColumns();
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
            lead={format.text({ ko: thing.noteKo ?? thing.note ?? '', en: thing.note ?? thing.noteKo ?? '' }) || null}
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

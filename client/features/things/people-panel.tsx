import { useQuery } from '@apollo/client/react';
import { STAGES } from '@brainlink/schema/vocabulary';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { FaultNote } from '../../api/fault-note';
import { ThingPeopleDocument, type NetworkFilter, type ThingPeopleQuery } from '../../api/generated/things';
import { useFormat, type Format } from '../../i18n/use-format';
import { Button, EmptyState, Loading, Name, PersonMark } from '../../ui';
import { DataTable, type Column } from '../../ui/data-table';
import { ExportMenu } from '../export/export-menu';
import { pageOf } from '../search/hit-target';
import styles from './people-panel.module.css';
import { Section } from './thing-frame';
import { useInstitutionName } from '../institution-name/use-institution-name';

/** A person in a list. */
export type ListedPerson = ThingPeopleQuery['people']['edges'][number]['node'];

const PAGE = 50;

/** What {@link PeoplePanel} takes: the same filter as the number that leads here. */
export interface PeoplePanelProps {
  readonly filter: NetworkFilter;
  readonly title: string;
  readonly exportName: string;
}

/** The country in the reader's language, or its code where we have no name. */
export function countryText(code: string | null | undefined, format: Format): string {
  return code ? format.country(code) : '';
}

/** The career stage in the reader's language. */
export function stageText(code: string | null | undefined, format: Format): string {
  const stage = STAGES.find((entry) => entry.code === code);
  return stage ? format.text(stage.name) : (code ?? '');
}

/** A person's name with their sign, leading to their page. */
export function PersonLink({
  id,
  name,
  latin,
  standing,
}: {
  readonly id: string;
  readonly name: string;
  readonly latin?: string | null | undefined;
  readonly standing: ListedPerson['standing'];
}) {
  const { t } = useTranslation('words');
  return (
    <Link to={pageOf('PERSON', id)} className={styles.person}>
      <PersonMark standing={standing} size={14} label={t(`standing.${standing ?? 'UNKNOWN'}`)} />
      <Name name={name} latin={latin} />
    </Link>
  );
}

/** The people behind a number, most ties first, in pages; sorts and exports what is loaded. */
export function PeoplePanel({ filter, title, exportName }: PeoplePanelProps) {
  const { t } = useTranslation(['things', 'words']);
  const format = useFormat();
  const institution = useInstitutionName();
  const [sort, setSort] = useState<'TIES' | 'NAME'>('TIES');
  const { data, loading, error, fetchMore, refetch } = useQuery(ThingPeopleDocument, {
    variables: { filter, first: PAGE, after: null, sort },
  });
  const columns = useMemo(
    (): readonly Column<ListedPerson>[] => [
      {
        key: 'name',
        header: t('people.name'),
        value: (person) => person.label,
        render: (person) => (
          <PersonLink id={person.id} name={person.label} latin={person.labelLatin} standing={person.standing} />
        ),
      },
      {
        key: 'latin',
        header: t('people.latin'),
        value: (person) => person.labelLatin,
        phone: false,
        render: () => null,
        width: '0',
      },
      { key: 'institution', header: t('people.institution'), value: (person) => institution(person.institution), phone: false },
      {
        key: 'country',
        header: t('people.country'),
        value: (person) => countryText(person.country, format),
        nowrap: true,
        phone: false,
      },
      {
        key: 'standing',
        header: t('people.standing'),
        value: (person) => t(`words:standingShort.${person.standing ?? 'UNKNOWN'}`),
        nowrap: true,
        phone: false,
      },
      { key: 'stage', header: t('people.stage'), value: (person) => stageText(person.stage, format), nowrap: true, phone: false },
      { key: 'ties', header: t('people.ties'), value: (person) => person.ties, align: 'end', phone: true },
    ],
    [t, format, institution],
  );
  const rows = data?.people.edges.map((edge) => edge.node) ?? [];
  const total = data?.people.totalCount ?? 0;
  const more = () =>
    void fetchMore({
      variables: { after: data?.people.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult }) => ({
        people: { ...fetchMoreResult.people, edges: [...before.people.edges, ...fetchMoreResult.people.edges] },
      }),
    });
  return (
    <Section
      id="people"
      title={title}
      note={data ? t('people.count', { count: total }) : ''}
      actions={
        <Button size="dense" tone="quiet" onClick={() => setSort(sort === 'TIES' ? 'NAME' : 'TIES')}>
          {t(sort === 'TIES' ? 'people.byTies' : 'people.byName')}
        </Button>
      }
    >
      {error ? <FaultNote error={error} onRetry={() => void refetch()} keepsData={rows.length > 0} /> : null}
      {loading && rows.length === 0 ? <Loading label={t('loading')} lines={6} /> : null}
      {data ? (
        <DataTable
          caption={title}
          columns={columns.filter((column) => column.key !== 'latin')}
          rows={rows}
          rowKey={(person) => person.id}
          empty={<EmptyState title={t('people.none')} />}
          foot={
            <>
              <span>
                {rows.length < total ? t('people.shown', { shown: rows.length, total }) : t('people.count', { count: total })}
              </span>
              {data.people.pageInfo.hasNextPage ? (
                <Button size="dense" busy={loading} onClick={more}>
                  {t('people.more', { count: Math.min(PAGE, total - rows.length) })}
                </Button>
              ) : null}
              <ExportMenu
                name={exportName}
                list={{ kind: 'people', variables: { filter, sort } }}
                columns={columns}
                rows={rows}
                whole
              />
            </>
          }
        />
      ) : null}
    </Section>
  );
}

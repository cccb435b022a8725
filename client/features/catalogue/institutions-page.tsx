import { Link } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import {
  CatalogueInstitutionsDocument,
  type CatalogueInstitutionsQuery,
  type InstitutionSort,
} from '../../api/generated/catalogue';
import { usePages } from '../../api/use-pages';
import { useFormat } from '../../i18n/use-format';
import { useTranslation } from '../../i18n/use-translation';
import { TextField } from '../../ui';
import type { Column, TableOrder } from '../../ui/data-table';
import { pageOf } from '../search/hit-target';
import { countryText } from '../things/people-panel';
import { nameOf, otherNameOf } from '../things/words';
import { CataloguePage } from './catalogue-page';

type InstitutionRow = CatalogueInstitutionsQuery['institutionsConnection']['edges'][number]['node'];

/** What {@link InstitutionsView} takes. */
export interface InstitutionsViewProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** The heads one can sort by, and what the server calls it. */
const SORTS = { name: 'name', city: 'city', country: 'countryCode' } as const satisfies Record<string, keyof InstitutionSort>;

const isSort = (key: string): key is keyof typeof SORTS => Object.hasOwn(SORTS, key);

/** What the server is asked for: the chosen head first, names and ids after it. */
function sortOf(sorting: TableOrder['sorting']): readonly InstitutionSort[] {
  const by = sorting && isSort(sorting.key) ? SORTS[sorting.key] : 'name';
  const chosen: InstitutionSort = { [by]: sorting?.descending ? 'DESC' : 'ASC' };
  return by === 'name' ? [chosen, { id: 'ASC' }] : [chosen, { name: 'ASC' }, { id: 'ASC' }];
}

/** Every institution, or those whose name has the text in it as written, in order of their names unless another head is chosen. */
export function InstitutionsView({ text, onText }: InstitutionsViewProps) {
  const { t } = useTranslation('things');
  const format = useFormat();
  const asked = useDeferredValue(text.trim());
  const [sorting, setSorting] = useState<TableOrder['sorting']>({ key: 'name', descending: false });
  const variables = { text: asked, sort: sortOf(sorting) as InstitutionSort[] };
  const { list, readAll, ...rest } = usePages(CatalogueInstitutionsDocument, variables, (data) => data.institutionsConnection);
  const columns: readonly Column<InstitutionRow>[] = [
    {
      key: 'name',
      header: t('catalogue.institution'),
      value: (row) => nameOf(row, format),
      render: (row) => <Link to={pageOf('INSTITUTION', row.id)}>{nameOf(row, format)}</Link>,
      phone: true,
    },
    { key: 'other', header: t('catalogue.other'), value: (row) => otherNameOf(row, format), phone: false },
    { key: 'city', header: t('property.city'), value: (row) => row.city, phone: false },
    {
      key: 'country',
      header: t('people.country'),
      value: (row) => countryText(row.countryCode, format),
      nowrap: true,
      phone: false,
    },
    {
      key: 'people',
      header: t('catalogue.people'),
      value: (row) => row.peopleConnection.totalCount,
      align: 'end',
      phone: true,
    },
  ];
  return (
    <CataloguePage
      title={t('catalogue.institutions')}
      columns={columns}
      listed={{
        ...rest,
        rows: list?.edges.map(({ node }) => node) ?? null,
        total: list?.totalCount ?? 0,
        readAll: async () => (await readAll()).map(({ node }) => node),
      }}
      exportName="institutions"
      list={{ kind: 'institutions', variables }}
      filter={
        <TextField
          label={t('catalogue.filter')}
          labelHidden
          type="search"
          placeholder={t('catalogue.example')}
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
      }
      order={{ keys: Object.keys(SORTS), sorting, onSort: (next) => setSorting(next ?? { key: 'name', descending: false }) }}
      empty={t('catalogue.noMatch')}
    />
  );
}

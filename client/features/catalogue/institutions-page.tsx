import { Link } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { CatalogueInstitutionsDocument, type CatalogueInstitutionsQuery } from '../../api/generated/catalogue';
import { usePages } from '../../api/use-pages';
import { useFormat } from '../../i18n/use-format';
import { useTranslation } from '../../i18n/use-translation';
import { TextField } from '../../ui';
import type { Column } from '../../ui/data-table';
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

/** Every institution, or those whose name has the text in it as written, in order of their names. */
export function InstitutionsView({ text, onText }: InstitutionsViewProps) {
  const { t } = useTranslation('things');
  const format = useFormat();
  const asked = useDeferredValue(text.trim());
  const { list, ...rest } = usePages(CatalogueInstitutionsDocument, { text: asked }, (data) => data.institutionsConnection);
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
      phone: true,
    },
  ];
  return (
    <CataloguePage
      title={t('catalogue.institutions')}
      columns={columns}
      listed={{ ...rest, rows: list?.edges.map(({ node }) => node) ?? null, total: list?.totalCount ?? 0 }}
      exportName="institutions"
      list={{ kind: 'institutions', variables: { text: asked } }}
      filter={<TextField label={t('catalogue.filter')} value={text} onChange={(event) => onText(event.target.value)} />}
      empty={t('catalogue.noMatch')}
    />
  );
}

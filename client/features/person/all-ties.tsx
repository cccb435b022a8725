import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../i18n/use-translation';
import { useFormat } from '../../i18n/use-format';
import { Name, PersonMark } from '../../ui';
import { DataTable, type Column } from '../../ui/data-table';
import { ExportMenu } from '../export/export-menu';
import { pageOf } from '../search/hit-target';
import type { Tie } from './person-view';
import { useInstitutionName } from '../institution-name/use-institution-name';

/** All ties of a person as a table that sorts and exports. */
export function AllTies({ ties, personId }: { readonly ties: readonly Tie[]; readonly personId: string }) {
  const { t } = useTranslation(['person', 'words']);
  const format = useFormat();
  const institution = useInstitutionName();
  const countryName = (code: string | null | undefined): string => (code ? format.country(code) : '');
  const columns: readonly Column<Tie>[] = [
    {
      key: 'person',
      header: t('ties.column.person'),
      value: (tie) => tie.person.label,
      render: (tie) => (
        <Link
          to={pageOf('PERSON', tie.person.id)}
          style={{ display: 'inline-flex', gap: 8, alignItems: 'center', textDecoration: 'none' }}
        >
          <PersonMark standing={tie.person.standing} size={14} />
          <Name name={tie.person.label} latin={tie.person.labelLatin} />
        </Link>
      ),
    },
    {
      key: 'reasons',
      header: t('ties.column.reasons'),
      value: (tie) => tie.reasons.map((reason) => format.text(reason.text)).join(', '),
    },
    { key: 'institution', header: t('ties.column.institution'), value: (tie) => institution(tie.person.institution) },
    { key: 'country', header: t('ties.column.country'), value: (tie) => countryName(tie.person.country) },
    {
      key: 'standing',
      header: t('ties.column.standing'),
      value: (tie) => t(`words:standingShort.${tie.person.standing ?? 'UNKNOWN'}`),
    },
    { key: 'lastContact', header: t('ties.column.lastContact'), value: (tie) => tie.lastContact },
  ];
  return (
    <DataTable
      caption={t('ties.allTitle')}
      columns={columns}
      rows={ties}
      rowKey={(tie) => tie.person.id}
      foot={
        <>
          <span>{t('ties.rows', { count: ties.length })}</span>
          <ExportMenu
            name="person-ties"
            list={{ kind: 'personTies', variables: { id: personId } }}
            columns={columns}
            rows={ties}
          />
        </>
      }
    />
  );
}

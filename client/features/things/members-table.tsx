import { useTranslation } from '../../i18n/use-translation';
import { useFormat } from '../../i18n/use-format';
import { EmptyState } from '../../ui';
import { DataTable, type Column } from '../../ui/data-table';
import type { EventPageQuery } from '../../api/generated/things';
import { ExportMenu } from '../export/export-menu';
import { countryText, PersonLink, stageText } from './people-panel';
import { useInstitutionName } from '../institution-name/use-institution-name';

/** A person as the members of a thing are listed. */
export type MemberPerson = NonNullable<EventPageQuery['event']>['participantsConnection']['edges'][number]['node'];

/** A member with what they are there. */
export interface Member {
  readonly person: MemberPerson;
  /** In the reader's language. */
  readonly role: string;
  /** In the reader's language; absent where membership has no stages. */
  readonly status?: string;
  readonly since?: string;
}

/** What {@link MembersTable} takes. */
export interface MembersTableProps {
  readonly caption: string;
  readonly members: readonly Member[];
  readonly total: number;
  readonly exportName: string;
  readonly list: { readonly kind: string; readonly variables: Readonly<Record<string, unknown>> };
}

/** The people of an event, a club, a project or a work with their roles. No address of anyone is here for anyone. */
export function MembersTable({ caption, members, total, exportName, list }: MembersTableProps) {
  const { t } = useTranslation(['things', 'words']);
  const format = useFormat();
  const institution = useInstitutionName();
  const columns: Column<Member>[] = [
    {
      key: 'name',
      header: t('people.name'),
      value: (member) => member.person.name,
      render: ({ person }) => (
        <PersonLink id={person.id} name={person.name} latin={person.nameLatin} standing={person.standing} />
      ),
    },
    { key: 'role', header: t('people.role'), value: (member) => member.role, phone: true },
  ];
  if (members.some((member) => member.status))
    columns.push({ key: 'status', header: t('people.status'), value: (member) => member.status, nowrap: true, phone: true });
  columns.push(
    {
      key: 'standing',
      header: t('people.standing'),
      value: (member) => t(`words:standingShort.${member.person.standing}`),
      nowrap: true,
      phone: false,
    },
    {
      key: 'stage',
      header: t('people.stage'),
      value: (member) => stageText(member.person.stage, format),
      nowrap: true,
      phone: false,
    },
    {
      key: 'institution',
      header: t('people.institution'),
      value: (member) => institution(member.person.institution),
      phone: false,
    },
    {
      key: 'country',
      header: t('people.country'),
      value: (member) => countryText(member.person.countryCode, format),
      nowrap: true,
      phone: false,
    },
  );
  if (members.some((member) => member.since))
    columns.push({ key: 'since', header: t('people.since'), value: (member) => member.since, nowrap: true, phone: false });
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={members}
      rowKey={(member) => `${member.person.id}-${member.role}`}
      empty={<EmptyState title={t('people.none')} />}
      foot={
        <>
          <span>
            {members.length < total ? t('people.shown', { shown: members.length, total }) : t('people.count', { count: total })}
          </span>
          <ExportMenu name={exportName} list={list} columns={columns} rows={members} />
        </>
      }
    />
  );
}

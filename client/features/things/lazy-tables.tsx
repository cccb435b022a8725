import { lazy, Suspense, type ComponentProps } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { Loading } from '../../ui';
import type { MembersTableProps } from './members-table';
import type { PeoplePanelProps } from './people-panel';

// The tables know every country by name and bring the export along: they come after the head of the page.
const Members = lazy(() => import('./members-table').then((part) => ({ default: part.MembersTable })));
const People = lazy(() => import('./people-panel').then((part) => ({ default: part.PeoplePanel })));
const Gauges = lazy(() => import('./target-gauges').then((part) => ({ default: part.TargetGauges })));
const Countries = lazy(() => import('./country-names').then((part) => ({ default: part.CountryNames })));

function Waiting() {
  const { t } = useTranslation('shell');
  return <Loading label={t('loading')} lines={6} />;
}

/** The people of an event, a club, a project or a work. */
export function MembersTable(props: MembersTableProps) {
  return (
    <Suspense fallback={<Waiting />}>
      <Members {...props} />
    </Suspense>
  );
}

/** How far an event is from the numbers of its edition. */
export function TargetGauges(props: ComponentProps<typeof Gauges>) {
  return (
    <Suspense fallback={<Waiting />}>
      <Gauges {...props} />
    </Suspense>
  );
}

/** The people of a filter, page by page. */
export function PeoplePanel(props: PeoplePanelProps) {
  return (
    <Suspense fallback={<Waiting />}>
      <People {...props} />
    </Suspense>
  );
}

/** Countries by name in the reader's language. */
export function CountryNames({ codes }: { readonly codes: readonly string[] }) {
  return (
    <Suspense fallback={codes.join(' · ')}>
      <Countries codes={codes} />
    </Suspense>
  );
}

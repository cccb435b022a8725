import { Differences } from '../features/linkage/differences/differences';
import { ForStaff } from '../features/linkage/for-staff';

/** `/linkage/differences` */
export function LinkageDifferencesPage() {
  return (
    <ForStaff>
      <Differences />
    </ForStaff>
  );
}

import { History } from '../features/linkage/history/history';
import { ForStaff } from '../features/linkage/for-staff';

/** `/linkage/history` */
export function LinkageHistoryPage() {
  return (
    <ForStaff>
      <History />
    </ForStaff>
  );
}

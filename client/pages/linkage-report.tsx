import { Report } from '../features/linkage/report/report';
import { ForStaff } from '../features/linkage/for-staff';

/** `/linkage/report` */
export function LinkageReportPage() {
  return (
    <ForStaff>
      <Report />
    </ForStaff>
  );
}

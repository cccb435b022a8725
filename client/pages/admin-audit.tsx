import { AuditView } from '../features/admin/audit-page';

/** `/admin/audit` */
export function AdminAuditPage() {
  return <AuditView />;
}

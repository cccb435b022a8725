import { UsersView } from '../features/admin/users-page';

/** `/admin/users` */
export function AdminUsersPage() {
  return <UsersView />;
}

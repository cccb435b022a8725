import { getRouteApi } from '@tanstack/react-router';
import { InstitutionsView } from '../features/catalogue/institutions-page';

const route = getRouteApi('/orgs');

/** `/orgs` */
export function InstitutionsPage() {
  const { text = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const write = (next: string) => void navigate({ search: next === '' ? {} : { text: next }, replace: true });
  return <InstitutionsView text={text} onText={write} />;
}

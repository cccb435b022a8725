import { getRouteApi } from '@tanstack/react-router';
import { InstitutionView } from '../features/things/institution-page';

const route = getRouteApi('/orgs/$id');

/** `/orgs/:id` */
export function InstitutionPage() {
  const { id } = route.useParams();
  return <InstitutionView key={id} id={id} />;
}

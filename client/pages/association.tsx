import { getRouteApi } from '@tanstack/react-router';
import { AssociationView } from '../features/things/association-page';

const route = getRouteApi('/associations/$id');

/** `/associations/:id` */
export function AssociationPage() {
  const { id } = route.useParams();
  return <AssociationView key={id} id={id} />;
}

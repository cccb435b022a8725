import { getRouteApi } from '@tanstack/react-router';
import { ClubView } from '../features/things/club-page';

const route = getRouteApi('/clubs/$id');

/** `/clubs/:id` */
export function ClubPage() {
  const { id } = route.useParams();
  return <ClubView key={id} id={id} />;
}

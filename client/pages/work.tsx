import { getRouteApi } from '@tanstack/react-router';
import { WorkView } from '../features/things/work-page';

const route = getRouteApi('/works/$id');

/** `/works/:id` */
export function WorkPage() {
  const { id } = route.useParams();
  return <WorkView key={id} id={id} />;
}

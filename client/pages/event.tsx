import { getRouteApi } from '@tanstack/react-router';
import { EventView } from '../features/things/event-page';

const route = getRouteApi('/events/$id');

/** `/events/:id` */
export function EventPage() {
  const { id } = route.useParams();
  return <EventView key={id} id={id} />;
}

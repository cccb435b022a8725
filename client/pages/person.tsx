import { getRouteApi } from '@tanstack/react-router';
import { PersonView } from '../features/person';
import { koreanToday } from '../ui/today';

const route = getRouteApi('/people/$id');

/** `/people/:id` */
export function PersonPage() {
  const { id } = route.useParams();
  return <PersonView id={id} today={koreanToday(new Date())} />;
}

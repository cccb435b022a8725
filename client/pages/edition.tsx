import { getRouteApi } from '@tanstack/react-router';
import { EditionView } from '../features/things/edition-page';

const route = getRouteApi('/editions/$year');

/** `/editions/:year` */
export function EditionPage() {
  const { year } = route.useParams();
  return <EditionView key={year} year={Number(year)} />;
}

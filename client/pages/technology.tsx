import { getRouteApi } from '@tanstack/react-router';
import { TechnologyView } from '../features/things/technology-page';

const route = getRouteApi('/technologies/$code');

/** `/technologies/:code` */
export function TechnologyPage() {
  const { code } = route.useParams();
  return <TechnologyView key={code} code={code.toUpperCase()} />;
}

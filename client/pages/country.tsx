import { getRouteApi } from '@tanstack/react-router';
import { CountryView } from '../features/things/country-page';

const route = getRouteApi('/countries/$code');

/** `/countries/:code` */
export function CountryPage() {
  const { code } = route.useParams();
  return <CountryView key={code} code={code.toUpperCase()} />;
}

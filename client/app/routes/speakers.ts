import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readSpeakersSearch } from '../../features/speakers/state/speakers-search';
import { rootRoute } from './root';

/** `/speakers`: from a topic to a set under the rules. Its whole state is in the address. */
export const speakersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/speakers',
  validateSearch: readSpeakersSearch,
  component: lazyRouteComponent(() => import('../../pages/speakers'), 'SpeakersPage'),
});

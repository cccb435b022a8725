import { createRouter } from '@tanstack/react-router';
import { exploreRoute } from './routes/explore';
import { growthRoute } from './routes/growth';
import { homeRoute } from './routes/home';
import { pathsRoute } from './routes/paths';
import { speakersRoute } from './routes/speakers';
import { personRoute } from './routes/person';
import { institutionRoute } from './routes/institution';
import { associationRoute } from './routes/association';
import { countryRoute } from './routes/country';
import { technologyRoute } from './routes/technology';
import { editionRoute } from './routes/edition';
import { eventsRoute, institutionsRoute } from './routes/catalogue';
import { eventRoute } from './routes/event';
import { clubRoute } from './routes/club';
import { projectRoute } from './routes/project';
import { workRoute } from './routes/work';
import { linkageDifferencesRoute, linkageHistoryRoute, linkageReportRoute, linkageRoute } from './routes/linkage';
import { importNewRoute, importsRoute } from './routes/imports';
import { adminAuditRoute } from './routes/admin-audit';
import { adminUsersRoute } from './routes/admin-users';
import { graphqlExplorerRoute } from './routes/graphql-explorer';
import { requestsRoute } from './routes/requests';
import { settingsRoute } from './routes/settings';
import { rootRoute } from './routes/root';
import { signInRoute } from './routes/sign-in';
import { parseSearch, stringifySearch } from './search-params';

/** Every page there is. Each is a chunk of its own, loaded when somebody points at a link to it. */
const routeTree = rootRoute.addChildren([
  homeRoute,
  exploreRoute,
  speakersRoute,
  pathsRoute,
  growthRoute,
  personRoute,
  workRoute,
  projectRoute,
  clubRoute,
  eventRoute,
  eventsRoute,
  editionRoute,
  technologyRoute,
  countryRoute,
  associationRoute,
  institutionRoute,
  institutionsRoute,
  linkageRoute,
  linkageHistoryRoute,
  linkageReportRoute,
  linkageDifferencesRoute,
  importsRoute,
  importNewRoute,
  adminAuditRoute,
  adminUsersRoute,
  graphqlExplorerRoute,
  requestsRoute,
  settingsRoute,
  signInRoute,
]);

/** Builds the router of the product. */
export const createAtlasRouter = () =>
  createRouter({ routeTree, parseSearch, stringifySearch, defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAtlasRouter>;
  }
}

import { createRootRoute } from '@tanstack/react-router';
import { NotFound } from '../shell/not-found';
import { PageFailed } from '../shell/page-failed';
import { Shell } from '../shell/shell';

/** The route above all pages: header, navigation, the signed-in user. */
export const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: PageFailed });

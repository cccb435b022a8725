import {
  IconAffiliate,
  IconChartLine,
  IconFileImport,
  IconGitMerge,
  IconRoute,
  IconUserSearch,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';
import type { Operation } from '@brainlink/schema/access';

/** A door in the navigation. Only pages that exist have one, and only for those whom the server lets in. */
export interface Door {
  readonly to: LinkProps['to'];
  readonly label: 'nav.explore' | 'nav.speakers' | 'nav.paths' | 'nav.growth' | 'nav.linkage' | 'nav.imports' | 'nav.admin';
  readonly icon: Icon;
  readonly operation: Operation;
}

/** The doors, in the order of the navigation. */
export const DOORS: readonly Door[] = [
  { to: '/explore', label: 'nav.explore', icon: IconAffiliate, operation: 'readGraph' },
  { to: '/speakers', label: 'nav.speakers', icon: IconUserSearch, operation: 'findSpeakers' },
  { to: '/paths', label: 'nav.paths', icon: IconRoute, operation: 'findSpeakers' },
  { to: '/growth', label: 'nav.growth', icon: IconChartLine, operation: 'readGraph' },
  { to: '/linkage', label: 'nav.linkage', icon: IconGitMerge, operation: 'readLinkage' },
  { to: '/imports', label: 'nav.imports', icon: IconFileImport, operation: 'readImports' },
  { to: '/admin/users', label: 'nav.admin', icon: IconUsersGroup, operation: 'readUsers' },
];

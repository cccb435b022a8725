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
  readonly name: 'explore' | 'speakers' | 'paths' | 'growth' | 'linkage' | 'imports' | 'admin';
  readonly icon: Icon;
  readonly operation: Operation;
}

/** The doors, in the order of the navigation. */
export const DOORS: readonly Door[] = [
  { to: '/explore', name: 'explore', icon: IconAffiliate, operation: 'readGraph' },
  { to: '/speakers', name: 'speakers', icon: IconUserSearch, operation: 'findSpeakers' },
  { to: '/paths', name: 'paths', icon: IconRoute, operation: 'findSpeakers' },
  { to: '/growth', name: 'growth', icon: IconChartLine, operation: 'readGraph' },
  { to: '/linkage', name: 'linkage', icon: IconGitMerge, operation: 'readLinkage' },
  { to: '/imports', name: 'imports', icon: IconFileImport, operation: 'readImports' },
  { to: '/admin/users', name: 'admin', icon: IconUsersGroup, operation: 'readUsers' },
];

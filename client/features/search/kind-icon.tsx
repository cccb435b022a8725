import {
  IconBook2,
  IconBuildingBank,
  IconCalendarEvent,
  IconCpu,
  IconFlag,
  IconHexagons,
  IconTie,
  IconUsersGroup,
  IconWorld,
  type Icon,
} from '@tabler/icons-react';
import type { NodeKind } from '../../api/generated/search';
import { PersonMark, type Standing } from '../../ui';

const ICONS: Readonly<Record<Exclude<NodeKind, 'PERSON'>, Icon>> = {
  INSTITUTION: IconBuildingBank,
  ASSOCIATION: IconUsersGroup,
  COUNTRY: IconWorld,
  TECHNOLOGY: IconCpu,
  EDITION: IconFlag,
  EVENT: IconCalendarEvent,
  CLUB: IconHexagons,
  PROJECT: IconTie,
  WORK: IconBook2,
};

/** The sign in front of a hit: a person's standing, an icon for every other kind. */
export function KindIcon({ kind, standing }: { readonly kind: NodeKind; readonly standing?: Standing | null | undefined }) {
  if (kind === 'PERSON') return <PersonMark standing={standing} />;
  const KindSign = ICONS[kind];
  return <KindSign size={16} stroke={1.75} aria-hidden="true" />;
}

import { PARTICIPATION_STATUSES, type ParticipationStatus } from '@brainlink/schema/facts';
import type { TFunction } from 'i18next';

const isStatus = (text: string | null | undefined): text is ParticipationStatus =>
  PARTICIPATION_STATUSES.some((status) => status === text);

/** How far a participation came, in words. */
export const statusWord = (status: string | null | undefined, t: TFunction<'things'>): string =>
  isStatus(status) ? t(`status.${status}`) : (status ?? '');

import type { Express } from 'express';
import { mountExports } from '../features/exports/mount-exports';
import { mountLayout } from '../features/network/mount-layout';
import { mountReport } from '../features/report/mount-report';
import { mountUploads } from '../features/uploads/mount-uploads';
import { mountGraphql } from '../graphql/mount';
import { mountIdentity } from '../identity';
import type { AppServices } from '../services';

/** Puts a feature's routes into the app. */
export type Mount = (app: Express, services: AppServices) => void | Promise<void>;

/** In this order: identity comes first, for it tells the others who asks. */
export const MOUNTS: readonly Mount[] = [mountIdentity, mountGraphql, mountLayout, mountUploads, mountExports, mountReport];

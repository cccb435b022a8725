import type { Audience } from '@brainlink/schema/access';
import { AtlasError } from '@brainlink/schema/errors';
import type { AskedTimes } from '../atlas/two-times';
import type { NetworkPorts } from '../network/network.service';
import type { IntroductionPaths } from './paths.types';

/** What is asked of `paths`. */
export interface PathsQuestion extends AskedTimes {
  readonly from: string;
  readonly to: string;
  readonly first: number;
}

/** Who can introduce one person to another. */
export function introductionPaths(
  _ports: NetworkPorts,
  _audience: Audience,
  _question: PathsQuestion,
): Promise<IntroductionPaths> {
  return Promise.reject(new AtlasError('NOT_READY'));
}

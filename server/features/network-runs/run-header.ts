import { TIE_WEIGHT } from '@brainlink/analytics/network';
import type { AnswerHeader } from '../../graphql/types';
import { answerHeader, type HeaderInput } from '../atlas/answer-header.service';
import { RUN_VERSION } from './network-run';
import { SMALL_RUNS } from './told-figures';

/** Name of a run in the canonical form of its question. */
export const RUN_NAME = 'networkRun';

/** The header of a run: who computed it is one of its definitions. */
export const runHeader = ({
  method,
  ...input
}: Omit<HeaderInput, 'name' | 'definitions'> & { readonly method: string | null }): AnswerHeader =>
  answerHeader({
    ...input,
    name: RUN_NAME,
    definitions: [
      RUN_VERSION,
      TIE_WEIGHT,
      ...(method === null ? [] : [method]),
      ...(input.audience === 'secretariat' ? [] : [SMALL_RUNS]),
    ],
  });

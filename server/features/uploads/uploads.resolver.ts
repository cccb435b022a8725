import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { notReady } from '../../graphql/not-ready';
import { CreateUploadInput, Upload } from './uploads.types';

/** Announces files; their bytes go to `PUT /uploads/:id` (contract 21). */
@Resolver(() => Upload)
export class UploadsResolver {
  @Mutation(() => Upload, { description: 'Announces a file.' })
  createUpload(
    @Ctx() _context: AppContext,
    @Arg('input', () => CreateUploadInput, { description: 'The file.' }) _input: CreateUploadInput,
  ): Promise<Upload> {
    return notReady('createUpload');
  }
}

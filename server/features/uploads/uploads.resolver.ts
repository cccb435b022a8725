import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import type { AppContext } from '../../graphql/context';
import { CreateUploadInput, Upload } from './uploads.types';

/** Announces files; their bytes go to `PUT /uploads/:id` (contract 21). */
@Resolver(() => Upload)
export class UploadsResolver {
  @Mutation(() => Upload, { description: 'Announces a file.' })
  async createUpload(
    @Ctx() { services, actor }: AppContext,
    @Arg('input', () => CreateUploadInput, { description: 'The file.' }) input: CreateUploadInput,
  ): Promise<Upload> {
    return Object.assign(new Upload(), await services.uploads.create(actor, input));
  }
}

import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';

/** A file to bring. */
@InputType({ description: 'A file to upload.' })
export class CreateUploadInput {
  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;

  @Field(() => Float, { description: 'Bytes.' })
  size!: number;

  @Field(() => String, { nullable: true, description: 'Source, when known.' })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the whole file, to be checked at the end.' })
  sha256?: string | null;
}

/** A file on its way. */
@ObjectType({ description: 'A file on its way: send it to `PUT /uploads/:id` in pieces.' })
export class Upload {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;

  @Field(() => Float, { description: 'Bytes of the whole file.' })
  size!: number;

  @Field(() => Float, { description: 'Bytes received.' })
  received!: number;

  @Field(() => Boolean, { description: 'Whether all of it is there.' })
  complete!: boolean;

  @Field(() => Int, { description: 'Largest piece in bytes.' })
  pieceSize!: number;

  @Field(() => String, { description: 'Until when it is kept (ISO 8601, UTC).' })
  expiresAt!: string;
}

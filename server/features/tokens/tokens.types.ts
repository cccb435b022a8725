import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { RoleEnum } from '../users/users.types';

/** A token for programs. */
@ObjectType({ description: 'A token with which a program asks in your name. Its secret is kept as a hash only.' })
export class ApiToken {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => [RoleEnum], { description: 'Roles it acts in; never more than your own.' })
  roles!: string[];

  @Field(() => Boolean, { description: 'Whether it only reads.' })
  readOnly!: boolean;

  @Field(() => String, { description: 'When it was made (ISO 8601, UTC).' })
  createdAt!: string;

  @Field(() => String, { description: 'Until when it holds (ISO 8601, UTC).' })
  expiresAt!: string;

  @Field(() => String, { nullable: true, description: 'Last used (ISO 8601, UTC).' })
  lastUsedAt!: string | null;

  @Field(() => Boolean, { description: 'Whether it was revoked.' })
  revoked!: boolean;
}

/** A token to make. */
@InputType({ description: 'A token to make.' })
export class CreateTokenInput {
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => RoleEnum, { nullable: true, description: 'Role it acts in; all of yours when left out.' })
  role?: string | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether it only reads.' })
  readOnly!: boolean;

  @Field(() => Int, { defaultValue: 90, description: 'Days until it expires (1–365).' })
  expiresInDays!: number;
}

/** A new token. */
@ObjectType({ description: 'A new token. The secret is shown once.' })
export class TokenResult {
  @Field(() => String, { description: 'The secret, for `Authorization: Bearer …`.' })
  secret!: string;

  @Field(() => ApiToken, { description: 'The token.' })
  token!: ApiToken;
}

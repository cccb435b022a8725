import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AUDIENCES, OPERATION_NAMES, ROLES } from '@brainlink/schema/access';

const enumOf = <T extends string>(values: readonly T[]): Record<string, T> =>
  Object.fromEntries(values.map((value) => [value, value]));

/** Operations, as `schema/access` lists them. */
export const OperationEnum = enumOf(OPERATION_NAMES);
registerEnumType(OperationEnum, { name: 'Operation', description: 'Something that can be asked of the server.' });

/** Roles, as `schema/access` lists them. */
export const RoleEnum = enumOf(ROLES);
registerEnumType(RoleEnum, { name: 'Role', description: 'A role somebody can have.' });

/** Audiences, as `schema/access` lists them. */
export const AudienceEnum = enumOf(AUDIENCES);
registerEnumType(AudienceEnum, { name: 'Audience', description: 'Whose view of the graph somebody reads.' });

/** Languages of the product. */
export enum Locale {
  KO = 'ko',
  EN = 'en',
}
registerEnumType(Locale, {
  name: 'Locale',
  description: 'Language.',
  valuesConfig: { KO: { description: 'Korean.' }, EN: { description: 'English.' } },
});

/** Who is asking. */
@ObjectType({ description: 'Who is asking, and what they may do.' })
export class Me {
  @Field(() => ID, { description: 'Opaque id of the user.' })
  id!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => [RoleEnum], { description: 'Roles.' })
  roles!: string[];

  @Field(() => [ID], { description: 'Events that your roles were given for.' })
  events!: string[];

  @Field(() => [ID], { description: 'Clubs that your roles were given for.' })
  clubs!: string[];

  @Field(() => [ID], { description: 'Associations that your roles were given for.' })
  associations!: string[];

  @Field(() => ID, { nullable: true, description: 'The person of the graph whom you are, where that is known.' })
  personId!: string | null;

  @Field(() => AudienceEnum, { description: 'Whose view of the graph you read.' })
  audience!: string;

  @Field(() => Locale, { description: 'Language.' })
  locale!: Locale;

  @Field(() => Int, { nullable: true, description: 'The last command at the time of the last visit.' })
  lastVisitSeq!: number | null;

  @Field(() => [OperationEnum], { description: 'What you may do.' })
  may!: string[];

  @Field(() => Boolean, { description: 'Whether you may see contact data.' })
  contactGrant!: boolean;
}

/** Somebody who can sign in. */
@ObjectType({ description: 'Somebody who can sign in.' })
export class User {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => [RoleEnum], { description: 'Roles.' })
  roles!: string[];

  @Field(() => [ID], { description: 'Events that the roles were given for.' })
  events!: string[];

  @Field(() => [ID], { description: 'Clubs that the roles were given for.' })
  clubs!: string[];

  @Field(() => [ID], { description: 'Associations that the roles were given for.' })
  associations!: string[];

  @Field(() => Boolean, { description: 'Whether they may see contact data.' })
  contactGrant!: boolean;

  @Field(() => Boolean, { description: 'Whether they can no longer sign in.' })
  disabled!: boolean;

  @Field(() => String, { description: 'Since when (ISO 8601, UTC).' })
  createdAt!: string;

  @Field(() => String, { nullable: true, description: 'Last seen (ISO 8601, UTC).' })
  lastSeenAt!: string | null;

  @Field(() => [String], { description: 'What you may do with them: `setUserRoles`, `disableUser`, `grantContact`.' })
  may!: string[];
}

/** An invitation. */
@ObjectType({ description: 'An invitation that can still be used. Its link is not kept.' })
export class Invitation {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Name of the invited.' })
  name!: string;

  @Field(() => [RoleEnum], { description: 'Roles it gives.' })
  roles!: string[];

  @Field(() => [ID], { description: 'Events the roles are for.' })
  events!: string[];

  @Field(() => [ID], { description: 'Clubs the roles are for.' })
  clubs!: string[];

  @Field(() => [ID], { description: 'Associations the roles are for.' })
  associations!: string[];

  @Field(() => String, { description: 'When it was made (ISO 8601, UTC).' })
  createdAt!: string;

  @Field(() => String, { description: 'Who made it.' })
  createdBy!: string;

  @Field(() => String, { description: 'Until when it holds (ISO 8601, UTC).' })
  expiresAt!: string;
}

/** A new invitation. */
@ObjectType({ description: 'A new invitation. The link is shown once.' })
export class InvitationResult {
  @Field(() => String, { description: 'The link to pass on.' })
  link!: string;

  @Field(() => Invitation, { description: 'The invitation.' })
  invitation!: Invitation;
}

/** Somebody to invite. */
@InputType({ description: 'Somebody to invite.' })
export class InviteUserInput {
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Address; kept with the invitation only.' })
  email?: string | null;

  @Field(() => RoleEnum, { description: 'Role.' })
  role!: string;

  @Field(() => ID, { nullable: true, description: 'Event for which an organizer is invited.' })
  eventId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Club for which a leader is invited.' })
  clubId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Association for which somebody is invited.' })
  associationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The person of the graph whom the user is.' })
  personId?: string | null;
}

/** The roles somebody is to have. */
@InputType({ description: 'The roles somebody is to have from now on.' })
export class SetUserRolesInput {
  @Field(() => ID, { description: 'User.' })
  userId!: string;

  @Field(() => [RoleEnum], { description: 'Roles.' })
  roles!: string[];

  @Field(() => [ID], { nullable: true, description: 'Events they are for.' })
  events?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Clubs they are for.' })
  clubs?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Associations they are for.' })
  associations?: string[] | null;
}

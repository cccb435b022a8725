import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';

import type { AppContext } from '../../graphql/context';
import type { InvitationInfo } from '../../identity/invitations.service';
import { Invitation, InvitationResult, InviteUserInput, Locale, Me, SetUserRolesInput, User } from './users.types';
import {
  grantContact,
  inviteUser,
  issueSignInLink,
  listUsers,
  markVisited,
  readInvitations,
  readMe,
  setLocale,
  setUserDisabled,
  setUserRoles,
  withdrawInvitation,
  type MeView,
  type UserView,
} from './users.service';

const toMe = (view: MeView): Me => Object.assign(new Me(), view);
const toUser = (view: UserView): User => Object.assign(new User(), view);
const toInvitation = (view: InvitationInfo): Invitation =>
  Object.assign(new Invitation(), {
    id: view.id,
    name: view.name,
    roles: [...view.roles],
    events: [...view.events],
    clubs: [...view.clubs],
    associations: [...view.associations],
    createdAt: view.createdAt,
    createdBy: view.createdBy,
    expiresAt: view.expiresAt,
  });

/** Users, their roles, and oneself (contract 14). */
@Resolver(() => User)
export class UsersResolver {
  @Query(() => Me, { nullable: true, description: 'Who you are and what you may do; null before signing in.' })
  async me(@Ctx() { services, actor }: AppContext): Promise<Me | null> {
    const view = await readMe(services.identity, actor);
    return view === null ? null : toMe(view);
  }

  @Query(() => [User], { description: 'Everybody who can sign in.' })
  async users(@Ctx() { services, actor }: AppContext): Promise<User[]> {
    return (await listUsers(services.identity, actor)).map(toUser);
  }

  @Query(() => [Invitation], { description: 'Invitations that wait to be followed, latest first.' })
  async invitations(@Ctx() { services, actor }: AppContext): Promise<Invitation[]> {
    return (await readInvitations(services.identity, actor)).filter(({ roles }) => roles.length > 0).map(toInvitation);
  }

  @Mutation(() => InvitationResult, { description: 'Makes an invitation. The link is shown once.' })
  async inviteUser(
    @Ctx() { services, actor }: AppContext,
    @Arg('input', () => InviteUserInput, { description: 'Whom to invite.' }) input: InviteUserInput,
  ): Promise<InvitationResult> {
    const { link, invitation } = await inviteUser(services.identity, actor, input);
    return { link, invitation: toInvitation(invitation) };
  }

  @Mutation(() => InvitationResult, {
    description: 'Makes a new way in for somebody who has an account. The link is shown once.',
  })
  async issueSignInLink(
    @Ctx() { services, actor }: AppContext,
    @Arg('userId', () => ID, { description: 'User.' }) userId: string,
  ): Promise<InvitationResult> {
    const { link, invitation } = await issueSignInLink(services.identity, actor, userId);
    return { link, invitation: toInvitation(invitation) };
  }

  @Mutation(() => Invitation, { description: 'Takes an invitation back.' })
  async revokeInvitation(
    @Ctx() { services, actor }: AppContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<Invitation> {
    return toInvitation(await withdrawInvitation(services.identity, actor, id));
  }

  @Mutation(() => User, { description: "Sets somebody's roles." })
  async setUserRoles(
    @Ctx() { services, actor }: AppContext,
    @Arg('input', () => SetUserRolesInput, { description: 'The roles.' }) input: SetUserRolesInput,
  ): Promise<User> {
    return toUser(await setUserRoles(services.identity, actor, input));
  }

  @Mutation(() => User, { description: "Ends somebody's sign-in, sessions and tokens." })
  async disableUser(
    @Ctx() { services, actor }: AppContext,
    @Arg('userId', () => ID, { description: 'User.' }) userId: string,
  ): Promise<User> {
    return toUser(await setUserDisabled(services.identity, actor, userId, true));
  }

  @Mutation(() => User, { description: 'Lets somebody sign in again.' })
  async enableUser(
    @Ctx() { services, actor }: AppContext,
    @Arg('userId', () => ID, { description: 'User.' }) userId: string,
  ): Promise<User> {
    return toUser(await setUserDisabled(services.identity, actor, userId, false));
  }

  @Mutation(() => User, { description: 'Gives or takes the right to see contact data.' })
  async grantContact(
    @Ctx() { services, actor }: AppContext,
    @Arg('userId', () => ID, { description: 'User.' }) userId: string,
    @Arg('granted', () => Boolean, { description: 'Whether they may.' }) granted: boolean,
  ): Promise<User> {
    return toUser(await grantContact(services.identity, actor, userId, granted));
  }

  @Mutation(() => Me, { description: 'Sets your language.' })
  async setLocale(
    @Ctx() { services, actor }: AppContext,
    @Arg('locale', () => Locale, { description: 'Language.' }) locale: Locale,
  ): Promise<Me> {
    return toMe(await setLocale(services.identity, actor, locale));
  }

  @Mutation(() => Me, { description: 'Remembers that you have seen what is known now, for "since your last visit".' })
  async markVisited(@Ctx() { services, actor }: AppContext): Promise<Me> {
    return toMe(await markVisited(services.identity, actor));
  }
}

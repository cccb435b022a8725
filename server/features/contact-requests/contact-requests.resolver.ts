import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';

import type { AppContext } from '../../graphql/context';
import {
  type Answer,
  type ContactRequestPage as RequestPage,
  type RequestState,
  answerRequest,
  ownRequests,
  readContacts,
  requestContact,
  requestInbox,
} from './contact-requests.service';
import { Contact, ContactRequest, ContactRequestPage, ContactRequestStateEnum } from './contact-requests.types';

const toPage = ({ nodes, totalCount, endCursor, hasNextPage }: RequestPage): ContactRequestPage => ({
  nodes: nodes.map((node) => Object.assign(new ContactRequest(), node)),
  totalCount,
  pageInfo: { endCursor, hasNextPage },
});

/** Asking the secretariat to write to somebody (contract 13). */
@Resolver(() => ContactRequest)
export class ContactRequestsResolver {
  @Query(() => ContactRequestPage, { description: 'Your requests for contact and how they stand, latest first.' })
  async contactRequests(
    @Ctx() { services, actor }: AppContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many (1–200).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the previous page.' }) after: string | null,
  ): Promise<ContactRequestPage> {
    return toPage(await ownRequests(services.identity, actor, { first, after }));
  }

  @Query(() => ContactRequestPage, { description: "Everybody's requests for contact, latest first: the secretariat's inbox." })
  async contactRequestInbox(
    @Ctx() { services, actor }: AppContext,
    @Arg('state', () => ContactRequestStateEnum, { nullable: true, description: 'Only those that stand so.' })
    state: RequestState | null,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many (1–200).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the previous page.' }) after: string | null,
  ): Promise<ContactRequestPage> {
    return toPage(await requestInbox(services.identity, actor, { first, after, state }));
  }

  @Query(() => [Contact], { description: 'How to reach somebody: needs a personal grant, and each look is written down.' })
  async contacts(
    @Ctx() { services, actor }: AppContext,
    @Arg('personId', () => ID, { description: 'Person.' }) personId: string,
  ): Promise<Contact[]> {
    return (await readContacts(services.identity, actor, personId)).map((contact) => Object.assign(new Contact(), contact));
  }

  @Mutation(() => ContactRequest, { description: 'Asks the secretariat to write to somebody; you never see the address.' })
  async requestContact(
    @Ctx() { services, actor }: AppContext,
    @Arg('personId', () => ID, { description: 'Person.' }) personId: string,
    @Arg('eventId', () => ID, { description: 'Event it is about.' }) eventId: string,
    @Arg('text', () => String, { description: 'What to write.' }) text: string,
  ): Promise<ContactRequest> {
    return Object.assign(new ContactRequest(), await requestContact(services.identity, actor, { personId, eventId, text }));
  }

  @Mutation(() => Boolean, { description: 'Says how a request stands; whoever asked sees it.' })
  async answerContactRequest(
    @Ctx() { services, actor }: AppContext,
    @Arg('id', () => ID, { description: 'The request.' }) id: string,
    @Arg('state', () => ContactRequestStateEnum, { description: 'sent, answered, declined or refused.' }) state: Answer['state'],
    @Arg('answer', () => String, { nullable: true, description: 'A word to whoever asked; no address.' }) answer: string | null,
  ): Promise<boolean> {
    await answerRequest(services.identity, actor, { id, state, answer });
    return true;
  }
}

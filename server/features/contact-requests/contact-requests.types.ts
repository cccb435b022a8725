import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

import { KeysetPage } from '../../graphql/types';
import { REQUEST_STATES } from './contact-requests.service';

/** How a request stands, as the service lists it. */
export const ContactRequestStateEnum = Object.fromEntries(REQUEST_STATES.map((state) => [state, state]));
registerEnumType(ContactRequestStateEnum, { name: 'ContactRequestState', description: 'How a request for contact stands.' });

/** A request that the secretariat write to somebody. */
@ObjectType({ description: 'A request that the secretariat write to somebody. It never carries an address.' })
export class ContactRequest {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => ID, { description: 'The person to be written to.' })
  personId!: string;

  @Field(() => ID, { description: 'The event it is about.' })
  eventId!: string;

  @Field(() => String, { description: 'What to write.' })
  text!: string;

  @Field(() => ID, { description: 'Who asked.' })
  askedBy!: string;

  @Field(() => String, { nullable: true, description: 'Name of who asked.' })
  askedByName!: string | null;

  @Field(() => String, { description: 'When (ISO 8601, UTC).' })
  askedAt!: string;

  @Field(() => ContactRequestStateEnum, { description: 'How it stands.' })
  state!: string;

  @Field(() => String, { nullable: true, description: 'What the secretariat says to it.' })
  answer!: string | null;

  @Field(() => String, { nullable: true, description: 'Since when it stands so (ISO 8601, UTC).' })
  answeredAt!: string | null;
}

/** A page of requests. */
@ObjectType({ description: 'Requests for contact, latest first.' })
export class ContactRequestPage {
  @Field(() => [ContactRequest], { description: 'This page.' })
  nodes!: ContactRequest[];

  @Field(() => Int, { description: 'How many there are.' })
  totalCount!: number;

  @Field(() => KeysetPage, { description: 'Where the page ends.' })
  pageInfo!: KeysetPage;
}

/** A way to reach somebody. */
@ObjectType({ description: 'A way to reach somebody. Each look is written down.' })
export class Contact {
  @Field(() => ID, { description: 'Id of the fact that says so.' })
  factId!: string;

  @Field(() => String, { description: 'email or phone.' })
  scheme!: string;

  @Field(() => String, { description: 'The address or number.' })
  value!: string;

  @Field(() => String, { description: 'Source that says so.' })
  source!: string;

  @Field(() => String, { description: 'Since when we know it (ISO 8601, UTC).' })
  recordedAt!: string;
}

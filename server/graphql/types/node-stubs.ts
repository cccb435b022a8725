import { Field, ID, ObjectType } from 'type-graphql';

/**
 * Stubs of the node types that `schema/graph` owns: they let computed answers point to a node. When the two schemas are
 * merged a stub becomes an extension of the generated type; its fields are loaded by the node hydrator.
 */
const stub = { description: 'Stub of a node type of schema/graph.' } as const;

/** A person of the graph. */
@ObjectType('Person', stub)
export class PersonNode {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
}

/** An institution of the graph. */
@ObjectType('Institution', stub)
export class InstitutionNode {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
}

/** An association of the graph. */
@ObjectType('Association', stub)
export class AssociationNode {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
}

/** A country of the graph. */
@ObjectType('Country', stub)
export class CountryNode {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
}

/** A technology of the graph. */
@ObjectType('Technology', stub)
export class TechnologyNode {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
}

/** An edition of the graph. */
@ObjectType('Edition', stub)
export class EditionNode {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
}

/** An event of the graph. */
@ObjectType('Event', stub)
export class EventNode {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
}

/** A club of the graph. */
@ObjectType('Club', stub)
export class ClubNode {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
}

/** A project of the graph. */
@ObjectType('Project', stub)
export class ProjectNode {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
}

/** A work of the graph. */
@ObjectType('Work', stub)
export class WorkNode {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
}

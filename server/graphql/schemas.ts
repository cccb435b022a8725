import type { GraphQLSchema } from 'graphql';
import type { Driver } from '../neo4j';
import { AUDIENCES, type Audience } from '@brainlink/schema/access';
import { buildAudienceSchema } from './merge';

/** One schema per audience. */
export type AudienceSchemas = Readonly<Record<Audience, GraphQLSchema>>;

/** Builds the schema of every audience, one after the other. */
export async function buildSchemas(driver?: Driver): Promise<AudienceSchemas> {
  const schemas: Partial<Record<Audience, GraphQLSchema>> = {};
  for (const audience of AUDIENCES) schemas[audience] = await buildAudienceSchema(audience, driver);
  return schemas as AudienceSchemas;
}

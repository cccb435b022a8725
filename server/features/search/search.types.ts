import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { NodeKind, Standing } from '../../graphql/types';

/** One thing that was found. */
@ObjectType({ description: 'One thing that was found.' })
export class SearchHit {
  @Field(() => NodeKind, { description: 'What it is.' })
  kind!: NodeKind;

  @Field(() => ID, { description: 'Its id; the code of a country or technology, the year of an edition.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Its other name, place or time.' })
  subtitle!: string | null;

  @Field(() => Standing, { nullable: true, description: 'Of a person: where they stand towards Korea.' })
  standing!: Standing | null;

  @Field(() => Float, { description: 'How well it fits: 1 is exact.' })
  score!: number;

  @Field(() => String, { description: 'What it matched by, such as `exact`, `initials`, `romanised`, `prefix`, `typo`.' })
  matched!: string;
}

/** What a search found. */
@ObjectType({ description: 'What a search found.' })
export class SearchResult {
  @Field(() => [SearchHit], { description: 'Best first.' })
  hits!: SearchHit[];

  @Field(() => Int, { description: 'How many were found; when `truncated`, at least so many.' })
  totalCount!: number;

  @Field(() => Boolean, { description: 'Whether more was found than counted.' })
  truncated!: boolean;

  @Field(() => String, { description: 'How the text was read.' })
  interpretation!: string;
}

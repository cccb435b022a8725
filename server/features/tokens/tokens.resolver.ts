import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { notReady } from '../../graphql/not-ready';
import { ApiToken, CreateTokenInput, TokenResult } from './tokens.types';

/** Tokens for programs. */
@Resolver(() => ApiToken)
export class TokensResolver {
  @Query(() => [ApiToken], { description: 'Your tokens, latest first.' })
  tokens(@Ctx() _context: AppContext): Promise<ApiToken[]> {
    return notReady('tokens');
  }

  @Mutation(() => TokenResult, { description: 'Makes a token. The secret is shown once.' })
  createToken(
    @Ctx() _context: AppContext,
    @Arg('input', () => CreateTokenInput, { description: 'The token.' }) _input: CreateTokenInput,
  ): Promise<TokenResult> {
    return notReady('createToken');
  }

  @Mutation(() => ApiToken, { description: 'Ends a token.' })
  revokeToken(@Ctx() _context: AppContext, @Arg('id', () => ID, { description: 'Its id.' }) _id: string): Promise<ApiToken> {
    return notReady('revokeToken');
  }
}

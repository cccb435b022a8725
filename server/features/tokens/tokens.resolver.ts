import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';

import type { AppContext } from '../../graphql/context';
import type { ApiTokenInfo } from '../../identity/api-tokens.service';
import { createToken, readTokens, revokeToken } from './tokens.service';
import { ApiToken, CreateTokenInput, TokenResult } from './tokens.types';

const toToken = ({ revokedAt, ...info }: ApiTokenInfo): ApiToken =>
  Object.assign(new ApiToken(), { ...info, roles: [...info.roles], revoked: revokedAt !== null });

/** Tokens for programs. */
@Resolver(() => ApiToken)
export class TokensResolver {
  @Query(() => [ApiToken], { description: 'Your tokens, latest first.' })
  async tokens(@Ctx() { services, actor }: AppContext): Promise<ApiToken[]> {
    return (await readTokens(services.identity, actor)).map(toToken);
  }

  @Mutation(() => TokenResult, { description: 'Makes a token. The secret is shown once.' })
  async createToken(
    @Ctx() { services, actor }: AppContext,
    @Arg('input', () => CreateTokenInput, { description: 'The token.' }) input: CreateTokenInput,
  ): Promise<TokenResult> {
    const { secret, token } = await createToken(services.identity, actor, input);
    return { secret, token: toToken(token) };
  }

  @Mutation(() => ApiToken, { description: 'Ends a token.' })
  async revokeToken(
    @Ctx() { services, actor }: AppContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<ApiToken> {
    return toToken(await revokeToken(services.identity, actor, id));
  }
}

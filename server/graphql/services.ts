/**
 * The services behind the resolvers, one property a feature. A feature adds its own by declaration merging beside its service:
 * `declare module '../../graphql/services' { interface Services { readonly network: NetworkService } }`
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the features
export interface Services {}

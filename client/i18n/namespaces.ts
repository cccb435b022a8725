import type { Locale } from './locale';

type Texts = Promise<{ readonly default: object }>;

/**
 * Every file of texts, one a feature, loaded with the page that needs it.
 * A feature without its Korean or its English file does not compile.
 */
export const NAMESPACES = {
  shell: { ko: (): Texts => import('./ko/shell.json'), en: (): Texts => import('./en/shell.json') },
  words: { ko: (): Texts => import('./ko/words.json'), en: (): Texts => import('./en/words.json') },
  'sign-in': { ko: (): Texts => import('./ko/sign-in.json'), en: (): Texts => import('./en/sign-in.json') },
  home: { ko: (): Texts => import('./ko/home.json'), en: (): Texts => import('./en/home.json') },
  search: { ko: (): Texts => import('./ko/search.json'), en: (): Texts => import('./en/search.json') },
  enrichment: { ko: (): Texts => import('./ko/enrichment.json'), en: (): Texts => import('./en/enrichment.json') },
  explore: { ko: (): Texts => import('./ko/explore.json'), en: (): Texts => import('./en/explore.json') },
  matrix: { ko: (): Texts => import('./ko/matrix.json'), en: (): Texts => import('./en/matrix.json') },
  'explore-map': { ko: (): Texts => import('./ko/explore-map.json'), en: (): Texts => import('./en/explore-map.json') },
  person: { ko: (): Texts => import('./ko/person.json'), en: (): Texts => import('./en/person.json') },
  erasure: { ko: (): Texts => import('./ko/erasure.json'), en: (): Texts => import('./en/erasure.json') },
  speakers: { ko: (): Texts => import('./ko/speakers.json'), en: (): Texts => import('./en/speakers.json') },
  paths: { ko: (): Texts => import('./ko/paths.json'), en: (): Texts => import('./en/paths.json') },
  growth: { ko: (): Texts => import('./ko/growth.json'), en: (): Texts => import('./en/growth.json') },
  things: { ko: (): Texts => import('./ko/things.json'), en: (): Texts => import('./en/things.json') },
  imports: { ko: (): Texts => import('./ko/imports.json'), en: (): Texts => import('./en/imports.json') },
  help: { ko: (): Texts => import('./ko/help.json'), en: (): Texts => import('./en/help.json') },
  linkage: { ko: (): Texts => import('./ko/linkage.json'), en: (): Texts => import('./en/linkage.json') },
  admin: { ko: (): Texts => import('./ko/admin.json'), en: (): Texts => import('./en/admin.json') },
  settings: { ko: (): Texts => import('./ko/settings.json'), en: (): Texts => import('./en/settings.json') },
  requests: { ko: (): Texts => import('./ko/requests.json'), en: (): Texts => import('./en/requests.json') },
  'graphql-explorer': {
    ko: (): Texts => import('./ko/graphql-explorer.json'),
    en: (): Texts => import('./en/graphql-explorer.json'),
  },
} as const satisfies Record<string, Readonly<Record<Locale, () => Texts>>>;

/** The name of a file of texts. */
export type Namespace = keyof typeof NAMESPACES;

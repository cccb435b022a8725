import type admin from './ko/admin.json';
import type enrichment from './ko/enrichment.json';
import type erasure from './ko/erasure.json';
import type explore from './ko/explore.json';
import type exploreMap from './ko/explore-map.json';
import type graphqlExplorer from './ko/graphql-explorer.json';
import type growth from './ko/growth.json';
import type help from './ko/help.json';
import type home from './ko/home.json';
import type imports from './ko/imports.json';
import type linkage from './ko/linkage.json';
import type matrix from './ko/matrix.json';
import type person from './ko/person.json';
import type requests from './ko/requests.json';
import type search from './ko/search.json';
import type settings from './ko/settings.json';
import type shell from './ko/shell.json';
import type signIn from './ko/sign-in.json';
import type paths from './ko/paths.json';
import type speakers from './ko/speakers.json';
import type things from './ko/things.json';
import type words from './ko/words.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly defaultNS: 'shell';
    readonly resources: {
      readonly shell: typeof shell;
      readonly words: typeof words;
      readonly 'sign-in': typeof signIn;
      readonly home: typeof home;
      readonly search: typeof search;
      readonly enrichment: typeof enrichment;
      readonly explore: typeof explore;
      readonly matrix: typeof matrix;
      readonly 'explore-map': typeof exploreMap;
      readonly person: typeof person;
      readonly erasure: typeof erasure;
      readonly speakers: typeof speakers;
      readonly paths: typeof paths;
      readonly growth: typeof growth;
      readonly things: typeof things;
      readonly imports: typeof imports;
      readonly help: typeof help;
      readonly linkage: typeof linkage;
      readonly admin: typeof admin;
      readonly requests: typeof requests;
      readonly settings: typeof settings;
      readonly 'graphql-explorer': typeof graphqlExplorer;
    };
  }
}

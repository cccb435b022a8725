export { createApp, startingApp } from './app';
export { listen, type Listening } from './listen';

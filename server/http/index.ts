export { createApp, startingApp } from './app';
export { listen, type Listening } from './listen';
export { MOUNTS, type Mount } from './mounts';

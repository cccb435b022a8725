// How what runs is started, the server and the benches alike; not what installs.

/** Environment of the server and of every bench. */
export const RUNNING_ENV = {
  // Otherwise GraphQL checks every value's class for a second copy of itself, a quarter of an answer's time.
  NODE_ENV: 'production',
  // Large buffers go back to the system when they are freed, and threads share their arenas: a seventh less resident memory (glibc, mallopt(3)).
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
};

/**
 * How Node runs the main thread of the server (`keepRoomToMain`), and the benches of the server: twice the usual room for what lives as long as one answer. A large answer makes
 * 50 MB of it, and what is still alive is copied each time the room is full: half as often now, for 30 MB of memory.
 */
export const SERVER_FLAGS = ['--max-semi-space-size=32'];

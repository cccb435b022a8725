/**
 * Flag of V8: by how many per cent the heap may grow beyond what is alive before it is collected. V8 takes the machine's memory as its measure
 * and lets it grow fourfold: 927 MB where this makes 556 (size S, networks of three dates and a search), for a seventh more processor time.
 */
export const HEAP_GROWING = '--heap-growing-percent=40';

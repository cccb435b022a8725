export * from './alike';
export * from './conditions';
export * from './joint-cells';
export * from './nested-counts';
export * from './shown-days';
export * from './small-cells';

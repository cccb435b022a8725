export * from './conditions';
export * from './joint-cells';
export * from './shown-days';
export * from './small-cells';

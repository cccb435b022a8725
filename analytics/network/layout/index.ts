export * from './community-names';
export * from './layout-people';
export * from './meta-layout';

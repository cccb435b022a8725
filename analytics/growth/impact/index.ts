export * from './configuration-test';
export * from './difference-in-differences';
export * from './matched-pairs';
export * from './multiple-comparisons';
export * from './student-t';

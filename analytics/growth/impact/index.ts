export * from './configuration-test';
export * from './difference-in-differences';
export * from './event-course';
export * from './matched-pairs';
export * from './multiple-comparisons';
export * from './student-t';

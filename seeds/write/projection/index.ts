export * from './audience';
export * from './believed-fact';
export * from './person-projection';
export * from './projection-line';
export * from './thing-projection';
export * from './relation-lines';

import type { Layout } from './layout';

/** Version of the definition of communities, for the header of answers. */
export const describeLayout = (layout: Layout | null): string =>
  layout === null ? 'communities: none yet' : layout.method === 'leiden' ? 'communities: Leiden@1' : 'communities: technology@1';

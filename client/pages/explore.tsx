export { Explore as ExplorePage } from '../features/explore/explore';

export { PathsView as PathsPage } from '../features/paths/paths';

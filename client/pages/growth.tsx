export { GrowthView as GrowthPage } from '../features/growth/growth';

export { MapInspector } from './map-inspector';
export { MapLegend } from './map-legend';
export { MapStage } from './map-stage';

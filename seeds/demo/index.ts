export { CORRUPTION } from './corruption';
export type { Delivery, DemoRow, JsonDelivery, TableDelivery } from './delivery';
export { type DemoInputs, loadDemoInputs } from './demo-inputs';
export { DEMO_SIZES, type DemoSize, type DemoSizeName } from './demo-size';
export { type DemoWorld, makeDemoWorld } from './world';

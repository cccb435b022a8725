export { CORRUPTION } from './corruption';
export type { Delivery, DemoRow, JsonDelivery, TableDelivery } from './delivery';
export { type DemoInputs, loadDemoInputs } from './demo-inputs';
export { DEMO_SIZES, type DemoSize, type DemoSizeName } from './demo-size';
export { digestOf } from './digest';
export { writeDemoFiles, type WrittenFile } from './files/write-files';
export { DEMO_TODAY } from './programme/clock';
export type { TruthLine } from './truth';
export { type DemoWorld, makeDemoWorld } from './world';

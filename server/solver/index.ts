export { loadSolver } from './load-solver';

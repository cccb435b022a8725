export * from './job';
export { JobsService, type JobPorts, type JobsPage } from './jobs.service';

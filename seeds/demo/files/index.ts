export { writeDemoFiles, type WrittenFile } from './write-files';

export { demoFilesBeside } from './files-beside';
export { writeDemoFiles, type WrittenFile } from './write-files';

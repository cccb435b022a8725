export { writeBackup, type BackupSummary } from './write-backup';
export { restoreBackup, type RestoreOptions } from './restore-backup';

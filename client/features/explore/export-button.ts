/** The id around the export button, for the key that presses it. */
export const EXPORT_BUTTON = 'export-view';

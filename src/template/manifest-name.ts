/** The file that makes a folder a template. */
export const MANIFEST = 'manifest.yaml';

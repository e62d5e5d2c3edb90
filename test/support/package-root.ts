import path from 'node:path';

/** The folder of the package. */
export const PACKAGE_ROOT = path.resolve(import.meta.dirname, '../..');

declare const __PLAN_VERSION__: string | undefined;

/** The version of the package; the build puts it in. */
export const VERSION = typeof __PLAN_VERSION__ === 'string' ? __PLAN_VERSION__ : 'source';

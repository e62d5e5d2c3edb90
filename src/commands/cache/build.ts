declare const __PLAN_BUILD__: string | undefined;

/** Differs from one build of the program to the next, also within a version; null where it runs from its sources. */
export const BUILD: string | null = typeof __PLAN_BUILD__ === 'string' ? __PLAN_BUILD__ : null;

/** The formats of `check -f`, the default first. Apart from the reporters, so that the help need not load them. */
export const REPORT_FORMATS = ['pretty', 'json', 'github', 'sarif', 'junit', 'markdown', 'html'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

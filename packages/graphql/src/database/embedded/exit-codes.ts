/** The exit codes of a supervisor that failed before it could accept connections. */
export const exitCodes = { failed: 1, diskFull: 28, busy: 75 } as const;

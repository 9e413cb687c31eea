/** How a supervisor ends that could not even greet. */
export const exitCodes = { failed: 1, diskFull: 28, busy: 75 } as const;

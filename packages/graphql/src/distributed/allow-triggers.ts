/**
 * Allows triggers on distributed tables, for the rest of the transaction. Ours touch only rows of the station that was
 * written.
 */
export const allowTriggers = `SET LOCAL citus.enable_unsafe_triggers = on;
SET LOCAL citus.multi_shard_modify_mode = 'sequential';`;

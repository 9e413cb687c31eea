const always = {
  listen_addresses: '127.0.0.1',
  // Logins are possible only over TCP, so that there is no socket in a shared temporary folder.
  unix_socket_directories: '',
  shared_preload_libraries: 'pg_stat_statements',
  max_connections: '100',
  shared_buffers: '128MB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  // There are no standby servers, so bulk loads into new tables need no write-ahead log.
  wal_level: 'minimal',
  max_wal_senders: '0',
  // Our queries are many and short, so compiling them would cost more than it gains.
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_destination: 'stderr',
};

/** Only for temporary data, because a crash of the machine may damage it. */
const withoutDurability = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** The settings of the server as arguments. They are passed at each start, so that changes also apply to existing folders. */
export function settings(port: number, temporary: boolean): string[] {
  const all = { ...always, ...(temporary ? withoutDurability : {}), port: String(port) };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

const always = {
  listen_addresses: '127.0.0.1',
  // Logins by TCP only: nothing in a shared temporary folder.
  unix_socket_directories: '',
  shared_preload_libraries: 'pg_stat_statements',
  max_connections: '100',
  shared_buffers: '128MB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  // One server without standbys: bulk loads into new tables need no log.
  wal_level: 'minimal',
  max_wal_senders: '0',
  // Our queries are many and short; compiling them costs more than it gains.
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_destination: 'stderr',
};

/** For temporary data only: a crash of the machine may damage it. */
const withoutDurability = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** The server's settings, as arguments: given at each start, so that an update of ours reaches old folders. */
export function settings(port: number, temporary: boolean): string[] {
  const all = { ...always, ...(temporary ? withoutDurability : {}), port: String(port) };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

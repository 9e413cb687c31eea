import { type Language, subjectKinds } from '@beatwork/core';
import { servedRecords } from '../records/served-records.ts';
import type { RetentionStep } from '../retention/run-retention.ts';
import type { TimeZoneDifference } from '../tallies/compare-time-zones.ts';
import type { WrongTally } from '../tallies/verify-tallies.ts';

/** The lines that the command prints, in both languages. */
interface CommandTexts {
  migrated(names: readonly string[]): string;
  wrongTally(tally: WrongTally): string;
  more(count: number): string;
  right: string;
  wrong(count: number): string;
  counted(stations: number): string;
  retained(step: RetentionStep, deleted: boolean): string;
  retainedInAll(due: number, waiting: number, deleted: boolean): string;
  authenticated: string;
  local: string;
  ready(url: string): string;
  timeZoneDiffers(difference: TimeZoneDifference): string;
}

export const commandTexts: Readonly<Record<Language, CommandTexts>> = {
  en: {
    migrated: (names) => `Migrations applied: ${names.join(', ')}`,
    wrongTally: ({ kind, stationId, id, month, counter, stored, counted }) =>
      `${kind} ${stationId}/${id} ${month}: ${counter} is stored as ${stored}, but the records give ${counted}`,
    more: (count) => `… and ${count} more`,
    right: 'All tallies are right.',
    wrong: (count) =>
      `${count} ${count === 1 ? 'counter is' : 'counters are'} wrong. To repair them, run: beatwork-graphql tallies rebuild`,
    counted: (stations) =>
      `Counted the tallies of ${stations} ${stations === 1 ? 'station' : 'stations'} again.`,
    retained: ({ stationId, record, due, waiting }, deleted) =>
      `${stationId} ${record}: ${due} ${deleted ? 'deleted' : 'due'}${waiting === 0 ? '' : `, ${waiting} wait for their periods to be published`}`,
    retainedInAll: (due, waiting, deleted) =>
      deleted
        ? `Deleted: ${due}, with the records that belong to them. Waiting for their periods to be published: ${waiting}.`
        : `Due: ${due}. Waiting for their periods to be published: ${waiting}. Nothing was deleted. To delete what is due, run: beatwork-graphql retention --apply`,
    authenticated: 'Bearer tokens are checked. A viewer without a token has the role of the public.',
    local: 'BEATWORK_JWT_SECRET is not set: only this machine is served, and everyone is its supervisor.',
    ready: (url) => `Ready at ${url}`,
    timeZoneDiffers: ({ timeZone, at }) =>
      `The database and Node.js have different time zone data for ${timeZone}: their local times differ at ${at}. Records near the turn of a month may be counted in the wrong one. Update the older of the two.`,
  },
  zh: {
    migrated: (names) => `已执行迁移：${names.join('、')}`,
    wrongTally: ({ kind, stationId, id, month, counter, stored, counted }) =>
      `${subjectKinds.labels[kind].zh} ${stationId}/${id} ${month}：${counter} 现存 ${stored}，按记录应为 ${counted}`,
    more: (count) => `……另有 ${count} 项`,
    right: '月度统计全部正确。',
    wrong: (count) => `有 ${count} 项统计有误。如需修复，请运行：beatwork-graphql tallies rebuild`,
    counted: (stations) => `已重新统计 ${stations} 个派出所。`,
    retained: ({ stationId, record, due, waiting }, deleted) =>
      `${stationId} ${chineseName(record)}：${deleted ? '已删除' : '到期'} ${due} 条${waiting === 0 ? '' : `，另有 ${waiting} 条待所属考核期公布后处理`}`,
    retainedInAll: (due, waiting, deleted) =>
      deleted
        ? `已删除 ${due} 条，连同其附属记录；另有 ${waiting} 条待所属考核期公布后处理。`
        : `到期 ${due} 条；另有 ${waiting} 条待所属考核期公布后处理。未删除任何记录。如需删除到期记录，请运行：beatwork-graphql retention --apply`,
    authenticated: '已启用令牌验证。不带令牌的访问者视为公众。',
    local: '未设置 BEATWORK_JWT_SECRET：只接受本机请求，并一律视为督导人员。',
    ready: (url) => `服务地址：${url}`,
    timeZoneDiffers: ({ timeZone, at }) =>
      `数据库与 Node.js 的时区数据不一致：${timeZone} 在 ${at} 的当地时间不同，月末月初的记录可能计入错误的月份。请更新其中较旧的一方。`,
  },
};

const chineseName = (model: string) =>
  [...servedRecords.values()].find((each) => each.model === model)?.description.names.zh ?? model;

/** The language of the command's output: Chinese where the variable LANG says so, otherwise English. */
export function languageOf({ LANG }: Readonly<Record<string, string | undefined>>): Language {
  return LANG?.startsWith('zh') ? 'zh' : 'en';
}

import type * as z from 'zod';
import { countedText, pluralForm, type UnitName, unitName } from './counted.ts';
import { didYouMeanAmong } from './did-you-mean.ts';
import type { LocalizedText } from './localized-text.ts';

type ZodIssue = z.core.$ZodIssue;
type IssueOf<Code extends ZodIssue['code']> = Extract<ZodIssue, { code: Code }>;

/**
 * Says in both languages what a schema found wrong with a value, and how to correct it.
 *
 * @param knownKeys the keys that an object may have there, where they are known
 */
export function issueText(issue: ZodIssue, value: unknown, knownKeys: readonly string[] = []): LocalizedText {
  switch (issue.code) {
    case 'invalid_type':
      return typeText(issue, value);
    case 'unrecognized_keys':
      return keysText(issue, value, knownKeys);
    case 'invalid_value': {
      const known = issue.values.map((each) => (typeof each === 'string' ? `"${each}"` : String(each)));
      const missing = value === undefined ? { en: 'is missing; ', zh: '缺少此项，' } : { en: '', zh: '' };
      const meant =
        typeof value === 'string'
          ? didYouMeanAmong(
              value,
              issue.values.filter((each) => typeof each === 'string'),
            )
          : { en: '', zh: '' };
      return {
        en: `${missing.en}expected ${known.length === 1 ? '' : 'one of '}${known.join(', ')}${meant.en && `.${meant.en}`}`,
        zh: `${missing.zh}应为${known.length === 1 ? ' ' : '以下之一：'}${known.join('、')}${meant.zh && `。${meant.zh}`}`,
      };
    }
    case 'too_small':
      return sizeText(issue.origin, issue.minimum, 'least', issue.inclusive !== false);
    case 'too_big':
      return sizeText(issue.origin, issue.maximum, 'most', issue.inclusive !== false);
    case 'invalid_format':
      return formatText(issue);
    case 'invalid_key':
    case 'invalid_element':
      return {
        en: `has a key that is not allowed: ${issue.issues.map((each) => issueText(each, undefined).en).join('; ')}`,
        zh: `含有不允许的键：${issue.issues.map((each) => issueText(each, undefined).zh).join('；')}`,
      };
    default:
      return { en: 'is not valid here; see the format', zh: '此处的值无效，请参照格式说明' };
  }
}

/** The names that authors use for the types of JSON and of TypeScript. */
const typeNames: Readonly<Record<string, LocalizedText>> = {
  string: { en: 'a text', zh: '文本' },
  number: { en: 'a number', zh: '数字' },
  int: { en: 'a whole number', zh: '整数' },
  boolean: { en: 'true or false', zh: '布尔值（true 或 false）' },
  array: { en: 'a list', zh: '列表' },
  object: { en: 'an object', zh: '对象' },
  record: { en: 'an object', zh: '对象' },
  null: { en: 'null', zh: '空值 null' },
  nan: { en: 'not a number (NaN)', zh: '非数值 NaN' },
};

const nameOfType = (type: string): LocalizedText => typeNames[type] ?? { en: type, zh: type };

function typeText({ expected }: IssueOf<'invalid_type'>, value: unknown): LocalizedText {
  const wanted = nameOfType(expected);
  if (value === undefined) {
    return { en: `is missing; expected ${wanted.en}`, zh: `缺少此项，应为${wanted.zh}` };
  }
  const given = textOfValue(value);
  return { en: `expected ${wanted.en}, but this is ${given.en}`, zh: `应为${wanted.zh}，实际为${given.zh}` };
}

/** Describes the value that was given. Numbers are repeated, but texts are not, because they may name a person. */
function textOfValue(value: unknown): LocalizedText {
  if (typeof value === 'number' && !Number.isNaN(value)) {
    return { en: `the number ${value}`, zh: `数字 ${value}` };
  }
  if (typeof value === 'boolean') return { en: String(value), zh: String(value) };
  if (value === null) return nameOfType('null');
  if (Array.isArray(value)) return nameOfType('array');
  return nameOfType(typeof value === 'number' ? 'nan' : typeof value);
}

function keysText(
  { keys }: IssueOf<'unrecognized_keys'>,
  value: unknown,
  knownKeys: readonly string[],
): LocalizedText {
  // A key that the object already has cannot be the one that was meant.
  const free = knownKeys.filter((key) => !Object.hasOwn(value as object, key));
  const meant = keys.map((key) => didYouMeanAmong(key, free));
  const listed = keys.map((key) => `"${key}"`);
  return {
    en: `${listed.join(', ')} ${pluralForm(keys.length, { one: 'does', other: 'do' })} not fit here: check the spelling of keys and values, or remove ${pluralForm(keys.length, { one: 'it', other: 'them' })}${meant.some(({ en }) => en !== '') ? `.${meant.map(({ en }) => en).join('')}` : ''}`,
    zh: `此处不能使用 ${listed.join('、')}：请检查键和值的拼写，或将其删除${meant.some(({ zh }) => zh !== '') ? `。${meant.map(({ zh }) => zh).join('')}` : ''}`,
  };
}

const sizeUnits: Readonly<Record<string, UnitName>> = {
  string: unitName('character', '个字符'),
  array: unitName(['entry', 'entries'], '项'),
  set: unitName(['entry', 'entries'], '项'),
};

function sizeText(
  origin: string,
  bound: number | bigint,
  end: 'least' | 'most',
  inclusive: boolean,
): LocalizedText {
  const unit = sizeUnits[origin];
  if (unit !== undefined) {
    const { en, zh } = countedText(Number(bound), unit);
    return end === 'least'
      ? { en: `needs at least ${en}`, zh: `至少需要${zh}` }
      : { en: `may have at most ${en}`, zh: `最多${zh}` };
  }
  const { en, zh } = bounds[end][inclusive ? 'inclusive' : 'exclusive'];
  return { en: `must be ${en} ${bound}`, zh: `应${zh} ${bound}` };
}

const bounds = {
  least: {
    inclusive: { en: 'at least', zh: '不小于' },
    exclusive: { en: 'more than', zh: '大于' },
  },
  most: {
    inclusive: { en: 'at most', zh: '不大于' },
    exclusive: { en: 'less than', zh: '小于' },
  },
} as const;

const formats: Readonly<Record<string, LocalizedText>> = {
  date: { en: 'expected a day such as 2014-01-31', zh: '应为日期，例如 2014-01-31' },
  datetime: {
    en: 'expected an instant in UTC with milliseconds, such as 2014-01-31T01:30:00.000Z',
    zh: '应为带毫秒的协调世界时（UTC）时刻，例如 2014-01-31T01:30:00.000Z',
  },
};

function formatText(issue: IssueOf<'invalid_format'>): LocalizedText {
  const known = formats[issue.format];
  if (known !== undefined) return known;
  const pattern = issue.pattern ?? issue.format;
  return { en: `must match the pattern ${pattern}`, zh: `须符合格式 ${pattern}` };
}

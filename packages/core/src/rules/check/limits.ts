import type { Issue } from '../../text/error-details.ts';

/** How deep a rule set may nest. */
const depthLimit = 32;
/** How many values and keys a rule set may hold; the largest one of this library has a few thousand. */
const sizeLimit = 50_000;

/**
 * Finds data that must not be read at all, because it is nested deeper or holds more values than any rule set needs. It
 * goes level by level without recursion, so that the stack cannot overflow; data that contains itself is stopped by the
 * limit.
 */
export function beyondLimits(data: unknown): Issue | undefined {
  let level: unknown[] = [data];
  let size = 0;
  for (let depth = 0; depth <= depthLimit; depth += 1) {
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      const inner: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
      size += inner.length;
      if (size > sizeLimit) return tooLarge;
      for (const each of inner) next.push(each);
    }
    if (next.length === 0) return undefined;
    level = next;
  }
  return nestedTooDeep;
}

const nestedTooDeep: Issue = {
  path: '',
  code: 'NESTED_TOO_DEEP',
  message: {
    en: `nested more than ${depthLimit} levels deep: use fewer levels`,
    zh: `嵌套超过 ${depthLimit} 层：请简化结构`,
  },
};

const tooLarge: Issue = {
  path: '',
  code: 'TOO_LARGE',
  message: {
    en: `more than ${sizeLimit} values: split it into several rule sets`,
    zh: `超过 ${sizeLimit} 个值：请拆分为多个规则集`,
  },
};

import { readFileSync } from 'node:fs';

/** A fenced snippet of a page: its language, the file whose name stands above it, and what is in it. */
interface Fence {
  readonly language: string;
  readonly file: string | null;
  readonly text: string;
}

/** The fences of a page, in their order. */
export function fencesOf(page: URL): readonly Fence[] {
  const fences = /^(?:`([\w./-]+)`\n\n)?```(\w+)\n(.*?)^```$/gms;
  return [...readFileSync(page, 'utf8').matchAll(fences)].map(([, file, language, text]) => ({
    language: language!,
    file: file ?? null,
    text: text!,
  }));
}

/** Whether a fence is a rule set of the guide, or a part of one. */
export const isRuleSet = ({ language, file }: Fence) =>
  language === 'json' && file?.startsWith('our-') === true;

/** The reader's folder after each fence of a page. */
export function foldersAfter(fences: readonly Fence[]): readonly ReadonlyMap<string, string>[] {
  const folders: ReadonlyMap<string, string>[] = [];
  for (const fence of fences) {
    const folder = new Map(folders.at(-1));
    const { file, text } = fence;
    if (file !== null && !file.includes('/')) {
      folder.set(file, isRuleSet(fence) ? withPart(folder.get(file), text) : text);
    }
    folders.push(folder);
  }
  return folders;
}

type Part = Readonly<Record<string, unknown>>;
type Entries = readonly { readonly id: string }[];

/**
 * A rule set that grows over a guide: entries of a list come after those that are there, or in place of the one
 * with their id; everything else in place of what was there.
 */
export function withPart(before: string | undefined, part: string): string {
  const merged: Record<string, unknown> = before === undefined ? {} : JSON.parse(before);
  for (const [key, value] of Object.entries(JSON.parse(part) as Part)) {
    merged[key] = Array.isArray(value)
      ? withEntries((merged[key] ?? []) as Entries, value as unknown as Entries)
      : value;
  }
  return `${JSON.stringify(merged, null, 2)}\n`;
}

function withEntries(before: Entries, added: Entries): Entries {
  const ids = new Set(before.map(({ id }) => id));
  return [
    ...before.map((entry) => added.find(({ id }) => id === entry.id) ?? entry),
    ...added.filter(({ id }) => !ids.has(id)),
  ];
}

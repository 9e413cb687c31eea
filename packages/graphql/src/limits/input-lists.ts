import { type ArgumentNode, type DocumentNode, type ObjectFieldNode, visit } from 'graphql';

/** A list in the input of an operation. */
export interface InputList {
  /** Its argument, field or variable, such as `ids`, `goals` or `$where.goals`. */
  readonly name: string;
  readonly length: number;
}

/** All lists in the input of an operation: those in its text, and those in its variables. */
export function inputLists(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): InputList[] {
  const lists: InputList[] = [];
  // The names of the arguments and fields around the place that is visited.
  const names: string[] = [];
  const named = {
    enter: ({ name }: ArgumentNode | ObjectFieldNode) => void names.push(name.value),
    leave: () => void names.pop(),
  };
  visit(document, {
    Argument: named,
    ObjectField: named,
    ListValue({ values }) {
      lists.push({ name: names.at(-1) ?? 'default value', length: values.length });
    },
  });
  for (const [variable, value] of Object.entries(variables)) collect(`$${variable}`, value, lists);
  return lists;
}

function collect(name: string, value: unknown, lists: InputList[]): void {
  if (Array.isArray(value)) {
    lists.push({ name, length: value.length });
    for (const item of value) collect(name, item, lists);
  } else if (typeof value === 'object' && value !== null) {
    for (const [field, inner] of Object.entries(value)) collect(`${name}.${field}`, inner, lists);
  }
}

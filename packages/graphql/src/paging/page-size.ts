import { GatewayError } from '../errors/gateway-error.ts';

const pageSize = { usual: 20, limit: 100 } as const;

/**
 * The number of items to read for an argument, which is `first` if left out.
 * @throws PAGE_TOO_LARGE, PAGE_SIZE_INVALID
 */
export function readPageSize(size: number | null | undefined, argument = 'first'): number {
  const given = size ?? pageSize.usual;
  if (given < 1) throw new GatewayError('PAGE_SIZE_INVALID', { argument, given });
  if (given > pageSize.limit) {
    throw new GatewayError('PAGE_TOO_LARGE', { argument, given, limit: pageSize.limit });
  }
  return given;
}

/** The cost of a list: one for the list, and the cost of an item times the maximum number of items. */
export function costOfPage({ first }: { readonly first?: number | null | undefined }) {
  return { field: 1, multiplier: Math.min(Math.max(first ?? pageSize.usual, 1), pageSize.limit) };
}

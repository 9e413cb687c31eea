import { decodeId } from '../nodes/global-id.ts';
import { issueAt } from './issue-at.ts';

/**
 * The code of the bureau that an input names by its global id.
 * @throws ActError InvalidInput
 */
export function readBureau(id: string): string {
  try {
    return decodeId(id, ['Bureau']).key[0]!;
  } catch (error) {
    throw issueAt('bureau', error);
  }
}

import { isCodedError } from '@beatwork/core';
import { invalidInput } from '../acts/act-error.ts';

/** An error about one field of the input, as an issue of that field. */
export const issueAt = (path: string, error: unknown): unknown =>
  isCodedError(error) ? invalidInput([{ path, code: error.code, message: error.messages }]) : error;

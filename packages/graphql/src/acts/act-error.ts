import type { Issue } from '@beatwork/core';
import type { GatewayErrorCode, GatewayErrorDetails } from '../errors/error-texts.ts';
import { GatewayError } from '../errors/gateway-error.ts';

/** The error types with which an act may answer. */
export type ActErrorType =
  | 'InvalidInput'
  | 'NotAllowed'
  | 'KeyReused'
  | 'RecordNotFound'
  | 'VersionConflict'
  | 'StillReferredTo'
  | 'ContradictsRecord'
  | 'Busy'
  | 'VersionTaken'
  | 'PeriodNotEnded'
  | 'AlreadyPublished';

/** The reason why an act was not done. Nothing was written. */
export class ActError<Code extends GatewayErrorCode = GatewayErrorCode> extends GatewayError<Code> {
  readonly type: ActErrorType;
  readonly issues: readonly Issue[];
  /** The global id of the record that is in the way. */
  readonly inTheWay: string | undefined;

  constructor(
    type: ActErrorType,
    code: Code,
    details: GatewayErrorDetails[Code],
    issues: readonly Issue[] = [],
    { inTheWay, ...options }: ErrorOptions & { readonly inTheWay?: string } = {},
  ) {
    super(code, details, options);
    this.inTheWay = inTheWay;
    this.type = type;
    this.issues = issues;
  }
}

/** The error for an input that the checks of the record refuse, with the issues of its fields. */
export function invalidInput(issues: readonly Issue[]): ActError {
  return new ActError('InvalidInput', 'ACT_INPUT_INVALID', { count: issues.length }, issues);
}

/** The answer for an act that was not done. It is a plain object, since GraphQL treats an `Error` that a resolver returns as thrown. */
export interface RefusedAct {
  readonly refusal: ActError;
}

/** What an act answers with, or its refusal. */
export async function orRefusal<Done>(act: () => Promise<Done>): Promise<Done | RefusedAct> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof ActError) return { refusal: error };
    throw error;
  }
}

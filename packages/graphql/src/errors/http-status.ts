/** The HTTP status of an error, in the form that Yoga reads. With `spec`, clients that ask for application/json get 200. */
export interface HttpPart {
  readonly status: number;
  readonly spec?: true;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The status when a request fails before it is executed. Most errors during execution leave the status at 200. */
const parts: Readonly<Record<string, HttpPart>> = {
  UNAUTHENTICATED: { status: 401 },
  ORIGIN_REFUSED: { status: 403 },
  BAD_REQUEST: { status: 400 },
  REQUEST_TOO_LARGE: { status: 413 },
  DATABASE_UNAVAILABLE: { status: 503, headers: { 'retry-after': '2' } },
  SIGN_IN_UNAVAILABLE: { status: 503, headers: { 'retry-after': '2' } },
  QUERY_TOO_SLOW: { status: 504 },
  INTERNAL_ERROR: { status: 500 },
  GRAPHQL_PARSE_FAILED: { status: 400, spec: true },
  GRAPHQL_VALIDATION_FAILED: { status: 400, spec: true },
  BAD_USER_INPUT: { status: 400, spec: true },
  QUERY_TOO_LONG: { status: 400, spec: true },
  QUERY_TOO_MANY_ALIASES: { status: 400, spec: true },
  QUERY_TOO_DEEP: { status: 400, spec: true },
  QUERY_TOO_COSTLY: { status: 400, spec: true },
  INPUT_TOO_LONG: { status: 400, spec: true },
  TEXT_NOT_STORABLE: { status: 400, spec: true },
  INTROSPECTION_REFUSED: { status: 403, spec: true },
};

/** The codes that set the status also where other fields may have succeeded: the same request may succeed later. */
const alsoDuringExecution = new Set(['DATABASE_UNAVAILABLE', 'QUERY_TOO_SLOW']);

export const setsStatusDuringExecution = (code: string): boolean => alsoDuringExecution.has(code);

export function httpPartOf(code: string): HttpPart | undefined {
  return parts[code];
}

/** The HTTP part of an error, as Yoga reads it. `spec`: not for clients that asked for application/json. */
export interface HttpPart {
  readonly status: number;
  readonly spec?: true;
}

/** The status of an answer that could not be begun. An error amid an answer leaves it at 200. */
const parts: Readonly<Record<string, HttpPart>> = {
  UNAUTHENTICATED: { status: 401 },
  CSRF_HEADER_MISSING: { status: 403 },
  BAD_REQUEST: { status: 400 },
  INTERNAL_ERROR: { status: 500 },
  GRAPHQL_PARSE_FAILED: { status: 400, spec: true },
  GRAPHQL_VALIDATION_FAILED: { status: 400, spec: true },
  BAD_USER_INPUT: { status: 400, spec: true },
  QUERY_TOO_LONG: { status: 400, spec: true },
  QUERY_TOO_MANY_ALIASES: { status: 400, spec: true },
  QUERY_TOO_DEEP: { status: 400, spec: true },
  QUERY_TOO_COSTLY: { status: 400, spec: true },
};

export function httpPartOf(code: string): HttpPart | undefined {
  return parts[code];
}

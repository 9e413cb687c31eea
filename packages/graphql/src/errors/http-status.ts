/** The status of an answer that could not be begun. An error amid an answer leaves it at 200. */
const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  CSRF_HEADER_MISSING: 403,
  BAD_REQUEST: 400,
  INTERNAL_ERROR: 500,
};

export function httpStatusOf(code: string): number | undefined {
  return statuses[code];
}

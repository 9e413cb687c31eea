/** Whether a text is an IANA time zone that this runtime knows. */
export function isTimeZone(name: string): boolean {
  // Without a name, the runtime would use its own time zone.
  if (typeof name !== 'string') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

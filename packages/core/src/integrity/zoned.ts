/** The time zone in which days and months begin. */
export interface Zoned {
  /** The IANA name of the time zone. */
  readonly timeZone: string;
}

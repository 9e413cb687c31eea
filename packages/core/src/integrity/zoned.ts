/** In which time zone days and months begin. */
export interface Zoned {
  /** An IANA name. */
  readonly timeZone: string;
}

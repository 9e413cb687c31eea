/** What a command uses of the process. Commands get it as an argument, so that tests can replace it. */
export interface Console {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  once(signal: 'SIGINT' | 'SIGTERM', listener: (signal: NodeJS.Signals) => void): unknown;
  off(signal: 'SIGINT' | 'SIGTERM', listener: (signal: NodeJS.Signals) => void): unknown;
}

/** A number with its digits in groups: `300,532`. */
export function grouped(number: number): string {
  return number.toLocaleString('en-US');
}

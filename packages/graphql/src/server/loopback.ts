/** Whether only this machine can reach an address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/**
 * Whether a request was meant for this machine. A page of the web can have its own name point to 127.0.0.1 and
 * so reach a local server as if it were its own; the browser then still sends that name.
 */
export function isMeantForLoopback(hostHeader: string | undefined): boolean {
  return hostHeader !== undefined && isLoopback(hostHeader.replace(/:\d+$/, ''));
}

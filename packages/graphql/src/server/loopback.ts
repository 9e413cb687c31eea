/** Whether an address can be reached only from this machine. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/**
 * Whether a request was meant for this machine, according to its host header. A web page can make its own host name point
 * to 127.0.0.1 and so reach a local server (DNS rebinding), but the browser still sends that host name.
 */
export function isMeantForLoopback(hostHeader: string | undefined): boolean {
  return hostHeader !== undefined && isLoopback(hostHeader.replace(/:\d+$/, ''));
}

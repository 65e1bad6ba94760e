const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * Whether a service URL is on this machine. The only place a caller without a token may have its replies sent to:
 * anything else would let it make the bot call any address inside the network.
 */
export function isLoopback(serviceUrl: string): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname, username, password } = new URL(serviceUrl);
  const isHttp = protocol === 'http:' || protocol === 'https:';
  return isHttp && username === '' && password === '' && LOOPBACK.test(hostname);
}

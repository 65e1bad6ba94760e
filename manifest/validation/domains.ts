/** Services that lend a passing address to a machine at home. Teams trusts a valid domain; nobody owns these for long. */
const TUNNELS = [
  'ngrok.io',
  'ngrok.app',
  'ngrok.dev',
  'ngrok-free.app',
  'ngrok-free.dev',
  'devtunnels.ms',
  'trycloudflare.com',
  'loca.lt',
  'localhost.run',
  'lhr.life',
  'serveo.net',
  'pinggy.link',
  'tunnelmole.net',
  'localtunnel.me',
];

/** The tunnel service that a domain belongs to; undefined when it is a domain of one's own. */
export function tunnelOf(domain: string): string | undefined {
  const name = domain.toLowerCase();
  return TUNNELS.find((tunnel) => name === tunnel || name.endsWith(`.${tunnel}`));
}

/** Whether a Host header names this machine: localhost or a loopback address, with or without a port. */
export function isForThisMachine(host: string | undefined): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i.test(host ?? '');
}

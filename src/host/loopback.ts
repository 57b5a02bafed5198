/** Whether a URL's host is this machine: `localhost`, 127.0.0.0/8 or ::1 (RFC 6761 §6.3, RFC 1122 §3.2.1.3, RFC 4291 §2.5.3). Only there may plain HTTP be spoken. */
export function isLoopback({ hostname }: Pick<URL, 'hostname'>): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/**
 * Whether a server may send us to a URL (redirect, upload location, token realm): HTTPS anywhere; plain HTTP only from a loopback server to a
 * loopback host, so that nobody far away directs us at a service of this machine.
 */
export function mayContact(url: URL, from: URL): boolean {
  if (url.protocol === 'https:') return true;
  return url.protocol === 'http:' && isLoopback(url) && isLoopback(from);
}

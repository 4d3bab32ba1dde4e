/** True for the domain itself, and for hosts below it: `shop.example.com` is within `example.com`. Both as they are compared. */
export function isWithinDomain(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

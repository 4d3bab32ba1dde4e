/** True where the host is one of the domains that the user does not want to see, or lies below one. */
export function isHiddenDomain(host: string | null, hidden: readonly string[]): boolean {
  return host !== null && hidden.some((domain) => `.${host.toLowerCase()}`.endsWith(`.${domain}`));
}

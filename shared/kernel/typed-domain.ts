import { parseUrl } from './url.ts';
import { withoutEnd } from './without-end.ts';

/**
 * The domain in what a person types or pastes: `https://www.Bücher.example/a`, `www.shop.example.`, `user@shop.example:8080`.
 * Lower case, Punycode, without `www.`, port, path and final dot; undefined where there is none.
 */
export function typedDomain(typed: string): string | undefined {
  // Quotes, commas and the star of a pattern come along when a domain is copied out of a list.
  const text = withoutEnd(typed.trim(), `"'“”»>,;`).replace(/^["'“”«<*.]+/u, '');
  const rest = text.replace(/^(?:sc-domain:|(?:https?|ftp):?\/+)/i, '').replace(/^\/+/, '');
  const url = parseUrl(/^[a-z][a-z0-9+.-]*:\/\//i.test(rest) ? rest : `https://${rest}`);
  const host = url?.hostname.replace(/\.$/, '').replace(/^www\.(?=[^.]+\.)/, '');
  // As DNS has it: 63 characters between two dots, 253 in all (RFC 1035 §2.3.4).
  const isName = host !== undefined && host.length <= 253 && /^[^.\s]{1,63}(\.[^.\s]{1,63})+$/.test(host);
  return isName && !/^\d+(\.\d+){3}$/.test(host) ? host : undefined;
}

/** A host as domains are compared: lower case, Punycode, without `www.` and final dot. */
export function bareHost(host: string): string {
  return (
    typedDomain(host) ??
    host
      .toLowerCase()
      .replace(/\.$/, '')
      .replace(/^www\./, '')
  );
}

import { err, ok, type Result } from '#shared/kernel/result.ts';
import { parseUrl } from '#shared/kernel/url.ts';

/**
 * What is wrong with an address that somebody typed: nothing there, white space within, a scheme other than http(s), a host
 * that is none, or a name and password, which no request sends.
 */
export type AddressFault = 'empty' | 'spaces' | 'scheme' | 'host' | 'credentials';

/** An address to crawl as people type it, without its fragment: where the scheme is missing, https. */
export function readAddress(typed: string): Result<string, AddressFault> {
  const text = typed.trim();
  if (text === '') return err('empty');
  if (/\s/.test(text)) return err('spaces');
  const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(text);
  // `localhost:3000` and `shop.example:80` are hosts with a port, `mailto:a@b` is a scheme.
  if (!hasScheme && /^[a-z][a-z\d+-]*:(?!\d)/i.test(text)) return err('scheme');
  if (hasScheme && !/^https?:/i.test(text)) return err('scheme');
  const url = parseUrl(hasScheme ? text : `https://${text}`);
  // A name without a dot is of a network of one's own: believed with its scheme, else it is a word.
  if (!url || url.hostname === '' || !(hasScheme || /\.|^localhost$|^\[/.test(url.hostname))) return err('host');
  if (url.username !== '' || url.password !== '') return err('credentials');
  url.hash = '';
  return ok(url.href);
}

import { comparableAddress } from './comparable-address.ts';
import { decodePunycode } from './decode-punycode.ts';
import { engineParameters } from './engine-parameters.data.ts';
import { parseUrl } from './url.ts';

/**
 * The page behind an address that an engine shows, in comparable form: out of Google's translation and of AMP caches, and
 * without the parameters that engines add. What cannot be parsed comes back as it is.
 */
export function shownPage(address: string): string {
  const url = parseUrl(outOfCache(address));
  if (!url) return address;
  // Only what engines added goes; the rest of the query stays as it was written.
  const parts = url.search.slice(1).split('&');
  const kept = parts.filter((part) => !engineParameters.has(part.split('=', 1)[0] ?? ''));
  if (kept.length < parts.length) url.search = kept.join('&');
  return comparableAddress(url.href);
}

/**
 * The host that a results page's host stands for: `shop-example.translate.goog` is `shop.example`, and
 * `xn--bcher-example-wob.translate.goog` is `xn--bcher-kva.example`.
 */
export function hostBehindCache(host: string): string {
  const lower = host.toLowerCase();
  const translated = /^([^.]+)\.(?:translate\.goog|cdn\.ampproject\.org|bing-amp\.com)$/.exec(lower)?.[1];
  return translated === undefined ? lower : hostOfLabel(translated);
}

/**
 * `https://shop-example.translate.goog/a?_x_tr_sl=…` → `https://shop.example/a`;
 * `https://www.google.com/amp/s/shop.example/a` and `https://shop-example.cdn.ampproject.org/c/s/shop.example/a` likewise.
 * https://developers.google.com/amp/cache/overview (read 2026-11)
 */
function outOfCache(address: string): string {
  const url = parseUrl(address);
  if (!url) return address;
  const amp =
    /^\/amp\/(s\/)?(.+)$/.exec(isGoogle(url.hostname) ? url.pathname : '') ??
    /^\/(?:c|i|v|wp)\/(s\/)?([^/]+\..+)$/.exec(ampHost.test(url.hostname) ? url.pathname : '');
  if (amp?.[2] !== undefined) {
    return `http${amp[1] === undefined ? '' : 's'}://${amp[2]}${queryWithout(url, /^(?:amp_js_v|amp_gsa|usqp)(?:=|$)/)}`;
  }
  if (/^translate\.google\.[a-z.]+$/.test(url.hostname)) return url.searchParams.get('u') ?? address;
  if (!url.hostname.endsWith('.translate.goog')) return address;
  return `https://${hostBehindCache(url.hostname)}${url.pathname}${queryWithout(url, /^_x_tr_/)}`;
}

const ampHost = /(?:^|\.)(?:cdn\.ampproject\.org|bing-amp\.com)$/;

/** The query as written, without what a cache or translation added for itself. */
function queryWithout({ search }: URL, added: RegExp): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !added.test(part));
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}

/**
 * In the label of a proxied host `-` stands for a dot and `--` for a hyphen, letters beyond ASCII are Punycode as a whole,
 * and `0-…-0` stands around what would look like Punycode (https://amp.dev/documentation/guides-and-tutorials/learn/amp-caches-and-cors/amp-cache-urls,
 * read 2026-11). The label itself where it is none of this.
 */
function hostOfLabel(label: string): string {
  const letters = label.startsWith('xn--') ? decodePunycode(label.slice('xn--'.length)) : label;
  if (letters === undefined) return label;
  const host = letters
    .replace(/^0-(..--.*)-0$/, '$1')
    .split('--')
    .map((part) => part.replaceAll('-', '.'))
    .join('-');
  return parseUrl(`https://${host}`)?.hostname ?? host;
}

function isGoogle(host: string): boolean {
  return /^(?:www\.)?google\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/.test(host);
}

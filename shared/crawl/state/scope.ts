import { registrableDomain } from '#shared/kernel/site.ts';
import { parseUrl } from '#shared/kernel/url.ts';

import type { CrawlSettings } from '../settings.ts';

/** Whether an address belongs to what is crawled, and whether the user wants it. Throws where a pattern is none. */
export class Scope {
  readonly #start: URL;
  readonly #kind: CrawlSettings['scope'];
  readonly #prefix: string;
  readonly #domain: string;
  readonly #include: readonly RegExp[];
  readonly #exclude: readonly RegExp[];
  readonly #origins = new Map<string, boolean>();

  constructor({ start, scope, include, exclude }: CrawlSettings) {
    const url = parseUrl(start);
    if (!url) throw new Error(`${start} is no address.`);
    this.#start = url;
    this.#kind = scope;
    this.#prefix = url.origin + url.pathname.slice(0, url.pathname.lastIndexOf('/') + 1);
    this.#domain = registrableDomain(url.hostname);
    this.#include = include.map((pattern) => new RegExp(pattern));
    this.#exclude = exclude.map((pattern) => new RegExp(pattern));
  }

  isInside(url: string): boolean {
    if (this.#kind === 'path') return url.startsWith(this.#prefix);
    const origin = /^https?:\/\/[^/?#]*/.exec(url)?.[0] ?? '';
    const known = this.#origins.get(origin);
    if (known !== undefined) return known;
    const host = parseUrl(origin);
    const isInside =
      host !== undefined &&
      (this.#kind === 'host' ? isSameHost(host, this.#start) : registrableDomain(host.hostname) === this.#domain);
    this.#origins.set(origin, isInside);
    return isInside;
  }

  /** The user's rule that keeps the address out; undefined where none does. */
  exclusion(url: string): string | undefined {
    if (this.#include.length > 0 && !this.#include.some((pattern) => pattern.test(url))) return 'not included';
    return this.#exclude.find((pattern) => pattern.test(url))?.source;
  }
}

/** The scheme does not count; a port of its own does. */
function isSameHost(a: URL, b: URL): boolean {
  return a.hostname === b.hostname && (a.port === b.port || a.protocol !== b.protocol);
}

import { parseUrl } from '#shared/kernel/url.ts';

import { decodeRedirect, type Redirect } from '../decode-redirect.ts';
import type { FieldName, Fields } from '../engine.ts';
import { parseCount } from '../parse-count.ts';
import { type ParsedPrice, parsePrice } from '../parse-price.ts';
import { parseRating } from '../parse-rating.ts';
import type { Price, Rating } from '../snapshot-item.ts';
import type { PageContext } from './page-context.ts';
import { readValue, readValues } from './read-value.ts';

/** The fields of one item, each read when asked for. A field that the page does not show is null or empty. */
export interface FieldReader<N> {
  readonly text: (name: FieldName) => string | null;
  /** Element that `text` reads. */
  readonly node: (name: FieldName) => N | null;
  readonly list: (name: FieldName, limit: number) => string[];
  /** True where any rule of the field finds something. */
  readonly has: (name: FieldName) => boolean;
  readonly count: (name: FieldName) => number | null;
  readonly price: (name: FieldName) => ReadPrice | null;
  readonly rating: () => Rating | null;
  readonly link: (name: FieldName) => ReadLink<N> | null;
}

export interface ReadPrice extends ParsedPrice {
  /** As the page shows it. */
  readonly text: string;
}

export interface ReadLink<N> {
  readonly url: string;
  readonly rawHref: string;
  readonly redirect: Redirect;
  readonly domain: string | null;
  readonly node: N;
}

export function readFields<N extends object>(page: PageContext<N>, fields: Fields, root: N): FieldReader<N> {
  const read = (name: FieldName) => readValue(page, fields[name], root);
  const text = (name: FieldName): string | null => read(name)?.value ?? null;
  const mapped = <T>(name: FieldName, parse: (value: string) => T | null): T | null => {
    const value = text(name);
    return value === null ? null : parse(value);
  };
  const count = (name: FieldName): number | null => mapped(name, (value) => parseCount(value, page.language));
  return {
    text,
    node: (name) => read(name)?.node ?? null,
    list: (name, limit) => readValues(page, fields[name], root, limit),
    has: (name) => read(name) !== null,
    count,
    price: (name) =>
      mapped(name, (value) => {
        const price = parsePrice(value, hostCurrency(page));
        return price && { ...price, text: value };
      }),
    rating: () => {
      const rating = mapped('rating', parseRating);
      const votes = count('votes');
      if (!rating && votes === null) return null;
      return { value: rating?.value ?? null, votes_count: votes, max: rating?.max ?? mapped('rating_max', Number) };
    },
    link: (name) => {
      const found = read(name);
      return found && readLink(page, found.value, found.node);
    },
  };
}

/** An address as the page writes it, resolved and with its redirect decoded; null for what is no web address. */
export function readLink<N extends object>(page: PageContext<N>, href: string, node: N): ReadLink<N> | null {
  const absolute = parseUrl(href, page.view.baseUrl);
  if (!absolute || (absolute.protocol !== 'http:' && absolute.protocol !== 'https:')) return null;
  const isAbsolute = /^https?:\/\//i.test(href);
  const { url, redirect, isDecoded } = decodeRedirect(isAbsolute ? href : absolute.href);
  return {
    url: url.slice(0, maxUrlLength),
    rawHref: href.slice(0, maxUrlLength),
    redirect,
    domain: isDecoded ? (parseUrl(url)?.hostname ?? null) : null,
    node,
  };
}

export function currentPrice(price: ParsedPrice | null): Price | null {
  return price && { current: price.from, currency: price.currency };
}

const maxUrlLength = 8_192;

function hostCurrency<N extends object>({ engine, host }: PageContext<N>): string | null {
  const suffixes = Object.keys(engine.currencies ?? {}).filter((suffix) => host.endsWith(`.${suffix}`));
  const longest = suffixes.toSorted((a, b) => b.length - a.length)[0];
  return longest === undefined ? null : (engine.currencies?.[longest] ?? null);
}

import { comparableAddress } from '#shared/kernel/comparable-address.ts';

import type { CrawlOutcome } from '../outcome.ts';

/** One address that the crawl knows, and what became of it. */
export interface KnownUrl {
  readonly id: number;
  /** As it was first written, without its fragment: so it is requested. */
  readonly url: string;
  outcome: CrawlOutcome;
  /** Which limit, rule or reason; empty where the outcome says all. */
  detail: string;
  /** 0 where there was no answer. */
  status: number;
  type: string;
  /** Least clicks from the start over followed links, redirects free; -1 where no such way is known. */
  depth: number;
  /** Redirects on the way to it. */
  hops: number;
  /** Id; -1 for all but redirects. */
  redirectsTo: number;
  attempts: number;
  isInSitemap: boolean;
  /** By its answer one of the site's error pages, though its status is 200. */
  isSoftNotFound: boolean;
}

/** Every address that a crawl knows, each once: written in two ways that the standards call equal, it is one. */
export class KnownUrls {
  readonly #ids = new Map<string, number>();
  readonly #list: KnownUrl[] = [];
  #changed = new Set<number>();

  get size(): number {
    return this.#list.length;
  }

  [Symbol.iterator](): IterableIterator<KnownUrl> {
    return this.#list[Symbol.iterator]();
  }

  get(id: number): KnownUrl | undefined {
    return this.#list[id];
  }

  find(address: string): KnownUrl | undefined {
    const id = this.#ids.get(address) ?? this.#ids.get(comparableAddress(address));
    return id === undefined ? undefined : this.#list[id];
  }

  /** Adds an address that `find` did not find. */
  add(url: string): KnownUrl {
    const known: KnownUrl = {
      id: this.#list.length,
      url,
      outcome: 'pending',
      detail: '',
      status: 0,
      type: '',
      depth: -1,
      hops: 0,
      redirectsTo: -1,
      attempts: 0,
      isInSitemap: false,
      isSoftNotFound: false,
    };
    this.#put(known);
    this.touch(known);
    return known;
  }

  /** Puts one back as it was stored; in the order of ids. */
  restore(known: KnownUrl): void {
    if (known.id !== this.#list.length) throw new Error(`Address ${known.id} comes after ${this.#list.length}.`);
    this.#put(known);
  }

  /** Says that one has changed since `takeChanged`. */
  touch({ id }: KnownUrl): void {
    this.#changed.add(id);
  }

  /** Those changed since the last call, for the store. */
  takeChanged(): readonly KnownUrl[] {
    const changed = [...this.#changed].flatMap((id) => this.#list[id] ?? []);
    this.#changed = new Set();
    return changed;
  }

  #put(known: KnownUrl): void {
    this.#list.push(known);
    this.#ids.set(comparableAddress(known.url), known.id);
    // The form as written is looked up far more often than any other.
    if (!this.#ids.has(known.url)) this.#ids.set(known.url, known.id);
  }
}

import { crawlerAccess } from '#shared/robots/crawler-access.ts';
import { parseRobots, type RobotsTxt } from '#shared/robots/parse-robots.ts';
import { comparableAddress, isSameResource } from '#shared/kernel/comparable-address.ts';
import { parseUrl } from '#shared/kernel/url.ts';

import type { KnownUrl } from '../state/known-urls.ts';
import { clickDepths } from './click-depths.ts';
import { LinkGraph } from './link-graph.ts';
import { linkScores } from './link-scores.ts';
import { findNearDuplicates, type NearDuplicates } from './near-duplicates.ts';
import { siteSearches, type SiteSearches } from './site-searches.ts';
import type { SiteSource, StoredPage } from './site-source.ts';
import { TemplateNames } from './template-names.ts';

/** A page of the site: its final address answered 200 with HTML. */
export interface SitePage extends Omit<StoredPage['reading'], 'findings' | 'resources' | 'insecure'> {
  readonly id: number;
  readonly url: string;
  /** -1: no followed link leads there. */
  readonly depth: number;
  readonly elapsedMs: number;
  readonly template: string;
  /** Google may read it, may keep it, and finds no other address named as its canonical. */
  readonly isIndexable: boolean;
}

/** All that is known of a site, for checks that look at many pages. */
export class Site {
  readonly source: SiteSource;
  readonly graph: LinkGraph;
  readonly depths: Int32Array;
  /** By id. */
  readonly pages = new Map<number, SitePage>();
  /** Those that a search engine may show. */
  readonly indexable: readonly SitePage[];
  readonly scores: ReadonlyMap<number, number>;
  readonly #templates: TemplateNames;
  readonly #ids = new Map<string, number>();
  readonly #robots: ReadonlyMap<string, RobotsTxt>;
  readonly #near = new Map<'body' | 'main', NearDuplicates>();

  constructor(source: SiteSource) {
    this.source = source;
    const { urls, settings } = source;
    this.graph = new LinkGraph(urls.length, () => source.links());
    this.#robots = new Map(Array.from(source.robots, ([origin, text]) => [origin, parseRobots(text)]));
    this.#templates = new TemplateNames(urls.filter(({ outcome }) => outcome === 'fetched').map(({ url }) => url));
    for (const { id, url } of urls) this.#ids.set(url, id);
    const starts = settings.list?.flatMap((url) => this.find(url)?.id ?? []) ?? [0];
    this.depths = clickDepths(urls, this.graph, settings.followNofollow, starts);
    for (const { elapsedMs, id, reading } of source.pages()) {
      const known = urls[id];
      if (!known || (known.status !== 200 && known.status !== 304)) continue;
      const { findings: _, insecure: __, resources: ___, ...kept } = reading;
      const { url } = known;
      const isOwnCanonical = kept.canonical === null || isSameResource(kept.canonical, url);
      const isIndexable = isOwnCanonical && !kept.isNoindex && !known.isSoftNotFound && this.mayGoogleRead(url);
      this.pages.set(id, {
        ...kept,
        id,
        url,
        elapsedMs,
        depth: this.depths[id] ?? -1,
        template: this.#templates.nameOf(url),
        isIndexable,
      });
    }
    this.indexable = [...this.pages.values()].filter(({ isIndexable }) => isIndexable);
    this.scores = linkScores([...this.pages.keys()], this.graph, (id) => this.finalOf(id), settings.followNofollow);
  }

  get start(): KnownUrl | undefined {
    return this.source.urls[0];
  }

  /** What is known of an address; undefined where no link, sitemap or redirect named it. */
  find(address: string): KnownUrl | undefined {
    const id = this.#ids.get(address);
    if (id !== undefined) return this.source.urls[id];
    return this.#byForm().get(comparableAddress(address));
  }

  /** Where an address ends, over at most ten redirects; -1 for a loop or an end that is not known. */
  finalOf(id: number): number {
    let at = id;
    for (let hop = 0; hop <= 10; hop += 1) {
      const known = this.source.urls[at];
      if (!known) return -1;
      if (known.outcome !== 'redirect') return at;
      at = known.redirectsTo;
    }
    return -1;
  }

  pageAt(address: string): SitePage | undefined {
    const known = this.find(address);
    return known && this.pages.get(this.finalOf(known.id));
  }

  templateOf(url: string): string {
    return this.#templates.nameOf(url);
  }

  mayGoogleRead(url: string): boolean {
    const robots = this.#robots.get(parseUrl(url)?.origin ?? '');
    return robots === undefined || crawlerAccess(robots, 'Googlebot', url).isAllowed;
  }

  /** Whether robots.txt of the address's host is known, or known not to be there. */
  knowsRobotsOf(url: string): boolean {
    return this.#robots.has(parseUrl(url)?.origin ?? '');
  }

  /** Links to an address or to what redirects to it, from other pages. */
  linksTo(id: number): readonly number[] {
    const links: number[] = [];
    for (const target of [id, ...(this.#redirectsTo().get(id) ?? [])]) {
      for (const link of this.graph.linksTo(target)) if (this.graph.sourceOf(link) !== id) links.push(link);
    }
    return links;
  }

  /** Pages with enough text to be called a copy of another. */
  comparablePages(of: 'body' | 'main'): readonly SitePage[] {
    return [...this.pages.values()].filter((page) =>
      of === 'body' ? page.bodyWords >= 20 : page.isIndexable && page.mainWordCount >= 50,
    );
  }

  nearDuplicates(of: 'body' | 'main'): NearDuplicates {
    const known = this.#near.get(of);
    if (known) return known;
    const ids = this.comparablePages(of).map(({ id }) => id);
    const found = findNearDuplicates(ids, of === 'body' ? 0.9 : 0.8, (id, part) => this.source.sketch(id, of, part));
    this.#near.set(of, found);
    return found;
  }

  #searches: SiteSearches | undefined;

  /** Empty where there are no figures. */
  get searches(): SiteSearches {
    const { searches } = this.source;
    this.#searches ??= siteSearches(searches.ok ? searches.value : [], (address) => this.pageAt(address));
    return this.#searches;
  }

  #sources: Map<number, number[]> | undefined;

  /** All that end at an address by redirects. */
  #redirectsTo(): ReadonlyMap<number, readonly number[]> {
    if (this.#sources) return this.#sources;
    const sources = new Map<number, number[]>();
    for (const { id, outcome } of this.source.urls) {
      const final = outcome === 'redirect' ? this.finalOf(id) : -1;
      if (final < 0) continue;
      const same = sources.get(final);
      if (same) same.push(id);
      else sources.set(final, [id]);
    }
    this.#sources = sources;
    return sources;
  }

  #forms: Map<string, KnownUrl> | undefined;

  #byForm(): ReadonlyMap<string, KnownUrl> {
    this.#forms ??= new Map(this.source.urls.map((known) => [comparableAddress(known.url), known]));
    return this.#forms;
  }
}

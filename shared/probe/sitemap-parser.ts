import { SaxesParser } from 'saxes';

import { parseUrl } from '#shared/kernel/url.ts';
import type { SitemapFileFact } from '#shared/audit/facts/context-facts.ts';

import { splitXmlName } from './split-xml-name.ts';
import { isW3cDate } from './w3c-date.ts';
import { withoutStacks } from './without-stacks.ts';

/** One `<url>` of a sitemap, or one line of a text sitemap. */
export interface SitemapEntry {
  /** As written, trimmed. */
  readonly loc: string;
  readonly lastmod: string | null;
  readonly alternates: readonly { readonly code: string; readonly url: string }[];
}

export type SitemapContents = Pick<
  SitemapFileFact,
  | 'kind'
  | 'error'
  | 'urlCount'
  | 'foreignHosts'
  | 'invalidLastmods'
  | 'futureLastmods'
  | 'hasUniformLastmod'
  | 'hasIgnoredFields'
  | 'relativeLocs'
>;

const maxSamples = 5;
const maxFieldLength = 4_096;
const maxAlternates = 500;
/** Below this many entries, one day for all of them proves nothing. */
const uniformFrom = 20;
const futureToleranceMs = 24 * 3_600_000;

/**
 * Reads a sitemap as it flows: an XML `urlset` or `sitemapindex`, an RSS or Atom feed, or a text list
 * (https://www.sitemaps.org/protocol.html, https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap).
 * Keeps counts and samples, hands each entry on and forgets it.
 */
export class SitemapParser {
  readonly #nowMs: number;
  readonly #host: string;
  readonly #onEntry: (entry: SitemapEntry) => void;
  readonly #onSitemap: (url: string) => void;
  readonly #xml = new SaxesParser({ xmlns: false, position: false });
  #form: 'unseen' | 'xml' | 'text' = 'unseen';
  #rest = '';
  #kind: SitemapContents['kind'] = 'unknown';
  #ownPrefix = '';
  #depth = 0;
  /** Depth of the open entry; its fields are its children, whatever namespace their own children are in. */
  #entryDepth: number | undefined;
  #error: string | null = null;
  #urlCount = 0;
  #hasIgnoredFields = false;
  readonly #foreignHosts = new Set<string>();
  readonly #relativeLocs: string[] = [];
  readonly #invalidLastmods: string[] = [];
  readonly #futureLastmods: string[] = [];
  readonly #lastmodDays = new Set<string>();
  #lastmodCount = 0;
  #field: 'loc' | 'lastmod' | undefined;
  #text = '';
  #loc = '';
  #lastmod: string | null = null;
  #alternates: { code: string; url: string }[] = [];

  constructor(options: {
    readonly url: string;
    readonly nowMs: number;
    readonly onEntry: (entry: SitemapEntry) => void;
    readonly onSitemap: (url: string) => void;
  }) {
    this.#nowMs = options.nowMs;
    this.#host = parseUrl(options.url)?.host ?? '';
    this.#onEntry = options.onEntry;
    this.#onSitemap = options.onSitemap;
    this.#xml.on('error', (error) => {
      this.#error ??= error.message.replace(/^\d+:\d+: /, '');
    });
    this.#xml.on('opentag', ({ name, attributes }) => this.#open(name, attributes));
    this.#xml.on('closetag', ({ name }) => this.#close(name));
    const addText = (text: string): void => {
      if (this.#field !== undefined && this.#text.length < maxFieldLength) this.#text += text;
    };
    this.#xml.on('text', addText);
    this.#xml.on('cdata', addText);
  }

  write(chunk: string): void {
    if (this.#form === 'unseen') {
      const start = (this.#rest + chunk).replace(/^[\ufeff\s]+/, '');
      if (start === '') return;
      this.#form = start.startsWith('<') ? 'xml' : 'text';
      this.#rest = '';
      this.#push(start);
    } else this.#push(chunk);
  }

  /** `isWhole`: the file was read to its end, so that what is open now was left open. */
  finish(isWhole: boolean): SitemapContents {
    if (this.#form === 'xml' && isWhole) this.#xml.close();
    if (this.#form === 'text') this.#line(this.#rest);
    return {
      kind: this.#kind,
      error: this.#error,
      urlCount: this.#urlCount,
      foreignHosts: [...this.#foreignHosts],
      invalidLastmods: this.#invalidLastmods,
      futureLastmods: this.#futureLastmods,
      hasUniformLastmod: this.#lastmodCount >= uniformFrom && this.#lastmodDays.size === 1,
      hasIgnoredFields: this.#hasIgnoredFields,
      relativeLocs: this.#relativeLocs,
    };
  }

  #push(text: string): void {
    if (this.#form === 'xml') {
      withoutStacks(() => this.#xml.write(text));
      return;
    }
    const lines = (this.#rest + text).split(/\r\n|\r|\n/);
    this.#rest = (lines.pop() ?? '').slice(0, maxFieldLength);
    for (const line of lines) this.#line(line);
  }

  #line(line: string): void {
    const loc = line.trim().slice(0, maxFieldLength);
    if (loc === '') return;
    if (/^https?:\/\//i.test(loc)) this.#kind = 'text';
    else if (this.#kind === 'unknown') {
      this.#error ??= 'neither XML nor a list of addresses';
      return;
    }
    this.#loc = loc;
    this.#endEntry();
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#field = undefined;
    const { prefix, tag } = splitXmlName(name);
    this.#depth += 1;
    if (this.#entryDepth !== undefined && this.#depth > this.#entryDepth + 1) return;
    if (this.#kind === 'unknown') {
      this.#kind = kindOfRoot(tag);
      // RSS 1.0 puts its root alone into the namespace of RDF.
      this.#ownPrefix = tag === 'RDF' ? '' : prefix;
    }
    if (prefix !== this.#ownPrefix) {
      if (tag === 'link') this.#readAlternate(attributes);
      return;
    }
    // What stands before the first entry is the file's own.
    if (isEntry(tag)) {
      this.#forgetEntry();
      this.#entryDepth = this.#depth;
    } else if (tag === 'link' && this.#kind === 'feed') this.#readFeedLink(attributes);
    else if (tag === 'link') this.#readAlternate(attributes);
    else if (tag === 'loc' || tag === 'lastmod') this.#beginField(tag);
    else if (tag === 'updated' || tag === 'pubDate') this.#beginField('lastmod');
    else if (tag === 'priority' || tag === 'changefreq') this.#hasIgnoredFields = true;
  }

  /** `<xhtml:link rel="alternate" hreflang href>` of a sitemap. */
  #readAlternate({ hreflang, href }: Readonly<Record<string, string>>): void {
    if (this.#kind === 'feed' || hreflang === undefined || href === undefined) return;
    if (this.#alternates.length < maxAlternates) this.#alternates.push({ code: hreflang, url: href });
  }

  /**
   * `<link href>` in Atom, `<link>` with text in RSS. Of Atom's links only the alternate is the entry's page; without
   * `rel` it is one (RFC 4287 §4.2.7.2).
   */
  #readFeedLink({ href, rel }: Readonly<Record<string, string>>): void {
    if (href === undefined) this.#beginField('loc');
    else if ((rel === undefined || rel === 'alternate') && this.#loc === '') this.#loc = href;
  }

  #beginField(field: 'loc' | 'lastmod'): void {
    this.#field = field;
    this.#text = '';
  }

  #close(name: string): void {
    const { prefix, tag } = splitXmlName(name);
    if (this.#field === 'loc') this.#loc = this.#text.trim();
    if (this.#field === 'lastmod') this.#lastmod = this.#text.trim();
    this.#field = undefined;
    this.#depth -= 1;
    if (this.#entryDepth !== undefined && this.#depth >= this.#entryDepth) return;
    this.#entryDepth = undefined;
    if (prefix !== this.#ownPrefix) return;
    if (tag === 'sitemap' && this.#kind === 'index') {
      if (this.#loc !== '') this.#onSitemap(this.#loc);
      this.#forgetEntry();
    } else if (tag === 'url' || (this.#kind === 'feed' && (tag === 'item' || tag === 'entry'))) this.#endEntry();
  }

  #endEntry(): void {
    if (this.#loc !== '') {
      this.#urlCount += 1;
      this.#checkLoc(this.#loc);
      if (this.#lastmod !== null && this.#kind !== 'feed') this.#checkLastmod(this.#lastmod);
      this.#onEntry({ loc: this.#loc, lastmod: this.#lastmod, alternates: this.#alternates });
    }
    this.#forgetEntry();
  }

  #forgetEntry(): void {
    this.#loc = '';
    this.#lastmod = null;
    this.#alternates = [];
  }

  #checkLoc(loc: string): void {
    const url = parseUrl(loc);
    if (!url) addSample(this.#relativeLocs, loc);
    else if (url.host !== this.#host && this.#foreignHosts.size < maxSamples) this.#foreignHosts.add(url.host);
  }

  #checkLastmod(lastmod: string): void {
    this.#lastmodCount += 1;
    if (this.#lastmodDays.size < 2) this.#lastmodDays.add(lastmod.slice(0, 10));
    if (!isW3cDate(lastmod)) addSample(this.#invalidLastmods, lastmod);
    else if (Date.parse(lastmod) > this.#nowMs + futureToleranceMs) addSample(this.#futureLastmods, lastmod);
  }
}

function addSample(samples: string[], value: string): void {
  if (samples.length < maxSamples) samples.push(value.slice(0, 300));
}

function isEntry(tag: string): boolean {
  return tag === 'url' || tag === 'sitemap' || tag === 'item' || tag === 'entry';
}

function kindOfRoot(tag: string): SitemapContents['kind'] {
  if (tag === 'urlset') return 'urlset';
  if (tag === 'sitemapindex') return 'index';
  return tag === 'rss' || tag === 'feed' || tag === 'RDF' ? 'feed' : 'unknown';
}

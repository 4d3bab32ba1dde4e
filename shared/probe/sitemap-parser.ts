import { SaxesParser } from 'saxes';

import { parseUrl } from '#shared/kernel/url.ts';
import type { SitemapFileFact } from '#shared/audit/facts/context-facts.ts';

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
/** Below this many entries, one day for all of them proves nothing. */
const uniformFrom = 20;
/** W3C Datetime (https://www.w3.org/TR/NOTE-datetime), which sitemaps use. */
const w3cDate = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?$/;
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
    this.#xml.on('opentag', ({ name, attributes }) => this.#open(localName(name), attributes));
    this.#xml.on('closetag', ({ name }) => this.#close(localName(name)));
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
      this.#xml.write(text);
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

  #open(tag: string, attributes: Readonly<Record<string, string>>): void {
    this.#field = undefined;
    if (this.#kind === 'unknown') this.#kind = kindOfRoot(tag);
    if (tag === 'loc' || tag === 'lastmod') this.#beginField(tag);
    else if (tag === 'link') this.#readLink(attributes);
    else if (tag === 'updated' || tag === 'pubDate') this.#beginField('lastmod');
    else if (tag === 'priority' || tag === 'changefreq') this.#hasIgnoredFields = true;
  }

  /** `<xhtml:link>` in a sitemap, `<link href>` in Atom, `<link>` with text in RSS. */
  #readLink({ hreflang, href }: Readonly<Record<string, string>>): void {
    if (this.#kind !== 'feed') {
      if (hreflang !== undefined && href !== undefined && this.#alternates.length < 500)
        this.#alternates.push({ code: hreflang, url: href });
    } else if (href !== undefined) this.#loc = href;
    else this.#beginField('loc');
  }

  #beginField(field: 'loc' | 'lastmod'): void {
    this.#field = field;
    this.#text = '';
  }

  #close(tag: string): void {
    if (this.#field === 'loc') this.#loc = this.#text.trim();
    if (this.#field === 'lastmod') this.#lastmod = this.#text.trim();
    this.#field = undefined;
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
    if (!w3cDate.test(lastmod) || Number.isNaN(Date.parse(lastmod))) addSample(this.#invalidLastmods, lastmod);
    else if (Date.parse(lastmod) > this.#nowMs + futureToleranceMs) addSample(this.#futureLastmods, lastmod);
  }
}

function addSample(samples: string[], value: string): void {
  if (samples.length < maxSamples) samples.push(value.slice(0, 300));
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function kindOfRoot(tag: string): SitemapContents['kind'] {
  if (tag === 'urlset') return 'urlset';
  if (tag === 'sitemapindex') return 'index';
  return tag === 'rss' || tag === 'feed' || tag === 'RDF' ? 'feed' : 'unknown';
}

import { describe, expect, it } from 'vitest';

import { type SitemapContents, type SitemapEntry, SitemapParser } from './sitemap-parser.ts';

const nowMs = Date.parse('2026-11-21T09:00:00Z');

function parse(text: string, chunkLength = 7): { contents: SitemapContents; entries: SitemapEntry[]; maps: string[] } {
  const entries: SitemapEntry[] = [];
  const maps: string[] = [];
  const parser = new SitemapParser({
    url: 'https://www.example.com/sitemap.xml',
    nowMs,
    onEntry: (entry) => entries.push(entry),
    onSitemap: (url) => maps.push(url),
  });
  for (let start = 0; start < text.length; start += chunkLength) parser.write(text.slice(start, start + chunkLength));
  return { contents: parser.finish(true), entries, maps };
}

const urlset = (inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${inner}</urlset>`;

describe('SitemapParser', () => {
  it('reads entries with dates and alternates, in pieces of any size', () => {
    const text = urlset(
      `<url><loc> https://www.example.com/a?x=1&amp;y=2 </loc><lastmod>2026-11-02</lastmod>
       <xhtml:link rel="alternate" hreflang="fr" href="https://www.example.com/fr/a"/></url>
       <url><loc><![CDATA[https://www.example.com/b]]></loc></url>`,
    );
    const expected = [
      {
        loc: 'https://www.example.com/a?x=1&y=2',
        lastmod: '2026-11-02',
        alternates: [{ code: 'fr', url: 'https://www.example.com/fr/a' }],
      },
      { loc: 'https://www.example.com/b', lastmod: null, alternates: [] },
    ];
    expect(parse(text, 1).entries).toEqual(expected);
    expect(parse(text, 10_000)).toMatchObject({
      entries: expected,
      contents: { kind: 'urlset', error: null, urlCount: 2 },
    });
  });

  it('hands on the files of an index and takes none for a page', () => {
    const text = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <sitemap><loc>https://www.example.com/a.xml.gz</loc><lastmod>2026-01-01</lastmod></sitemap></sitemapindex>`;
    expect(parse(text)).toMatchObject({
      maps: ['https://www.example.com/a.xml.gz'],
      entries: [],
      contents: { kind: 'index', urlCount: 0 },
    });
  });

  it('reads a list of addresses, one per line, with any line end', () => {
    const { contents, entries } = parse('\ufeffhttps://www.example.com/a\r\nhttps://www.example.com/b\n\n');
    expect(contents).toMatchObject({ kind: 'text', urlCount: 2, error: null });
    expect(entries.map(({ loc }) => loc)).toEqual(['https://www.example.com/a', 'https://www.example.com/b']);
  });

  it.each([
    ['RSS', '<rss><channel><item><link>https://www.example.com/a</link><pubDate>Mon</pubDate></item></channel></rss>'],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="https://www.example.com/a"/></entry></feed>',
    ],
  ])('reads a feed as %s', (_name, text) => {
    const { contents, entries } = parse(text);
    expect(contents).toMatchObject({ kind: 'feed', urlCount: 1, invalidLastmods: [] });
    expect(entries[0]?.loc).toBe('https://www.example.com/a');
  });

  it.each([
    ['a page of HTML', '<!doctype html><html><body><p>Not found<br></body></html>', 'unknown'],
    ['words', 'Sorry, nothing here.', 'unknown'],
    ['an unclosed tag', urlset('<url><loc>https://www.example.com/a</loc>'), 'urlset'],
    ['a bare ampersand', urlset('<url><loc>https://www.example.com/?a=1&b=2</loc></url>'), 'urlset'],
  ])('says what is wrong with %s', (_name, text, kind) => {
    const { contents } = parse(text);
    expect(contents.kind).toBe(kind);
    expect(contents.error).toMatch(/\w/);
  });

  it('does not unfold entities that a document type declares', () => {
    const bomb = `<!DOCTYPE urlset [<!ENTITY a "${'x'.repeat(50)}"><!ENTITY b "&a;&a;&a;">]>${urlset('<url><loc>&b;</loc></url>').replace(/<\?.*\?>/, '')}`;
    const { entries } = parse(bomb);
    expect(entries[0]?.loc ?? '').not.toContain('xxx');
  });

  it('keeps samples of dates and hosts that are wrong', () => {
    const entry = (loc: string, lastmod: string): string => `<url><loc>${loc}</loc><lastmod>${lastmod}</lastmod></url>`;
    const { contents } = parse(
      urlset(
        entry('https://www.example.com/a', '21/11/2026') +
          entry('https://shop.example.org/b', '2027-05-01T10:00:00Z') +
          entry('/relative', '2026-13-45') +
          entry('https://www.example.com/d', '2026-11-21T08:00:00+01:00'),
      ),
    );
    expect(contents).toMatchObject({
      invalidLastmods: ['21/11/2026', '2026-13-45'],
      futureLastmods: ['2027-05-01T10:00:00Z'],
      foreignHosts: ['shop.example.org'],
      relativeLocs: ['/relative'],
      hasUniformLastmod: false,
    });
  });

  it('notices one day for all of many entries', () => {
    const many = Array.from(
      { length: 30 },
      (_, at) => `<url><loc>https://www.example.com/${at}</loc><lastmod>2026-11-20T0${at % 10}:00:00Z</lastmod></url>`,
    );
    expect(parse(urlset(many.join(''))).contents.hasUniformLastmod).toBe(true);
    expect(parse(urlset(many.slice(0, 10).join(''))).contents.hasUniformLastmod).toBe(false);
  });
});

describe('what other namespaces add', () => {
  const page = 'https://www.example.com/a';
  const locs = (text: string): string[] => parse(text).entries.map(({ loc }) => loc);
  it.each([
    [
      'a picture behind loc',
      urlset(
        `<url><loc>${page}</loc><image:image><image:loc>https://cdn.example/1.jpg</image:loc></image:image></url>`,
      ),
    ],
    [
      'a picture before loc',
      urlset(
        `<url><image:image><image:loc>https://cdn.example/1.jpg</image:loc></image:image><loc>${page}</loc></url>`,
      ),
    ],
    [
      'a prefix of the sitemap itself',
      `<sit:urlset xmlns:sit="http://www.sitemaps.org/schemas/sitemap/0.9"><sit:url><sit:loc>${page}</sit:loc><image:image><image:loc>https://cdn.example/1.jpg</image:loc></image:image></sit:url></sit:urlset>`,
    ],
    [
      'a picture whose namespace has no prefix',
      urlset(
        `<url><loc>${page}</loc><image xmlns="http://www.google.com/schemas/sitemap-image/1.1"><loc>https://cdn.example/1.jpg</loc></image></url>`,
      ),
    ],
    [
      'a PageMap',
      urlset(
        `<url><loc>${page}</loc><PageMap xmlns="http://www.google.com/schemas/sitemap-pagemap/1.0"><DataObject><loc>https://cdn.example/</loc></DataObject></PageMap></url>`,
      ),
    ],
    [
      'the source of an entry in Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><source><link href="https://other.example/"/></source><link href="${page}"/></entry></feed>`,
    ],
    [
      'a video',
      urlset(
        `<url><loc>${page}</loc><video:video><video:content_loc>https://cdn.example/1.mp4</video:content_loc><video:player_loc>https://cdn.example/p</video:player_loc></video:video></url>`,
      ),
    ],
    [
      'news',
      urlset(
        `<url><loc>${page}</loc><news:news><news:publication_date>2026-01-01</news:publication_date><news:title>x</news:title></news:news></url>`,
      ),
    ],
    [
      'an enclosure in Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://www.example.com/"/><entry><link rel="alternate" href="${page}"/><link rel="enclosure" href="https://cdn.example/1.mp3"/></entry></feed>`,
    ],
    [
      'a link of Atom to itself',
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><link rel="self" href="https://www.example.com/feed"/><link href="${page}"/></entry></feed>`,
    ],
    [
      'a hub in RSS',
      `<rss version="2.0"><channel><item><link>${page}</link><atom:link rel="hub" href="https://hub.example/"/></item></channel></rss>`,
    ],
    [
      'RSS 1.0',
      `<rdf:RDF xmlns:rdf="x"><item rdf:about="y"><link>${page}</link><dc:date>2026-01-01</dc:date></item></rdf:RDF>`,
    ],
  ])('leaves the page its own address: %s', (_name, text) => {
    const { contents } = parse(text);
    expect(locs(text)).toEqual([page]);
    expect(contents).toMatchObject({ urlCount: 1, foreignHosts: [] });
  });

  it('takes no date of a feed’s head for that of its first entry', () => {
    const text = `<feed><updated>2020-01-01</updated><link href="https://www.example.com/"/><entry><link href="${page}"/></entry></feed>`;
    expect(parse(text).entries).toEqual([{ loc: page, lastmod: null, alternates: [] }]);
  });

  it('knows the days of a month', () => {
    const dated = (day: string): string => urlset(`<url><loc>${page}</loc><lastmod>${day}</lastmod></url>`);
    const wrong = ['2024-02-31', '2023-02-29', '2024-02-29', '2024-04-30'].flatMap(
      (day) => parse(dated(day)).contents.invalidLastmods,
    );
    expect(wrong).toEqual(['2024-02-31', '2023-02-29']);
  });
});

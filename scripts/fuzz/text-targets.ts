import { parseKeywordCsv } from '#shared/keywords/parse-keyword-csv.ts';
import { parseLinkHeader } from '#shared/audit/reading/link-header.ts';
import { readHeaderDirectives } from '#shared/audit/reading/robots-directives.ts';
import { SitemapParser } from '#shared/probe/sitemap-parser.ts';
import { crawlerAccess } from '#shared/robots/crawler-access.ts';
import { parseRobots } from '#shared/robots/parse-robots.ts';

import type { FuzzTarget } from './fuzz-target.ts';

const url = 'https://www.example.com/tea/pots?size=2';

export const robots: FuzzTarget = {
  name: 'robots',
  seeds: [
    'User-agent: *\nDisallow: /tea*/x$\nAllow: /tea/pots\nCrawl-delay: 3\nSitemap: https://www.example.com/sitemap.xml\n',
    'user agent Googlebot # a comment\ndissallow /a b\n\ufeffUser-agent:bingbot\nDisallow:\n',
  ],
  spices: ['User-agent: ', 'Disallow: ', 'Allow: /', '*', '$', '*$', ':', '#', '%', '\n', ' \t'],
  corpus: { folder: 'robots', ending: '.txt' },
  growing: {
    'blanks in a line': (size) => `Disallow: /a${' \t'.repeat(size)}b`,
    'lines of blanks': (size) => `${' '.repeat(500)}x\n`.repeat(size / 10),
    'words without a colon': (size) => 'disallow \t\t /a  b\n'.repeat(size),
    'groups of agents': (size) => 'User-agent: a\nDisallow: /tea\n'.repeat(size),
    'stars in patterns': (size) => `User-agent: *\n${`Disallow: /${'*a'.repeat(20)}$\n`.repeat(size / 20)}`,
  },
  read: (text) => crawlerAccess(parseRobots(text), 'Googlebot', url),
};

export const sitemap: FuzzTarget = {
  name: 'sitemap',
  seeds: [
    '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"><url><loc>https://www.example.com/tea</loc><lastmod>2026-11-01T10:00:00Z</lastmod><priority>0.5</priority><xhtml:link rel="alternate" hreflang="de" href="/de"/></url></urlset>',
    '<sitemapindex><sitemap><loc>/a.xml</loc></sitemap></sitemapindex>',
    '<rss><channel><item><link>https://www.example.com/a</link><pubDate>Mon, 02 Nov 2026 10:00:00 GMT</pubDate></item></channel></rss>',
    'https://www.example.com/a\nhttps://www.example.com/b\n',
  ],
  spices: [
    '<url>',
    '<loc>',
    '</loc>',
    '<![CDATA[',
    ']]>',
    '&amp;',
    '&#x41;',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '<!--',
    '-->',
    '\n',
  ],
  corpus: { folder: 'sitemaps', ending: '.xml' },
  growing: {
    entries: (size) => `<urlset>${'<url><loc>https://www.example.com/tea</loc></url>'.repeat(size)}</urlset>`,
    'open elements': (size) => `<urlset>${'<url>'.repeat(size)}`,
    'faults in entries': (size) => `<urlset>${'<url><loc>https://www.example.com/?a=1&b=2</loc></url>'.repeat(size)}`,
    'text in small pieces': (size) => `<urlset><url><loc>${'a&amp;'.repeat(size)}</loc></url></urlset>`,
    'lines of a list': (size) => 'https://www.example.com/tea \t \n'.repeat(size),
    'one long line': (size) => `https://www.example.com/${'a '.repeat(size)}`,
  },
  read(given) {
    // Readers get what a decoder made of bytes: it leaves no half of a pair.
    const text = given.toWellFormed();
    let entries = 0;
    const count = (): void => void (entries += 1);
    const parser = new SitemapParser({
      url: 'https://www.example.com/sitemap.xml',
      nowMs: 0,
      onEntry: count,
      onSitemap: count,
    });
    for (let at = 0; at < text.length; at += 4_096) parser.write(text.slice(at, at + 4_096));
    return parser.finish(true);
  },
};

export const csv: FuzzTarget = {
  name: 'csv',
  seeds: [
    'keyword,engine,country,language,device,tags,note,favourite\ntea pot,google,de,de,desktop,"a, b","say ""hi""",true\n\'=1+1,bing,,,mobile,,,\n',
    '\ufeffkeyword;engine\r\ntea;google\r\n',
  ],
  spices: ['"', '""', ',', ';', '\r', '\n', '\ufeff', "'=", 'keyword'],
  growing: {
    lines: (size) => `keyword,engine\n${'tea,google\n'.repeat(size)}`,
    'an open quote': (size) => `keyword,engine\n"${'tea\n'.repeat(size)}`,
    quotes: (size) => `keyword,engine\n"${'""'.repeat(size)}",google`,
    commas: (size) => `keyword,engine\n${','.repeat(size)}`,
  },
  read: (text) => parseKeywordCsv(text),
};

export const headers: FuzzTarget = {
  name: 'headers',
  seeds: [
    '<https://www.example.com/a>; rel="canonical", </de>; rel=alternate; hreflang="de"; title*=UTF-8\'\'x',
    'googlebot: noindex, max-snippet:-1\notherbot: nofollow, unavailable_after: 25 Jun 2026 15:00:00 PST',
  ],
  spices: ['<', '>', ';', ',', '"', '\\"', '=', 'rel=', 'hreflang=', ': ', '\n', 'unavailable_after: '],
  growing: {
    links: (size) => '</a>; rel=canonical, '.repeat(size),
    'open links': (size) => '<'.repeat(size),
    'blanks in parameters': (size) => `</a>${' ;  '.repeat(size)}rel=canonical`,
    quotes: (size) => `</a>; rel="${'\\"'.repeat(size)}`,
    directives: (size) => 'noindex , '.repeat(size),
    'blanks before a line break': (size) => `a: ${'\t'.repeat(size)}\r`,
    blanks: (size) => `noindex${' '.repeat(size)}x: y${' '.repeat(size)}z`,
  },
  read: (text) => [parseLinkHeader(text), readHeaderDirectives({ 'x-robots-tag': text })],
};

import { parse } from 'parse5';

import { crawlSite } from '../cli/crawl/crawl-site.ts';
import { createFetchOnce } from '../cli/crawl/fetch-once.ts';
import { isPage } from '#shared/crawl/report/is-page.ts';
import { defaultSettings } from '#shared/crawl/settings.ts';

/**
 * One measurement of the crawl in a process of its own, so that its memory and its processor time are its own.
 * `node bench/crawl-run.ts crawl|structure|bare <start> <pages>`; prints one line of JSON.
 */
const [kind = 'crawl', start = '', count = '1000'] = process.argv.slice(2);
const pages = Number(count);
const skipsAudit = kind === 'structure';
const startedMs = performance.now();
const cpuBefore = process.cpuUsage();
let crawlMs = 0;
let found = 0;
if (kind !== 'bare') {
  const crawled = await crawlSite({
    settings: {
      ...defaultSettings,
      start,
      userAgent: 'Sightline',
      maxPages: pages,
      skipsAudit,
      rate: 100_000,
      parallel: 16,
      sitemap: { from: 'off' },
    },
    hostMap: new Map(),
    resume: false,
    tell: (text) => {
      if (text.includes('ended')) crawlMs = performance.now() - startedMs;
    },
  });
  if (crawled.failure !== undefined) throw new Error(crawled.failure);
  found = crawled.report.urls.filter(isPage).length;
} else {
  const fetchOnce = createFetchOnce(new Map(), start);
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < pages; at = next++) {
      const fetched = await fetchOnce({ url: `${start}p/${at}`, maxBytes: 10_000_000 });
      if (!fetched.ok) continue;
      parse(new TextDecoder().decode(fetched.value.bytes));
      found += 1;
    }
  };
  await Promise.all(Array.from({ length: 16 }, work));
  crawlMs = performance.now() - startedMs;
  fetchOnce.close();
}
const { system, user } = process.cpuUsage(cpuBefore);
console.log(
  JSON.stringify({
    pages: found,
    crawlMs,
    totalMs: performance.now() - startedMs,
    cpuMs: (user + system) / 1_000,
    maxRssMb: process.resourceUsage().maxRSS / 1_024,
  }),
);

import { describe, expect, it } from 'vitest';

import {
  answer,
  crawlSettings,
  crawlStart,
  driveCrawl,
  type FakeSite,
  pageAnswer,
} from '#shared/testing/fake-crawl.ts';

import type { CrawlSettings } from './settings.ts';
import { createCrawl, type CrawlState } from './state/crawl-state.ts';

/** A start page with links, each of which is a page without any. */
function linking(links: readonly string[], others: FakeSite['answer'] = (url) => pageAnswer([], url)): FakeSite {
  return { answer: (url, nowMs) => (url === crawlStart ? pageAnswer(links, url) : others(url, nowMs)) };
}

function crawl(
  site: FakeSite,
  settings: Partial<CrawlSettings> = {},
): { state: CrawlState } & ReturnType<typeof driveCrawl> {
  const state = createCrawl(crawlSettings(settings));
  return { state, ...driveCrawl(state, site) };
}

function outcomesOf(state: CrawlState): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { detail, outcome } of state.urls) {
    const name = detail ? `${outcome} ${detail}` : outcome;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

const many = Array.from({ length: 30 }, (_, at) => `${crawlStart}p${at}`);

describe('robots.txt', () => {
  it('forbids addresses, which are then not asked', () => {
    const site = {
      ...linking([`${crawlStart}private/a`, `${crawlStart}b`]),
      robots: () => ({ status: 200, text: 'user-agent: *\ndisallow: /private/' }),
    };
    expect(outcomesOf(crawl(site).state)).toEqual({ fetched: 2, disallowed: 1 });
    expect(outcomesOf(crawl(site, { robots: 'report' }).state)).toEqual({ fetched: 3 });
  });

  it.each([
    ['HTML', { status: 200, text: '<!doctype html><html><body>Disallow: nothing</body></html>' }],
    ['a 404', { status: 404, text: '' }],
    ['a 403', { status: 403, text: 'disallow: /' }],
  ])('that is %s allows everything', (_, robots) => {
    expect(crawl({ ...linking(many), robots: () => robots }).state.pages).toBe(31);
  });

  it.each([
    ['a 500', 500],
    ['a 429', 429],
  ])('that is %s forbids everything: three more tries, then the end', (_, status) => {
    const tries: number[] = [];
    const run = crawl({
      ...linking(many),
      robots: (_origin, nowMs) => {
        tries.push(nowMs);
        return { status, text: '' };
      },
    });
    expect(run.ended).toBe('robots-unreachable');
    expect(run.asked).toEqual([]);
    expect(tries.map((at) => Math.round((at - (tries[0] ?? 0)) / 60_000))).toEqual([0, 1, 6, 21]);
    expect(outcomesOf(run.state)).toEqual({ pending: 1 });
  });

  it.each([
    ['never', [null], 'no-answer', [0, 5, 25]],
    ['once with an error, then never', [500, null], 'robots-unreachable', [0, 60, 360, 1_260]],
  ])('of a host that answers %s: the longer patience is for hosts that live', (_, statuses, ended, seconds) => {
    const tries: number[] = [];
    const run = crawl({
      ...linking(many),
      robots: (_origin, nowMs) => {
        tries.push(nowMs);
        return { status: statuses[Math.min(tries.length, statuses.length) - 1] ?? null, text: '' };
      },
    });
    expect(run.ended).toBe(ended);
    expect(run.asked).toEqual([]);
    expect(tries.map((at) => Math.round((at - (tries[0] ?? 0)) / 1_000))).toEqual(seconds);
    expect(outcomesOf(run.state)).toEqual({ pending: 1 });
  });

  it('that comes back in time is obeyed', () => {
    let tries = 0;
    const run = crawl({ ...linking(many), robots: () => ({ status: (tries += 1) < 3 ? 503 : 404, text: '' }) });
    expect(run.state.pages).toBe(31);
  });

  it('says how slowly to go', () => {
    const run = crawl({
      ...linking(many.slice(0, 3)),
      robots: () => ({ status: 200, text: 'user-agent: *\ncrawl-delay: 10' }),
    });
    const gaps = run.asked.slice(1).map(({ atMs }, at) => atMs - (run.asked[at]?.atMs ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(10_000);
  });
});

describe('politeness', () => {
  it('leaves the time between two starts that the rate asks for', () => {
    const { asked } = crawl(linking(many), { rate: 4, parallel: 8 });
    const gaps = asked.slice(1).map(({ atMs }, at) => atMs - (asked[at]?.atMs ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(250);
  });

  it('waits as long as Retry-After says, and asks again', () => {
    let isBusy = true;
    const run = crawl(
      linking([`${crawlStart}busy`], (url) => {
        const wasBusy = isBusy;
        isBusy = false;
        return wasBusy ? answer({ status: 503, retryAfter: '120' }) : pageAnswer([], url);
      }),
    );
    expect(run.state.pages).toBe(2);
    expect((run.asked[2]?.atMs ?? 0) - (run.asked[1]?.atMs ?? 0)).toBeGreaterThanOrEqual(120_000);
  });

  it('ends at a host that answers 429 to everything, after pauses that double', () => {
    const run = crawl({ answer: () => answer({ status: 429 }) });
    expect(run.ended).toBe('rate-limited');
    expect(run.asked.length).toBeLessThanOrEqual(8);
  });

  it('ends at once where a pause of more than an hour is asked for', () => {
    const run = crawl(linking(many, () => answer({ status: 429, retryAfter: '86400' })));
    expect(run.ended).toBe('rate-limited');
    expect([...run.state.urls].filter(({ outcome }) => outcome === 'pending').length).toBeGreaterThan(20);
  });

  it('leaves a host alone that answers with errors only', () => {
    const run = crawl(linking(many, () => ({ kind: 'failed', reason: 'timeout', elapsedMs: 10_000 })));
    expect(run.ended).toBe('host-unwell');
    expect(run.asked.length).toBeLessThan(25);
  });

  it('tries an address again after an error, and takes the answer then', () => {
    let tries = 0;
    const run = crawl(
      linking([`${crawlStart}flaky`], (url) => ((tries += 1) < 3 ? answer({ status: 502 }) : pageAnswer([], url))),
    );
    expect(outcomesOf(run.state)).toEqual({ fetched: 2 });
    expect(tries).toBe(3);
  });

  it('knows a wall: one refusal for everything', () => {
    const run = crawl(linking(many, () => answer({ status: 403, bodyHash: 'wall' })));
    expect(run.ended).toBe('blocked');
    expect(run.asked.length).toBeLessThan(20);
  });

  it('takes refusals of several kinds for answers about addresses', () => {
    expect(crawl(linking(many, (url) => answer({ status: 403, bodyHash: url }))).ended).toBe('complete');
  });
});

describe('traps', () => {
  it('ends a calendar without end, by path and by parameter', () => {
    const next = (url: string): string => {
      const [, year = '2026', month = '1'] = /(\d{4})-(\d+)/.exec(url) ?? [];
      return Number(month) === 12 ? `${Number(year) + 1}-1` : `${year}-${Number(month) + 1}`;
    };
    const byPath = crawl(
      { answer: (url) => pageAnswer([`${crawlStart}calendar/${next(url)}`], url) },
      { maxPages: 10_000 },
    );
    expect(byPath.ended).toBe('complete');
    expect(byPath.state.pages).toBeLessThan(60);
    expect(outcomesOf(byPath.state)['trap calendar']).toBe(1);
    const byParameter = crawl(
      { answer: (url) => pageAnswer([`${crawlStart}calendar?month=${next(url)}`], url) },
      { maxPages: 10_000 },
    );
    expect(byParameter.state.pages).toBeLessThan(60);
  });

  it('takes numbers that look like years for numbers', () => {
    const numbered = Array.from({ length: 400 }, (_, at) => `${crawlStart}item/${1_850 + at}`);
    expect(crawl(linking(numbered)).state.pages).toBe(401);
  });

  it('keeps a facet from taking the whole crawl', () => {
    const facets = Array.from(
      { length: 400 },
      (_, at) => `${crawlStart}shop?color=${at % 20}&size=${Math.floor(at / 20)}`,
    );
    const run = crawl(linking([...facets, ...many]), { maxPages: 100 });
    expect(run.asked.filter(({ url }) => url.startsWith(`${crawlStart}p`))).toHaveLength(30);
    expect(outcomesOf(run.state)['over-limit pattern']).toBe(350);
  });

  it('ends relative links that grow without end', () => {
    const run = crawl({ answer: (url) => pageAnswer([`${url}a/b/`], 'the same text') }, { maxPages: 1_000 });
    expect(run.ended).toBe('complete');
    expect(run.state.pages).toBeLessThan(20);
  });

  it('knows the page for what is not there by a path that no site has', () => {
    const site = {
      ...linking(many, () => pageAnswer([`${crawlStart}more`], 'not found')),
      probe: pageAnswer([], 'not found'),
    };
    const run = crawl(site);
    expect([...run.state.urls].filter(({ isSoftNotFound }) => isSoftNotFound)).toHaveLength(30);
    expect(run.asked.some(({ url }) => url.endsWith('more'))).toBe(false);
  });

  it('ends a redirect that leads on and on', () => {
    let hop = 0;
    const run = crawl({ answer: () => answer({ status: 302, location: `/hop-${(hop += 1)}` }) });
    expect(run.ended).toBe('complete');
    expect(run.asked).toHaveLength(11);
    expect(outcomesOf(run.state)).toEqual({ redirect: 11, 'over-limit redirects': 1 });
  });

  it('ends a redirect in a circle, and one that leads nowhere', () => {
    const run = crawl(
      linking([`${crawlStart}a`, `${crawlStart}c`], (url) =>
        answer({ status: 301, location: url.endsWith('a') ? '/b' : url.endsWith('b') ? '/a' : 'mailto:x@example.com' }),
      ),
    );
    expect(outcomesOf(run.state)).toEqual({ fetched: 1, redirect: 2, 'redirect no address': 1 });
  });
});

describe('scope and limits', () => {
  it.each([
    ['host', ['https://example.com/b', 'http://example.com/c']],
    ['domain', ['https://example.com/b', 'http://example.com/c', 'https://www.example.com/d']],
  ] as const)('%s', (scope, inside) => {
    const links = [
      'https://example.com/b',
      'http://example.com/c',
      'https://www.example.com/d',
      'https://example.org/',
      'mailto:a@example.com',
      'javascript:void 0',
    ];
    expect(
      crawl(linking(links), { scope })
        .asked.map(({ url }) => url)
        .toSorted(),
    ).toEqual([crawlStart, ...inside].toSorted());
  });

  it('path', () => {
    const start = 'https://example.com/docs/index.html';
    const state = createCrawl(crawlSettings({ start, scope: 'path' }));
    const { asked } = driveCrawl(state, {
      answer: (url) =>
        pageAnswer(
          url === start ? ['https://example.com/docs/a', 'https://example.com/b', 'http://example.com/docs/c'] : [],
          url,
        ),
    });
    expect(asked.map(({ url }) => url)).toEqual([start, 'https://example.com/docs/a']);
  });

  it('of the user’s own: what to include and to exclude, by the whole address', () => {
    const run = crawl(linking([`${crawlStart}shop/a`, `${crawlStart}shop/b?sort=1`, `${crawlStart}blog`]), {
      include: ['/shop/'],
      exclude: ['[?&]sort='],
    });
    expect(outcomesOf(run.state)).toEqual({ fetched: 2, 'excluded [?&]sort=': 1, 'excluded not included': 1 });
  });

  it('nofollow links are known and not followed, unless another link is', () => {
    const site: FakeSite = {
      answer: (url) => {
        const page = pageAnswer(url === crawlStart ? [`${crawlStart}a`, `${crawlStart}b`] : [`${crawlStart}c`], url);
        if (url !== crawlStart || !page.page) return page;
        return {
          ...page,
          page: {
            ...page.page,
            links: [
              ...page.page.links,
              { url: `${crawlStart}c`, isNofollow: true },
              { url: `${crawlStart}d`, isNofollow: true },
            ],
          },
        };
      },
    };
    expect(outcomesOf(crawl(site).state)).toEqual({ fetched: 4, 'excluded nofollow': 1 });
    expect(outcomesOf(crawl(site, { followNofollow: true }).state)).toEqual({ fetched: 5 });
  });

  it('names the limit that ended the crawl, with what it kept from being asked', () => {
    expect(outcomesOf(crawl(linking(many), { maxPages: 10 }).state)).toEqual({ fetched: 10, 'over-limit pages': 21 });
    expect(crawl(linking(many), { maxBytes: 5_000, parallel: 1 })).toMatchObject({ ended: 'max-bytes' });
    expect(crawl(linking(many), { maxTimeMs: 500, parallel: 1 })).toMatchObject({ ended: 'max-time' });
  });

  it('finds what only a sitemap names', () => {
    const run = crawl({ ...linking([]), sitemap: [`${crawlStart}orphan`, 'https://example.org/other'] });
    expect(run.asked.map(({ url }) => url)).toContain(`${crawlStart}orphan`);
    expect(outcomesOf(run.state)).toEqual({ fetched: 2, 'out-of-scope': 1 });
  });
});

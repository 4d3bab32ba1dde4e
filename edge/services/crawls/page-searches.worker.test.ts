import { beforeEach, describe, expect, it } from 'vitest';

import { readSession } from '#shared/api/endpoints/session.ts';
import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';

import { upsertSearchConsoleLink } from '../../repositories/search-console-links.ts';
import { createFakeSearchConsole } from '../../testing/both/fake-search-console.ts';
import { requireValue } from '../../testing/worker/api.ts';
import { html, openTestCrawls } from '../../testing/worker/test-crawls.ts';

const google = createFakeSearchConsole();
const now = new Date('2026-11-21T20:00:00.000Z');
const site = { '/': html('Home', '/a', '/b'), '/a': html('A'), '/b': html('B') };

beforeEach(() => {
  google.failWith = null;
  google.rows = ['/a', '/b'].flatMap((path) =>
    ['green tea', 'mate tea', 'oolong tea'].map((query) => {
      const figures = { clicks: 1, impressions: 12, position: 4, country: 'deu', device: 'DESKTOP' } as const;
      return { day: '2026-11-10', query, page: `https://tea.example${path}`, ...figures };
    }),
  );
});

async function crawl(isConnected: boolean): Promise<CrawlReport> {
  const crawls = await openTestCrawls({ site, clock: () => now.getTime(), searchConsole: google.client });
  const { projectId } = crawls;
  if (isConnected) {
    const { store, tokenSeal } = crawls.api.backend;
    const { id: workspaceId } = requireValue(await crawls.api.call(readSession, {}, crawls.caller)).workspace;
    await upsertSearchConsoleLink(workspaceId, store.db, {
      projectId,
      property: 'sc-domain:tea.example',
      refreshToken: await tokenSeal.close('lasting'),
      status: 'active',
      importedUntil: null,
      filledFrom: null,
      fillStartedAt: null,
      nextRunAt: now,
      failures: 0,
      reason: null,
      createdAt: now,
    });
  }
  const { id } = await crawls.start();
  await crawls.finish(id);
  return crawls.report(id);
}

describe('a crawl of a project', () => {
  it('that is connected to Search Console is judged by what it counted', async () => {
    const { issues } = await crawl(true);
    expect(issues.find(({ check }) => check === 'site/should-link')?.places).toEqual([
      { url: 'https://tea.example/a', target: 'https://tea.example/b', value: 'green tea, mate tea, oolong tea' },
    ]);
  });

  it('ends all the same where Google does not answer, and says so', async () => {
    google.failWith = { status: 500, body: '' };
    const { ended, notChecked } = await crawl(true);
    expect(ended).toBe('complete');
    expect(notChecked).toContainEqual({ check: 'site/should-link', reason: 'Search Console gave no figures' });
  });

  it('that is not connected says what to do', async () => {
    const reason = 'no figures of Search Console: the project is not connected to it';
    expect((await crawl(false)).notChecked).toContainEqual({ check: 'site/link-score', reason });
  });
});

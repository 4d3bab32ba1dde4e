import { expect, test } from 'vitest';

import { createCrawl } from '#shared/crawl/state/crawl-state.ts';
import { politeness } from '#shared/crawl/settings.ts';
import { crawlSettings } from '#shared/testing/fake-crawl.ts';

import { showProgress } from './progress.ts';

test('the last line says that findings are counted page by page, other than in the report', () => {
  let told = '';
  const progress = showProgress(createCrawl(crawlSettings(), politeness), (text) => (told += text));
  progress.end('complete');
  expect(told).toContain('page by page 0 errors, 0 warnings (the report groups them)');
});

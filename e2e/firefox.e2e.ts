import { expect, test } from '@playwright/test';

import { soundPage } from './support/fixture-pages.ts';
import { findFirefox, launchFirefox } from './support/firefox-browser.ts';
import { startTestSite } from './support/test-site.ts';

const path = findFirefox();

test('in Firefox the icon audits, the sidebar says the same, and redirects and headers show once they are allowed', async () => {
  test.skip(path === undefined, 'No Firefox here, or no build for it (npm run build:firefox).');
  const site = await startTestSite({
    '/old': (_, response) => void response.writeHead(301, { location: '/new' }).end(),
    '/new': (_, response) =>
      void response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'x-robots-tag': 'noindex' })
        .end(soundPage),
  });
  const firefox = await launchFirefox(path ?? '');
  try {
    await expect.poll(() => firefox.textOf('tab')).toContain('Welcome to Sightline');
    await firefox.open(`${site.origin}/old`);
    await firefox.pressIcon();
    await expect.poll(() => firefox.textOf('popup')).toContain('Not indexable: noindex in the X-Robots-Tag header');
    await expect.poll(() => firefox.textOf('popup')).toContain('How to tie the laces of blue running shoes');
    await expect.poll(() => firefox.textOf('sidebar')).toContain('Not indexable: noindex in the X-Robots-Tag header');

    await firefox.press('sidebar', 'Robots');
    await expect.poll(() => firefox.textOf('sidebar')).toContain('Watch redirects and headers of pages I open');
    await firefox.grant(['webRequest'], ['http://*/*', 'https://*/*']);
    await expect.poll(() => firefox.textOf('sidebar')).not.toContain('browsers tell extensions how a page was reached');
    await firefox.open(`${site.origin}/old`);
    await expect.poll(() => firefox.textOf('sidebar')).toMatch(/301[^]*\/new/);
    expect(await firefox.textOf('sidebar')).toContain('x-robots-tag');
  } finally {
    await firefox.close();
    await site.close();
  }
});

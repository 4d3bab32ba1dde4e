import { expect } from '@playwright/test';

import { prepareBackend } from './support/backend-process.ts';
import { connect } from './support/connect.ts';
import { openSection } from './support/dashboard-section.ts';
import { test } from './support/extension-test.ts';
import { serve } from './support/serp-pages.ts';
import { shop, track } from './support/track-keywords.ts';

test('of twenty keywords the backend refuses one: nineteen are there, the one is named and can be tried again', async ({
  extension,
}) => {
  const { context, extensionId } = extension;
  const backend = await prepareBackend();
  try {
    await backend.start();
    await connect(await extension.openOptions(), backend.url);
    const worker = await extension.worker();
    await worker.evaluate(() => {
      const { fetch } = globalThis;
      Object.assign(globalThis, {
        allow: () => Object.assign(globalThis, { fetch }),
        fetch: (url: string, init?: RequestInit) => {
          const isRefused =
            url.endsWith('/keywords/import') && typeof init?.body === 'string' && init.body.includes('bench 13');
          if (!isRefused) return fetch(url, init);
          const error = { code: 'invalid_request', message: 'Benches end at 12.', requestId: 'r1' };
          return Promise.resolve(Response.json({ error }, { status: 400 }));
        },
      });
    });
    await serve(context, 'shop4.example', () => shop);
    const page = await context.newPage();
    await page.goto('https://shop4.example/');
    await extension.openPopup(page);
    const popup = await extension.openBehind(page, 'popup');
    await track(popup, Array.from({ length: 20 }, (_, index) => `bench ${index + 1}`).join('\n'));
    const dashboard = await context.newPage();
    await dashboard.goto(`chrome-extension://${extensionId}/dashboard.html#shop4.example`);
    await openSection(dashboard, 'Keywords');
    const refused = dashboard.getByRole('region', { name: /^The backend refused one keyword/ });
    await expect(refused.getByRole('listitem')).toHaveCount(1);
    await expect(refused).toContainText('bench 13');
    await expect(refused).toContainText('Benches end at 12.');
    await expect(dashboard.getByRole('row').filter({ hasText: /bench \d/ })).toHaveCount(20);

    await worker.evaluate(() => {
      const allow: unknown = Reflect.get(globalThis, 'allow');
      if (typeof allow === 'function') Reflect.apply(allow, undefined, []);
    });
    await refused.getByRole('button', { name: 'Try again' }).click();
    await expect(refused).toHaveCount(0);
  } finally {
    await backend.remove();
  }
});

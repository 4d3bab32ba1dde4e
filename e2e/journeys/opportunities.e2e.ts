import { expect } from '@playwright/test';

import { createFakeSearchConsole } from '../../edge/testing/both/fake-search-console.ts';
import { serveFake } from '../../edge/testing/node/serve-fake.ts';
import { addSite } from '../support/add-site.ts';
import { prepareBackend } from '../support/backend-process.ts';
import { connect } from '../support/connect.ts';
import { openSection } from '../support/dashboard-section.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { test } from '../support/extension-test.ts';

const site = 'tea.example';
const dayOf = (daysAgo: number): string => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);

test("from a fresh profile to pages in each other's way and queries within reach", async ({ extension }) => {
  test.setTimeout(150_000);
  const google = createFakeSearchConsole();
  const counted = { device: 'DESKTOP', country: 'deu' } as const;
  google.rows = Array.from({ length: 24 }, (_, at) => dayOf(at + 4)).flatMap((day) => [
    ...['/pot', '/pots'].map((path, at) => {
      const page = `https://${site}${path}`;
      return { ...counted, day, query: 'tea pot', page, clicks: 1, impressions: 60, position: 4 + at * 2 };
    }),
    { ...counted, day, query: 'oolong', page: `https://${site}/oolong`, clicks: 1, impressions: 900, position: 11 },
    ...Array.from({ length: 6 }, (_each, at) => {
      return { ...counted, day, query: `rare ${at}`, page: `https://${site}/`, clicks: 1, impressions: 9, position: 3 };
    }),
  ]);
  const served = await serveFake(google.answer);
  const backend = await prepareBackend();
  try {
    await backend.start({
      env: { GOOGLE_CLIENT_ID: 'client', GOOGLE_CLIENT_SECRET: 'secret', SEARCH_CONSOLE_URL: served.url },
    });
    const options = await extension.openOptions();
    await addSite(options, site);
    await connect(options, backend.url);
    const dashboard = await extension.context.newPage();
    await dashboard.goto(`chrome-extension://${extension.extensionId}/dashboard.html#${site}`);
    await openSection(dashboard, 'Keywords');
    await dashboard.getByRole('textbox', { name: 'Keywords, one per line' }).fill('tea pot\noolong');
    await dashboard.getByRole('button', { name: 'Track (2)' }).click();
    await openSection(dashboard, 'Search Console');
    const searches = dashboard.getByRole('region', { name: 'Google Search Console' });
    await expect(async () => {
      await dashboard.reload();
      await expect(searches.getByRole('button', { name: 'Connect Search Console' })).toBeVisible({ timeout: 4_000 });
    }).toPass();
    const opening = extension.context.waitForEvent('page');
    await searches.getByRole('button', { name: 'Connect Search Console' }).click();
    const back = await opening;
    const code = await back.locator('output').innerText();
    await back.close();
    await searches.getByRole('textbox', { name: 'Code from the page after Google' }).fill(code);
    await searches.getByRole('button', { name: 'Finish connecting' }).click();
    await searches.getByRole('combobox', { name: 'Property' }).selectOption(`sc-domain:${site}`);
    await expect(searches.getByText(`Synced every day from sc-domain:${site}`)).toBeVisible();

    await searches.getByRole('button', { name: 'Look for opportunities' }).click();
    const pot = searches.getByRole('row', { name: /^tea pot/ });
    await expect(pot.first()).toContainText('/pots');
    const oolong = searches.getByRole('row', { name: /^oolong/ });
    await expect(oolong).toContainText('11');
    await expect(oolong).toContainText('/oolong');
    await expect(searches.getByRole('row', { name: /^rare/ })).toHaveCount(0);
    await expectAccessible(dashboard, ['body']);

    // Google refuses: it says so, and what was found before stays.
    google.failWith = { status: 429, body: '{"error":{"status":"RESOURCE_EXHAUSTED"}}' };
    await searches.getByRole('button', { name: 'Look again' }).click();
    await expect(searches.getByText(/quarter of an hour/)).toBeVisible();
    await expect(pot.first()).toContainText('/pots');
  } finally {
    served.stop();
    await backend.remove();
  }
});

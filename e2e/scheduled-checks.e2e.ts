import { expect } from '@playwright/test';

import { prepareBackend } from './support/backend-process.ts';
import { connect } from './support/connect.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { test } from './support/extension-test.ts';
import { track, shop } from './support/track-keywords.ts';
import { serve } from './support/serp-pages.ts';
import { openSection } from './support/dashboard-section.ts';

test('scheduled checks are off until the user switches them on, with their price a month shown before', async ({
  extension,
  site,
}) => {
  const { context } = extension;
  await serve(context, 'shop4.example', () => shop);
  const backend = await prepareBackend();
  try {
    const account = { DATAFORSEO_LOGIN: 'me', DATAFORSEO_PASSWORD: 'secret', DATAFORSEO_URL: site.origin };
    await backend.start({ env: account });
    await connect(await extension.openOptions(), backend.url);
    const page = await context.newPage();
    await page.goto('https://shop4.example/');
    await extension.openPopup(page);
    await track(await extension.openBehind(page, 'popup'), 'oak bench');
    const dashboard = await context.newPage();
    const part = dashboard.getByRole('region', { name: 'Scheduled rank checks' });
    const cadence = part.getByRole('combobox', { name: 'Check', exact: true });
    await expect(async () => {
      await dashboard.goto(`chrome-extension://${extension.extensionId}/dashboard.html`);
      await dashboard
        .getByRole('navigation')
        .getByRole('button', { name: /shop4\.example/ })
        .click();
      await openSection(dashboard, 'Rank checks');
      await expect(cadence).toHaveValue('off', { timeout: 2_000 });
    }).toPass();
    await expect(part).toContainText('1 keyword of this site can be checked.');
    await expect(part).not.toContainText('Next check');

    // 26 first pages at $0.0006, and 4.3 times the first 30 results at $0.0015.
    await cadence.selectOption({ label: 'every day, about $0.0221 a month' });
    await expect(part).toContainText('Monthly budget: $0.00. Checks beyond it are skipped.');
    await part.getByRole('combobox', { name: 'Weekly depth' }).selectOption('10');
    const switchOn = part.getByRole('button', { name: 'Turn on for about $0.0182 a month' });
    await expect(switchOn).toBeEnabled();
    await expectAccessible(dashboard, ['section[aria-labelledby="checks-title"]']);
    await switchOn.click();
    await expect(part).toContainText('Next check: ');

    // The section is a place of its own: a reload stays there.
    await dashboard.reload();
    await expect(cadence).toHaveValue('daily');
    await cadence.selectOption('off');
    await part.getByRole('button', { name: 'Turn off scheduled rank checks' }).click();
    await expect(part).not.toContainText('Next check');
  } finally {
    await backend.remove();
  }
});

/** The popup stands behind the page and paints no frames, which a real click would wait for. */

import { expect } from '@playwright/test';

import { addSite } from '../support/add-site.ts';
import { prepareBackend } from '../support/backend-process.ts';
import { connect, readToken } from '../support/connect.ts';
import { openSection } from '../support/dashboard-section.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { test } from '../support/extension-test.ts';
import { receiveMails } from '../support/receive-mails.ts';
import { grantOrigins } from '../support/switch-on.ts';

test('a digest by mail says what it takes, is chosen where alerts are, and its links lead to the dashboard', async ({
  extension,
  site,
}) => {
  test.setTimeout(150_000);
  const { env, mails } = receiveMails(site);
  const backend = await prepareBackend();
  try {
    await backend.start({ env });
    const options = await extension.openOptions();
    await addSite(options, 'shop.example');
    await connect(options, backend.url);
    const dashboard = await extension.context.newPage();
    await dashboard.goto(`chrome-extension://${extension.extensionId}/dashboard.html#shop.example`);
    await openSection(dashboard, 'Alerts');
    await expect(dashboard.getByText('A digest by mail needs an account with an e-mail address.')).toBeVisible();

    await options.getByLabel('E-mail').fill('ada@mail.example');
    await options.getByRole('button', { name: 'E-mail me a link instead' }).click();
    await expect.poll(() => mails.length, { timeout: 15_000 }).toBe(1);
    await options.getByLabel('Code from the mail or page').fill(/\S+#\S+/.exec(mails[0] ?? '')?.[0] ?? '');
    await options.getByRole('button', { name: 'Use the code' }).click();
    await expect(options.getByText('Signed in as ada@mail.example')).toBeVisible();

    await grantOrigins(extension, ['http://127.0.0.1/*']);
    await dashboard.reload();
    await openSection(dashboard, 'Alerts');
    const choice = dashboard.getByRole('combobox', { name: 'How often' });
    await expect(choice).toHaveValue('off');
    await choice.selectOption('every Monday');
    await expect(dashboard.getByText('The next one covers the time until')).toBeVisible();
    await expectAccessible(dashboard, ['main']);
    await dashboard.reload();
    await openSection(dashboard, 'Alerts');
    await expect(choice).toHaveValue('weekly');
    const headers = { authorization: `Bearer ${await readToken(options)}` };
    const stored: unknown = await (await fetch(`${backend.url}/v1/me/digest`, { headers })).json();
    expect(stored).toMatchObject({ frequency: 'weekly', email: 'ada@mail.example', needs: 'nothing', locale: 'en' });

    const front = await extension.context.newPage();
    await front.goto(`${backend.url}/open#shop.example/monitors`).catch(() => null);
    await front.waitForURL(/dashboard\.html#shop\.example\/monitors$/);
    await expect(front.getByRole('tab', { name: 'Monitors' })).toHaveAttribute('aria-selected', 'true');
  } finally {
    await backend.remove();
  }
});

import { expect, type Page } from '@playwright/test';

import { startLanguageServer } from '../../edge/testing/node/language/language-server.ts';
import { connectModel } from '../support/ask-assistant.ts';
import { prepareBackend } from '../support/backend-process.ts';
import { connect } from '../support/connect.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { test } from '../support/extension-test.ts';
import { serve } from '../support/serp-pages.ts';
import { waitForAudit } from '../support/wait-for-audit.ts';

/** A page without a title of its own, or with one. */
function pageWith(head: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}</head>
<body><main><h1>Oak benches for the garden</h1>
<p>Our oak benches are made by hand in a small workshop by the sea. Each bench takes two days and lasts for thirty years outside.</p>
<p>Choose between three lengths and two colours of oil for the wood.</p></main></body></html>`;
}

/** What the fake writes: at the first try nothing that may stand on the page, then something that may. */
function writeAsTold({ input }: { readonly input: string }): string {
  const tried = input.includes('it says what the data does not');
  const texts = tried
    ? ['Oak benches made by hand in a workshop by the sea', 'Garden benches of oak, made by hand']
    : ['Oak benches from IKEA', 'The 500 best oak benches'];
  return JSON.stringify({ alternatives: texts });
}

test('a model of the user writes a draft that the audit accepts; put into the page, it makes the finding go', async ({
  extension,
}) => {
  const vendor = await startLanguageServer({ write: writeAsTold });
  const backend = await prepareBackend();
  const { context } = extension;
  let head = '';
  try {
    await backend.start();
    await serve(context, 'www.shop6.example', (url) => (url.pathname === '/benches' ? pageWith(head) : ''));
    const page = await context.newPage();
    await page.goto('https://www.shop6.example/benches');
    await waitForAudit(await extension.openPopup(page));
    const panel = await extension.openPanel(page);
    await waitForAudit(panel);
    await draft(panel);

    // Without a model the panel says in one line how to come by one.
    await expect(panel.getByText('A language model can write drafts too.')).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Connect one in the options' })).toBeVisible();

    const options = await extension.openOptions();
    const models = options.getByRole('region', { name: 'Language models' });
    await expect(models).toContainText('Connect a backend first');
    await connect(options, backend.url);
    await models.getByLabel('Vendor').selectOption({ label: 'Another address' });
    await models.getByLabel('Address of its API').fill(vendor.url);
    await models.getByRole('button', { name: 'Which models are there?' }).click();
    await expect(models.getByText(/^\d+ models: choose in the field above/)).toBeVisible();
    expect(await models.locator('datalist option[value="drafts"]').count()).toBe(1);
    await models.getByLabel('Model', { exact: true }).fill('wrong-key');
    await models.getByLabel('Key').fill('a-key-for-tests-1234');
    await models.getByRole('button', { name: 'Try and connect' }).click();
    await expect(models).toContainText('Its key is not accepted.');
    await models.getByLabel('Model', { exact: true }).fill('drafts');
    await models.getByLabel('Price of input').fill('1');
    await models.getByLabel('Price of output').fill('5');
    await models.getByRole('button', { name: 'Try and connect' }).click();
    await expect(models.getByText('drafts is connected.')).toBeVisible();
    await expect(models).toContainText('key …1234');
    await expect(models.getByLabel('What it could do when it was tried').getByRole('definition')).toHaveText([
      'yes',
      'yes',
      'yes',
      'not tried',
    ]);
    await expect(models).toContainText('No budget is set');
    await models.getByRole('button', { name: 'Set the budget' }).click();
    await expect(models).toContainText('$0.00 of $5.00');
    await expectAccessible(options, ['#language-models']);

    await page.bringToFront();
    await panel.reload();
    await waitForAudit(panel);
    await draft(panel);
    const byModel = panel.locator('[data-rule="title/missing"]').getByTestId('model-drafts');
    await byModel.getByRole('button', { name: 'Write with drafts' }).click();
    const written = byModel.getByTestId('draft').first();
    await expect(written).toContainText('Oak benches made by hand in a workshop by the sea');
    await expect(written).toContainText('From: a language model');
    await expect(byModel).toContainText('Written by drafts, judged by the same rules.');
    await expect(byModel).toContainText(/Cost: \$0\.00\d+/);
    await expect(byModel).toContainText('2 tries');
    await expect(byModel).not.toContainText('IKEA');
    await expect(panel.getByText('Nothing was sent anywhere.')).toHaveCount(0);
    await expectAccessible(panel, ['main']);

    head = '<title>Oak benches made by hand in a workshop by the sea</title>';
    await page.reload();
    await panel.getByRole('button', { name: 'Audit again' }).first().click();
    await expect(panel.locator('[data-rule="title/missing"]')).toHaveCount(0);

    // What it cost stands where it may be limited.
    await options.reload();
    await expect(models).toContainText(/Spent in \d{4}-\d\d: \$0\.00\d+ of \$5\.00/);

    // Removed after a question, it is offered nowhere.
    await models.getByRole('button', { name: 'Remove drafts' }).click();
    await models.getByRole('button', { name: 'Remove drafts and its key for everyone in the workspace' }).click();
    await expect(models.getByText('drafts is removed, and its key with it.')).toBeVisible();
    await expect(models.getByText('drafts is connected.')).toHaveCount(0);
    await expect(panel.getByRole('button', { name: 'Write with drafts' })).toHaveCount(0);
  } finally {
    await backend.remove();
    vendor.stop();
  }
});

test('a model that is slow is cancelled through to its vendor', async ({ extension }) => {
  const vendor = await startLanguageServer({ write: () => JSON.stringify({ alternatives: ['x'.repeat(400)] }) });
  const backend = await prepareBackend();
  const { context } = extension;
  try {
    await backend.start();
    await serve(context, 'www.shop7.example', (url) => (url.pathname === '/benches' ? pageWith('') : ''));
    const options = await extension.openOptions();
    const models = options.getByRole('region', { name: 'Language models' });
    await connect(options, backend.url);
    await models.getByLabel('Vendor').selectOption({ label: 'Another address' });
    await models.getByLabel('Address of its API').fill(vendor.url);
    await models.getByLabel('Model', { exact: true }).fill('crawling-drafts');
    await models.getByRole('button', { name: 'Try and connect' }).click();
    await expect(models.getByText('crawling-drafts is connected.')).toBeVisible();
    await expect(models).toContainText('price unknown');
    await models.getByRole('button', { name: 'Set the budget' }).click();
    await expect(models).toContainText('0 of 2,000,000 tokens');

    const page = await context.newPage();
    await page.goto('https://www.shop7.example/benches');
    await waitForAudit(await extension.openPopup(page));
    const panel = await extension.openPanel(page);
    await waitForAudit(panel);
    await draft(panel);
    const byModel = panel.locator('[data-rule="title/missing"]').getByTestId('model-drafts');
    await byModel.getByRole('button', { name: 'Write with crawling-drafts' }).click();
    await expect(byModel).toContainText('crawling-drafts is writing');
    await expect.poll(async () => (await leftOf(vendor.url)).length).toBeGreaterThan(2);
    await byModel.getByRole('button', { name: 'Cancel' }).click();
    await expect(byModel).toContainText('Cancelled.');
    await expect.poll(async () => (await leftOf(vendor.url)).at(-1)).toBe(true);
    // What came until then is booked, and nothing stays held.
    await expect(async () => {
      await options.reload();
      await expect(models).toContainText(/; [1-9][\d,]* of 2,000,000 tokens/, { timeout: 2_000 });
    }).toPass();

    // Removed, an open panel offers it no more.
    const write = byModel.getByRole('button', { name: 'Write with crawling-drafts' });
    await expect(write).toBeVisible();
    await models.getByRole('button', { name: 'Remove crawling-drafts' }).dispatchEvent('click');
    await models.getByRole('button', { name: /^Remove crawling-drafts and its key/ }).dispatchEvent('click');
    await expect(models.getByText('crawling-drafts is removed, and its key with it.')).toBeVisible();
    await expect(write).toHaveCount(0);
  } finally {
    await backend.remove();
    vendor.stop();
  }
});

test('a model says what it could do when it was tried, and what it could not', async ({ extension }) => {
  test.setTimeout(240_000);
  const vendor = await startLanguageServer();
  const backend = await prepareBackend();
  try {
    await backend.start();
    const options = await extension.openOptions();
    await connect(options, backend.url);
    await connectModel(options, vendor.url, 'refuses-schema');
    const abilities = options.getByLabel('What it could do when it was tried').getByRole('definition');
    await expect(abilities).toHaveText([
      'no: the assistant cannot ask it',
      'no: the form is written into the question',
      'yes',
      'not tried',
    ]);
    await expectAccessible(options, ['#language-models']);
  } finally {
    await backend.remove();
    vendor.stop();
  }
});

/** Of each request that the vendor got, whether its client left before the end. */
async function leftOf(url: string): Promise<readonly boolean[]> {
  const asked: unknown = await (await fetch(`${url}/asked?model=crawling-drafts`)).json();
  return Array.isArray(asked) ? asked.map((each: { isLeft?: boolean }) => each.isLeft === true) : [];
}

async function draft(panel: Page): Promise<void> {
  const issue = panel.locator('[data-rule="title/missing"]');
  const line = issue.getByRole('button', { expanded: false });
  if ((await line.count()) > 0) await line.first().click();
  await issue.getByRole('button', { name: 'Draft a fix' }).click();
}

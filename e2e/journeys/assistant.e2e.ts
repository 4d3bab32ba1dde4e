import { type BrowserContext, expect, type Page } from '@playwright/test';

import { startLanguageServer } from '../../edge/testing/node/language/language-server.ts';
import { prepareBackend } from '../support/backend-process.ts';
import { ask, connectModel } from '../support/ask-assistant.ts';
import { connect, readToken } from '../support/connect.ts';
import { openSection } from '../support/dashboard-section.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { test } from '../support/extension-test.ts';
import { serve } from '../support/serp-pages.ts';
import { track } from '../support/track-keywords.ts';
import { waitForAudit } from '../support/wait-for-audit.ts';

const page = 'https://www.shop9.example/benches';

const html =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Oak benches</title></head><body><h1>Oak benches</h1></body></html>';

/** The fake looks up what it is asked for, then says one thing that stands in the rows and some that do not. */
function writeAsAsked({ toolAnswers }: { readonly toolAnswers: readonly string[] }) {
  if (toolAnswers.length === 0) return { tool: 'list_projects', input: '{}' };
  if (toolAnswers.length === 1) return { tool: 'list_keywords', input: '{"project":"shop9.example"}' };
  return 'There are 2 keywords tracked [t2]. The oak bench lost 750 visits [t2.9].\nSee ![chart](https://evil.example/x.png) https://evil.example/more for more.';
}

test('a question is answered with rows that open; figures that stand in none are struck out', async ({ extension }) => {
  test.setTimeout(240_000);
  const vendor = await startLanguageServer({ write: writeAsAsked });
  const backend = await prepareBackend();
  const { context } = extension;
  try {
    await backend.start();
    await serve(context, 'www.shop9.example', () => html);
    const tab = await context.newPage();
    await tab.goto(page);
    await waitForAudit(await extension.openPopup(tab));
    const panel = await extension.openPanel(tab);
    await waitForAudit(panel);

    await tab.bringToFront();
    await track(await extension.openPopup(tab), 'oak bench\nteak bench');

    // From the panel, with the page in question; without a backend it says what is missing.
    const dashboard = await askAbout(extension.context, panel);
    await expect(dashboard.getByRole('heading', { name: 'The assistant needs a backend' })).toBeVisible();
    const options = await extension.openOptions();
    await connect(options, backend.url);
    await dashboard.bringToFront();
    await expect(dashboard.getByText(`About the page ${page}`)).toBeVisible();
    // Nothing is asked for that nobody could answer.
    await expect(dashboard.getByRole('heading', { name: /No language model is connected/ })).toBeVisible();
    await expect(dashboard.getByLabel('Your question')).toHaveCount(0);

    await connectModel(options, vendor.url);
    await dashboard.bringToFront();
    await expect(dashboard.getByLabel('Your question')).not.toHaveValue('');
    await dashboard.getByRole('button', { name: 'shop9.example' }).click();
    await expect(dashboard.getByText('Live', { exact: true })).toBeVisible({ timeout: 30_000 });
    await ask(dashboard, 'Which keywords do I track?');
    const answer = dashboard.getByTestId('answer').first();
    await expect(answer).toContainText('There are 2 keywords tracked', { timeout: 60_000 });
    await expect(answer.locator('del')).toHaveText(['750', '[t2.9]', 'https://evil.example/more']);
    await expect(answer.locator('img')).toHaveCount(0);
    await expect(answer).toContainText('Grey: no row stands behind it.');
    await expect(dashboard.getByText(/^By drafts.*, \$0\.0/)).toBeVisible();
    await expectAccessible(dashboard, ['#section']);

    // The figure opens the list that it stands in, a row its keyword's details.
    await expect(answer.getByRole('link', { name: '2', exact: true }).first()).toHaveAttribute(
      'href',
      '/dashboard.html#shop9.example',
    );
    await dashboard.getByText('Tracked keywords, 2 rows').click();
    const opening = context.waitForEvent('page');
    await dashboard.getByRole('link', { name: 'oak bench' }).click();
    const details = await opening;
    await expect(details.getByRole('complementary', { name: /oak bench/ })).toBeVisible();
    await details.close();

    // A citation of an audit opens that audit.
    await tab.bringToFront();
    await tab.reload();
    await panel.getByRole('button', { name: 'Audit again' }).first().click();
    const headers = { authorization: `Bearer ${await readToken(options)}` };
    const audits = async (): Promise<readonly { readonly id: string }[]> =>
      (await (await fetch(`${backend.url}/v1/audits`, { headers })).json()).items;
    await expect.poll(async () => (await audits()).length, { timeout: 30_000 }).toBeGreaterThan(0);
    const [audit] = await audits();
    const cited = await context.newPage();
    await cited.goto(new URL(`/dashboard.html#shop9.example/audits/${audit?.id}`, options.url()).href);
    await expect(cited.getByRole('heading', { name: /^The audit of / })).toBeVisible();
    await expect(cited.getByRole('region', { name: /^The audit of / })).toContainText(page);
    await cited.close();
    await dashboard.bringToFront();

    // The thread is kept, is found again, and goes when it is deleted.
    await dashboard.getByRole('button', { name: 'New thread' }).click();
    await expect(dashboard.getByTestId('answer')).toHaveCount(0);
    await dashboard.getByRole('button', { name: 'Which keywords do I track?' }).click();
    await expect(dashboard.getByTestId('answer')).toHaveCount(1);
    await dashboard.reload();
    await expect(dashboard.getByTestId('answer')).toContainText('There are 2 keywords tracked');
    // Deleted in one tab, it is said in the other, which goes back to the list.
    const other = await context.newPage();
    await other.goto(dashboard.url());
    await expect(other.getByTestId('answer')).toHaveCount(1);
    await dashboard.bringToFront();
    await dashboard.getByRole('button', { name: 'Delete this thread' }).click();
    await dashboard.getByRole('button', { name: 'Delete it for good' }).click();
    await expect(dashboard.getByTestId('answer')).toHaveCount(0);
    await other.evaluate(() => dispatchEvent(new Event('focus')));
    await expect(other.getByRole('alert')).toContainText('This thread is not there any more');
    await expect(other.getByTestId('answer')).toHaveCount(0);
    await other.close();
    await expect(dashboard.getByRole('navigation', { name: 'Threads' })).toHaveCount(0);
  } finally {
    await backend.remove();
    vendor.stop();
  }
});

test('an answer is stopped through to its vendor, and the thread shows how far it came', async ({ extension }) => {
  test.setTimeout(240_000);
  const vendor = await startLanguageServer({
    write: ({ toolAnswers }) =>
      toolAnswers.length === 0
        ? { tool: 'list_projects', input: '{}' }
        : `So far so good. ${'More of it. '.repeat(60)}`,
  });
  const backend = await prepareBackend();
  try {
    await backend.start();
    const options = await extension.openOptions();
    await connect(options, backend.url);
    await connectModel(options, vendor.url, 'crawling-drafts');
    const dashboard = await extension.context.newPage();
    await dashboard.goto(new URL('/dashboard.html', options.url()).href);
    await openSection(dashboard, 'Assistant');
    await ask(dashboard, 'What is there?');
    await expect(dashboard.getByTestId('answer')).toContainText('So far so good.', { timeout: 30_000 });
    await dashboard.getByRole('button', { name: 'Stop' }).click();
    await expect(dashboard.getByText('Stopped here.')).toBeVisible({ timeout: 30_000 });
    await expect(dashboard.getByTestId('answer')).toContainText('So far so good.');

    // Closed in the middle: what came is in the thread.
    await ask(dashboard, 'And now?');
    await expect(dashboard.getByTestId('answer').nth(1)).toContainText('So far so good.', { timeout: 30_000 });
    const address = dashboard.url();
    await dashboard.close();
    const again = await extension.context.newPage();
    await again.goto(address);
    await expect(async () => {
      await again.reload();
      await expect(again.getByText('Stopped here.')).toHaveCount(2, { timeout: 3_000 });
    }).toPass({ timeout: 30_000 });
    await expect(again.getByTestId('answer').nth(1)).toContainText('So far so good.');
  } finally {
    await backend.remove();
    vendor.stop();
  }
});

async function askAbout(context: BrowserContext, panel: Page): Promise<Page> {
  const opening = context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Ask the assistant about this page' }).click();
  return opening;
}

import { expect, type Page } from '@playwright/test';

import { startLanguageServer } from '../../edge/testing/node/language/language-server.ts';
import { ask, connectModel } from '../support/ask-assistant.ts';
import { prepareBackend } from '../support/backend-process.ts';
import { connect, readToken } from '../support/connect.ts';
import { openSection } from '../support/dashboard-section.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { test } from '../support/extension-test.ts';

const proposals: readonly (readonly [asked: string, tool: string, input: object])[] = [
  ['Track two more', 'propose_keywords', { keywords: ['oak bench', 'garden bench'], country: 'de' }],
  ['Watch it', 'propose_monitor', { watches: 'domain', url: 'https://shop9.example/', everyMinutes: 1_440 }],
];

/** The fake proposes what it is asked for. */
function proposeAsAsked({ input, toolAnswers }: { readonly input: string; readonly toolAnswers: readonly string[] }) {
  const [, tool = '', values] = proposals.findLast(([asked]) => input.includes(asked)) ?? [];
  return toolAnswers.length > 0 || tool === ''
    ? 'I propose this for shop9.example; the button beside it does it.'
    : { tool, input: JSON.stringify({ project: 'shop9.example', ...values }) };
}

test('what the assistant proposes is written when its button is pressed, and not before', async ({ extension }) => {
  test.setTimeout(240_000);
  const vendor = await startLanguageServer({ write: proposeAsAsked });
  const backend = await prepareBackend();
  try {
    await backend.start();
    const options = await extension.openOptions();
    await connect(options, backend.url);
    await connectModel(options, vendor.url);
    const headers = { authorization: `Bearer ${await readToken(options)}`, 'content-type': 'application/json' };
    const call = async (path: string, body?: object) =>
      (
        await fetch(
          `${backend.url}/v1${path}`,
          body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers },
        )
      ).json();
    const { id } = await call('/projects', { name: 'Shop', domain: 'shop9.example' });
    const tracked = async (): Promise<readonly string[]> =>
      (await call(`/projects/${id}/keywords`)).items
        .map(({ keyword }: { readonly keyword: string }) => keyword)
        .toSorted();

    const dashboard = await extension.context.newPage();
    await dashboard.goto(new URL('/dashboard.html', options.url()).href);
    await openSection(dashboard, 'Assistant');
    await ask(dashboard, 'Track two more');
    const card = dashboard.getByTestId('proposal');
    await expect(card.getByRole('heading')).toHaveText('Track keywords for shop9.example?');
    await expect(card.getByRole('listitem')).toHaveText(['oak bench', 'garden bench']);
    await expect(card).toContainText('Google');
    await expect(card).toContainText('DE');
    await expect(card).toContainText('Nothing is written until you press the button.');
    const button = card.getByRole('button', { name: 'Track them' });
    await expect(button).toBeEnabled({ timeout: 60_000 });
    expect(await tracked()).toEqual([]);
    await expectAccessible(dashboard, ['#section']);
    await expectFits(dashboard);

    await button.click();
    await expect(card).toContainText('Tracked now: 2 keywords.');
    expect(await tracked()).toEqual(['garden bench', 'oak bench']);
    await expectAccessible(dashboard, ['#section']);
    const opening = extension.context.waitForEvent('page');
    await card.getByRole('link', { name: 'Open' }).click();
    const place = await opening;
    await expect(place.getByRole('row', { name: /garden bench/ })).toBeVisible({ timeout: 30_000 });
    await place.close();
    await dashboard.reload();
    await expect(card).toContainText('Tracked now: 2 keywords.');
    await expect(card.getByRole('button')).toHaveCount(0);

    // What the backend refuses is said in words, and can be asked for again.
    await ask(dashboard, 'Watch it');
    const watching = card.nth(1);
    await expect(watching.getByRole('button', { name: 'Watch it' })).toBeEnabled({ timeout: 60_000 });
    await fetch(`${backend.url}/v1/projects/${id}`, { method: 'DELETE', headers });
    await watching.getByRole('button', { name: 'Watch it' }).click({ timeout: 60_000 });
    await expect(watching.getByRole('alert')).toHaveText('Nothing was written: The site is not there any more.');
    await expect(watching.getByRole('button', { name: 'Watch it' })).toBeEnabled();
    expect((await call('/monitors')).items).toEqual([]);
  } finally {
    await backend.remove();
    vendor.stop();
  }
});

/** Neither at 320 px nor with text at 200 % does the page scroll sideways. */
async function expectFits(page: Page): Promise<void> {
  for (const [width, size] of [
    [320, '100%'],
    [640, '200%'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate((value) => document.documentElement.style.setProperty('font-size', value), size);
    const card = page.getByTestId('proposal').first();
    expect(await card.evaluate((node) => node.scrollWidth - node.clientWidth)).toBeLessThanOrEqual(0);
  }
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await page.setViewportSize({ width: 1280, height: 800 });
}

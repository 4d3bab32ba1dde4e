import { generateKeyPairSync } from 'node:crypto';

import { expect, type Page } from '@playwright/test';

import { type PrivateKey, privateKey, publicKey } from '#shared/kernel/signature.ts';
import type { EngineDescription } from '#shared/serp/engine.ts';
import { signEngines } from '#shared/serp/signed-engines.ts';

import { prepareBackend } from './support/backend-process.ts';
import { connect } from './support/connect.ts';
import { changedMojeekPage, mojeekPage, mojeekWith, writeEngines } from './support/engine-updates.ts';
import type { ExtensionBrowser } from './support/extension-browser.ts';
import { test } from './support/extension-test.ts';
import { serve } from './support/serp-pages.ts';
import { openSerp, turnOn } from './support/serp-session.ts';
import { startedSession } from './support/started-session.ts';
import { answerJson } from './support/test-site.ts';

const health = 'health-mojeek';
const updates = 'engine-updates';

test('a published description fixes a page that changed; one that reads less goes back by itself', async ({
  extension,
}) => {
  let page = changedMojeekPage;
  await serve(extension.context, 'www.mojeek.com', (url) => page(url.searchParams.get('q') ?? ''));
  const backend = await prepareBackend();
  try {
    await backend.start();
    const options = await turnOn(extension, 'mojeek');
    await connect(options, backend.url);
    await expect(options.getByTestId(updates)).toContainText('no updates');
    const before = await expectStrips(extension, 'before', 0);
    await expect(options.getByTestId(health)).toContainText('could not be read reliably');
    await before.close();

    await backend.stop();
    await backend.start({ enginesFile: await writeEngines([mojeekWith('2099-01-01.9', '[data-hit]')]) });
    await options.getByRole('button', { name: 'Check now' }).click();
    await expect(options.getByTestId(updates)).toContainText('1 update');
    await expect(options.getByTestId(health)).toContainText('2099-01-01.9 is being tested');
    for (const [query, says] of [
      ['one', '1 page, better on 1, worse on 0'],
      ['two', 'better on 2'],
      ['three', 'better on 3'],
      ['four', 'better on 4'],
      ['five', '2099-01-01.9 is in use'],
    ] as const) {
      const shown = await expectStrips(extension, query, 6);
      await expect(options.getByTestId(health)).toContainText(says);
      await shown.close();
    }
    await expect(options.getByTestId(health)).toContainText('6 results read');

    // Later by number, though not by letter, and worse: it sees one result of six.
    await backend.stop();
    await backend.start({
      enginesFile: await writeEngines([mojeekWith('2099-01-01.10', '[data-hit]:first-of-type, ul > li:first-of-type')]),
    });
    await options.getByRole('button', { name: 'Check now' }).click();
    await expect(options.getByTestId(health)).toContainText('2099-01-01.10 is being tested');
    page = mojeekPage;
    for (const [query, worse] of [
      ['six', 'worse on 1.'],
      ['seven', 'worse on 2.'],
      ['eight', 'rolled back'],
    ] as const) {
      // What the trial shows is what reads more, so that the user never sees the bad one.
      const shown = await expectStrips(extension, query, 6);
      await expect(options.getByTestId(health)).toContainText(worse);
      await shown.close();
    }
    await expect(options.getByTestId(health)).toContainText('worse on 3 of 3 pages');
    page = changedMojeekPage;
    await (await expectStrips(extension, 'nine', 6)).close();
    await options.getByRole('button', { name: 'Check now' }).click();
    await expect(options.getByTestId(health)).toContainText('2099-01-01.10 was rolled back');
  } finally {
    await backend.remove();
  }
});

test('what is not signed by the pinned key, older, or beyond its limits is refused, and the options say why', async ({
  extension,
  site,
}) => {
  const key = makeKey();
  let answer: object = await signed([mojeekWith('2099-01-01.1', '[data-hit]')], key);
  let asked: string | undefined;
  site.route(
    '/v1/session',
    answerJson(201, () => ({ ...startedSession, engineKey: publicKey.parse(key) })),
  );
  site.route('/v1/engines', (request, response) => {
    asked = request.headers['if-none-match'];
    if (asked === '"first"') answerJson(304, () => undefined)(request, response);
    else answerJson(200, () => answer, { etag: '"first"' })(request, response);
  });
  const options = await turnOn(extension, 'mojeek');
  await connect(options, site.origin);
  await expect(options.getByTestId(updates)).toContainText('1 update');
  await check(options);
  expect(asked).toBe('"first"');
  await expect(options.getByTestId(updates)).toContainText('1 update');

  site.route(
    '/v1/engines',
    answerJson(200, () => answer),
  );
  answer = await signed([mojeekWith('2099-01-02.1', '[data-hit]')], makeKey());
  await check(options);
  await expect(options.getByTestId(updates)).toContainText('not signed with the key');

  const honest = await signed([mojeekWith('2099-01-02.1', '[data-hit]')], key);
  answer = { ...honest, payload: honest.payload.replace('2099-01-02.1', '2099-01-03.1') };
  await check(options);
  await expect(options.getByTestId(updates)).toContainText('not signed with the key');

  answer = await signed([mojeekWith('2098-01-01.1', '[data-hit]')], key);
  await check(options);
  await expect(options.getByText('Refused: mojeek 2098-01-01.1: older than 2099-01-01.1')).toBeVisible();

  answer = await signed([mojeekWith('2099-01-04.1', 'a b > c d > e f > g')], key);
  await check(options);
  await expect(options.getByText(/^Refused: mojeek 2099-01-04.1: .*after descending more than twice/)).toBeVisible();

  const pattern = { ...mojeekWith('2099-01-05.1', '[data-hit]'), texts: { query: [{ pattern: '(a+)+$' }] } };
  answer = await signed([pattern], key);
  await check(options);
  await expect(options.getByText(/^Refused: mojeek 2099-01-05.1: .*repeats a group that varies/)).toBeVisible();
  await expect(options.getByTestId(health)).toContainText('2099-01-01.1 is being tested');

  await options.getByRole('button', { name: 'Disconnect' }).click();
  await options.getByRole('button', { name: 'Disconnect and lose the workspace' }).click();
  await expect(options.getByTestId(updates)).toContainText('Not checked yet');
  await expect(options.getByTestId(health)).toHaveCount(0);
});

test('a description that takes far too long on a page is given up there and rolled back', async ({
  extension,
  site,
}) => {
  const key = makeKey();
  // Each rule is within its limits; a hundred of them over thousands of siblings are not.
  const slow = Array.from({ length: 100 }, (_, index) => ({
    type: 'images' as const,
    find: [{ select: `i:not(.no${index} ~ i):not(i)` }],
  }));
  const bare = mojeekWith('2099-01-01.1', '[data-hit]');
  const answer = await signed([{ ...bare, features: slow }], key);
  site.route(
    '/v1/session',
    answerJson(201, () => ({ ...startedSession, engineKey: publicKey.parse(key) })),
  );
  site.route(
    '/v1/engines',
    answerJson(200, () => answer),
  );
  const many = `<div>${'<i></i>'.repeat(6_000)}</div><footer>`;
  await serve(extension.context, 'www.mojeek.com', () => mojeekPage('oak').replace('<footer>', many));
  const options = await turnOn(extension, 'mojeek');
  await connect(options, site.origin);
  await expect(options.getByTestId(updates)).toContainText('1 update');
  const page = await expectStrips(extension, 'oak', 6);
  await expect(options.getByTestId(health)).toContainText('more than half a second');
  await expect(options.getByTestId(health)).toContainText('6 results read');
  await page.close();
});

async function expectStrips(extension: ExtensionBrowser, query: string, count: number): Promise<Page> {
  const page = await openSerp(extension, `https://www.mojeek.com/search?q=${query}`);
  await expect(page.locator('sightline-bar')).toContainText(count === 0 ? /read reliably/ : query);
  await expect(page.locator('sightline-strip')).toHaveCount(count);
  return page;
}

async function check(options: Page): Promise<void> {
  const button = options.getByRole('button', { name: /^Check/ });
  await button.click();
  await expect(button).toHaveText('Check now');
}

function signed(descriptions: readonly EngineDescription[], key: PrivateKey): ReturnType<typeof signEngines> {
  return signEngines(descriptions, '2026-11-21T10:00:00.000Z', key);
}

function makeKey(): PrivateKey {
  return privateKey.parse(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }));
}

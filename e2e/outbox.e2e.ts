import { expect, type Page } from '@playwright/test';
import { z } from 'zod';

import { prepareBackend } from './support/backend-process.ts';
import { readToken } from './support/connect.ts';
import { test } from './support/extension-test.ts';
import { faultyPage } from './support/fixture-pages.ts';
import { startedSession } from './support/started-session.ts';
import { readHistory } from './support/stored-audits.ts';
import { grantOrigins } from './support/switch-on.ts';
import type { Route } from './support/test-site.ts';
import { waitForAudit } from './support/wait-for-audit.ts';

const listed = z.object({ items: z.array(z.object({ id: z.string() })) });

test('audits made while the backend is away are kept and stored there exactly once when it is back', async ({
  extension,
  site,
}) => {
  site.route('/shop', faultyPage);
  const backend = await prepareBackend();
  try {
    await backend.start();
    const options = await extension.openOptions();
    await connect(options, backend.url);
    await expect(options.getByText(`Connected to ${backend.url}`)).toBeVisible();

    await backend.stop();
    const page = await extension.context.newPage();
    await page.goto(`${site.origin}/shop`);
    await waitForAudit(await extension.openPopup(page));
    await expect(options.getByTestId('outbox-count')).toHaveText('1 audit is waiting.');
    expect(await readHistory(options)).toHaveLength(1);

    await extension.killWorker();
    await options.getByRole('button', { name: 'Sync now' }).click();
    await expect(options.getByText(/next retry/)).toBeVisible();

    await backend.start();
    // Twice, as fast as can be: whatever is sent twice must be stored once.
    await options.getByRole('button', { name: 'Sync now' }).dblclick();
    await expect(options.getByTestId('outbox-count')).toHaveText('Everything is synced.');

    const token = await readToken(options);
    const answer = await fetch(`${backend.url}/v1/audits`, { headers: { authorization: `Bearer ${token}` } });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ items: [{ url: `${site.origin}/shop` }] });
  } finally {
    await backend.remove();
  }
});

test('what the check beyond the page finds reaches the stored report once', async ({ extension, site }) => {
  await grantOrigins(extension, ['https://*/*', 'http://*/*']);
  site.route('/tea', '<!doctype html><html lang="en"><title>Tea</title><h1>Tea</h1><a href="/missing">A bad link</a>');
  const backend = await prepareBackend();
  try {
    await backend.start();
    const options = await extension.openOptions();
    await connect(options, backend.url);
    await expect(options.getByText(`Connected to ${backend.url}`)).toBeVisible();
    const page = await extension.context.newPage();
    await page.goto(`${site.origin}/tea`);
    const panel = await extension.openPanel(page);
    await waitForAudit(panel);
    await expect(options.getByTestId('outbox-count')).toHaveText('Everything is synced.');
    await panel.getByRole('tab', { name: 'Links' }).click();
    await panel.getByRole('button', { name: 'Check them' }).click();
    await expect(panel.getByRole('button', { name: 'Check again' })).toBeVisible({ timeout: 60_000 });
    await panel.getByRole('tab', { name: 'Issues' }).click();
    await expect(panel.locator('[data-rule="link/broken-internal"]')).toBeVisible();
    // Every part of the answer changed the report; one form of it waits.
    await expect(options.getByTestId('outbox-count')).toHaveText('1 audit is waiting.');
    await options.getByRole('button', { name: 'Sync now' }).click();
    await expect(options.getByTestId('outbox-count')).toHaveText('Everything is synced.');

    const headers = { authorization: `Bearer ${await readToken(options)}` };
    const list: unknown = await (await fetch(`${backend.url}/v1/audits`, { headers })).json();
    const { items } = listed.parse(list);
    expect(items).toHaveLength(1);
    const read = await fetch(`${backend.url}/v1/audits/${items[0]?.id}`, { headers });
    const [kept] = await readHistory(options);
    expect(await read.json()).toMatchObject({ report: JSON.parse(JSON.stringify(kept?.report)) });
    expect(kept?.report.outcomes.find(({ rule }) => rule === 'link/broken-internal')?.outcome).toBe('fail');
  } finally {
    await backend.remove();
  }
});

test('an audit whose answer got lost is sent again under the same key; one refused is shown with the reason', async ({
  extension,
  site,
}) => {
  const keys: string[] = [];
  let areAnswersLost = true;
  site.route('/shop', faultyPage);
  site.route('/v1/session', json(201, startedSession));
  site.route('/v1/audits', (request, response) => {
    if (request.method === 'POST') keys.push(String(request.headers['idempotency-key']));
    // It is taken but the answer never arrives. Chromium itself asks again where it had used the connection before.
    if (request.method === 'POST' && areAnswersLost) request.socket.destroy();
    else
      json(413, { error: { code: 'payload_too_large', message: 'The body is too large.', requestId: 'r-00000001' } })(
        request,
        response,
      );
  });
  const options = await extension.openOptions();
  await connect(options, site.origin);
  await expect(options.getByText(`Connected to ${site.origin}`)).toBeVisible();
  const page = await extension.context.newPage();
  await page.goto(`${site.origin}/shop`);
  await waitForAudit(await extension.openPopup(page));
  await expect(options.getByText(/next retry/)).toBeVisible();
  areAnswersLost = false;
  await options.getByRole('button', { name: 'Sync now' }).click();
  await expect(options.getByText('413 payload_too_large')).toBeVisible();
  expect(keys.length).toBeGreaterThan(1);
  expect(new Set(keys).size).toBe(1);
});

test('a backend that is not there is said so', async ({ extension }) => {
  const options = await extension.openOptions();
  await connect(options, 'http://127.0.0.1:9');
  await expect(options.getByText(/^Could not connect:/)).toBeVisible();
});

test('an audit survives the death of its service worker', async ({ extension, site }) => {
  site.route('/shop', faultyPage);
  let answerRobots = (): void => undefined;
  site.route('/robots.txt', (_request, response) => {
    answerRobots = () => void response.writeHead(404).end();
  });
  const page = await extension.context.newPage();
  await page.goto(`${site.origin}/shop`);
  const popup = await extension.openPopup(page);
  await expect(popup.getByTestId('verdict')).toContainText('Indexability not fully checked');
  await extension.killWorker();
  answerRobots();
  await expect(popup.getByTestId('verdict')).toContainText('Indexable');
  await waitForAudit(popup);
  expect(await readHistory(popup)).toHaveLength(1);
});

async function connect(options: Page, address: string): Promise<void> {
  await options.getByRole('textbox', { name: 'Address', exact: true }).fill(address);
  await options.getByRole('region', { name: 'Backend' }).getByRole('button', { name: 'Connect', exact: true }).click();
}

/** As our API answers the extension, preflight included. */
function json(status: number, body: object): Exclude<Route, string> {
  return (request, response) => {
    const cors = {
      'access-control-allow-origin': request.headers.origin ?? '*',
      'access-control-allow-headers': 'authorization, content-type, idempotency-key',
    };
    if (request.method === 'OPTIONS') response.writeHead(204, cors).end();
    else response.writeHead(status, { ...cors, 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
}

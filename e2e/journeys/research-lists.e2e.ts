import { expect } from '@playwright/test';

import { prepareBackend } from '../support/backend-process.ts';
import { connect, readToken } from '../support/connect.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { test } from '../support/extension-test.ts';

test('saved lists work alone, and are one with those of the workspace once a backend is connected', async ({
  extension,
}) => {
  test.setTimeout(150_000);
  const research = await extension.context.newPage();
  await research.goto(`chrome-extension://${extension.extensionId}/dashboard.html#research`);
  await research.getByRole('tab', { name: 'Research' }).click();
  await research.getByRole('button', { name: 'Paste a list' }).click();
  await research.getByLabel('Keywords, one a line').fill('oak bench\nOak  Bench\ngarden bench');
  await research.getByRole('button', { name: 'Add to the table' }).click();
  await research.getByRole('button', { name: 'Save as list…' }).click();
  await research.getByRole('textbox', { name: 'Name of the list' }).fill('Benches');
  await research.getByRole('textbox', { name: 'Tags, commas between' }).fill('spring, oak');
  await research.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(research.getByText('“Benches” saved with 2 keywords.')).toBeVisible();
  await expect(research.getByText('The same as in the workspace')).toHaveCount(0);

  const backend = await prepareBackend();
  try {
    await backend.start();
    const options = await extension.openOptions();
    await connect(options, backend.url);
    const headers = { authorization: `Bearer ${await readToken(options)}`, 'content-type': 'application/json' };
    const ask = async (path: string, method = 'GET', body?: object): Promise<unknown> => {
      const sent = body ? { body: JSON.stringify(body) } : {};
      const answer = await fetch(`${backend.url}/v1/research/lists${path}`, { method, headers, ...sent });
      return answer.status === 204 ? null : answer.json();
    };
    const lists = research.getByRole('button', { name: 'Saved lists' });
    const openAgain = async (): Promise<void> => {
      if ((await lists.getAttribute('aria-expanded')) === 'true') await lists.click();
      await lists.click();
      await expect(research.getByText('The same as in the workspace of your backend')).toBeVisible();
    };
    await openAgain();
    const stored = await ask('');
    expect(stored).toMatchObject({
      items: [{ name: 'Benches', tags: ['spring', 'oak'], version: 1, history: [{ count: 2, added: 2, removed: 0 }] }],
    });
    const id = /"id":"([^"]+)"/.exec(JSON.stringify(stored))?.[1] ?? '';

    // Somebody else changes it, and saves another one.
    await ask(`/${id}`, 'PATCH', { note: 'Asked for by the client' });
    await ask('', 'POST', { id: crypto.randomUUID(), name: 'Stools', keywords: [{ keyword: 'bar stool' }] });
    await openAgain();
    await expect(research.getByText('Asked for by the client')).toBeVisible();
    await research.getByRole('button', { name: 'Stools', exact: true }).click();
    await expect(research.getByText('1 of 1')).toBeVisible();
    await expect(research.getByRole('row', { name: /Select bar stool / })).toBeVisible();

    // Changed here while the backend is away, and there too: nothing is lost.
    await backend.stop();
    await lists.click();
    await expect(research.getByText('Not compared with the backend')).toBeVisible();
    await expectAccessible(research, ['body']);
    await research.getByRole('button', { name: 'Change Benches' }).click();
    const benches = research.getByRole('listitem').filter({ hasText: 'Asked for by the client' });
    await benches.getByRole('textbox', { name: 'Name of the list' }).fill('Our benches');
    await benches.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(research.getByRole('button', { name: 'Our benches', exact: true })).toBeVisible();
    await backend.start();
    await ask(`/${id}`, 'PATCH', { name: 'Their benches' });
    await openAgain();
    await expect(research.getByText('“Our benches” changed in two places')).toBeVisible();
    await expect(research.getByRole('button', { name: 'Our benches (2)', exact: true })).toBeVisible();
    await expect(research.getByRole('button', { name: 'Their benches', exact: true })).toBeVisible();

    await research.getByRole('button', { name: 'Remove Stools' }).click();
    await research.getByRole('button', { name: 'Remove the list' }).click();
    await expect.poll(async () => JSON.stringify(await ask(''))).not.toContain('Stools');
    // The one that was split off goes to the workspace with the next round.
    await expect.poll(async () => JSON.stringify(await ask(''))).toContain('Our benches (2)');
  } finally {
    await backend.remove();
  }
});

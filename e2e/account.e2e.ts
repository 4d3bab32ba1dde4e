import { expect, type Page } from '@playwright/test';

import { prepareBackend } from './support/backend-process.ts';
import { connect, readToken } from './support/connect.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { launchExtension } from './support/extension-browser.ts';
import { test } from './support/extension-test.ts';

const account = { email: 'ada@mail.example', password: 'correct horse' };

test('a workspace claimed in one browser opens in another with address and password', async ({ extension }) => {
  test.setTimeout(120_000);
  const backend = await prepareBackend();
  const elsewhere = await launchExtension();
  try {
    await backend.start();
    const options = await extension.openOptions();
    await connect(options, backend.url);
    const anonymous = await readToken(options);
    await trackKeyword(backend.url, anonymous);

    const keep = options.getByRole('button', { name: 'Keep it' });
    await fillAccount(options, { ...account, password: 'too short' });
    await keep.click();
    await expect(options.locator('input[type=password]:invalid')).toBeFocused();
    await expectAccessible(options, ['section[aria-labelledby=backend]']);
    await fillAccount(options, account);
    await keep.click();
    await expect(options.getByText('Signed in as ada@mail.example')).toBeVisible();
    await expect(keep).toHaveCount(0);
    const claimed = await readToken(options);
    expect(claimed).not.toBe(anonymous);
    expect(await exportKeywords(backend.url, claimed)).toContain('oak bench');

    const other = await elsewhere.openOptions();
    await other.getByRole('textbox', { name: 'Address', exact: true }).fill(backend.url);
    await other.getByText('I have an account').click();
    await fillAccount(other, { ...account, password: 'wrong horse' });
    await other.getByRole('button', { name: 'Sign in' }).click();
    await expect(other.getByText('The e-mail address or the password is not right.')).toBeVisible();
    expect(await readToken(other)).toBe('');
    await expectAccessible(other, ['section[aria-labelledby=backend]']);
    await fillAccount(other, account);
    await other.getByRole('button', { name: 'Sign in' }).click();
    await expect(other.getByText('Signed in as ada@mail.example')).toBeVisible();
    await expect(other.getByText(`Connected to ${backend.url}`)).toBeVisible();
    expect(await exportKeywords(backend.url, await readToken(other))).toContain('oak bench');

    await options.getByRole('button', { name: 'Disconnect' }).click();
    await connect(options, backend.url);
    await fillAccount(options, account);
    await keep.click();
    await expect(options.getByText('There is an account with this address already.')).toBeVisible();
  } finally {
    await elsewhere.close();
    await backend.remove();
  }
});

async function fillAccount(options: Page, { email, password }: typeof account): Promise<void> {
  await options.getByLabel('E-mail').fill(email);
  await options.getByLabel(/^Password/).fill(password);
}

async function trackKeyword(url: string, token: string): Promise<void> {
  const { id } = JSON.parse(await post(`${url}/v1/projects`, token, { name: 'Shop', domain: 'shop.example' }));
  await post(`${url}/v1/projects/${id}/keywords`, token, { keywords: ['oak bench'], engine: 'bing' });
}

async function post(url: string, token: string, body: object): Promise<string> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  expect(answer.ok).toBe(true);
  return answer.text();
}

async function exportKeywords(url: string, token: string): Promise<string> {
  const answer = await fetch(`${url}/v1/export/keywords`, { headers: { authorization: `Bearer ${token}` } });
  return answer.text();
}

import { expect, type Page } from '@playwright/test';

import { totpOf } from '#shared/testing/totp.ts';
import { type BackendProcess, prepareBackend } from './support/backend-process.ts';
import { connect, readToken } from './support/connect.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { launchExtension } from './support/extension-browser.ts';
import { test } from './support/extension-test.ts';

const account = { email: 'ada@mail.example', password: 'correct horse' };

test('a workspace claimed in one browser opens in another with address and password', async ({ extension }) => {
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
    await expect(
      options.getByRole('region', { name: 'Backend' }).locator('input[type=password]:invalid'),
    ).toBeFocused();
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
    await expect(other.getByText('Wrong e-mail address or password.')).toBeVisible();
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
    await expect(options.getByText('An account with this address already exists.')).toBeVisible();
  } finally {
    await elsewhere.close();
    await backend.remove();
  }
});

test('an owner invites somebody who claims by mail, and both see what their role allows', async ({ extension }) => {
  const backend = await prepareBackend();
  const elsewhere = await launchExtension();
  try {
    await backend.start();
    const owner = await extension.openOptions();
    await connect(owner, backend.url);
    await fillAccount(owner, account);
    await owner.getByRole('button', { name: 'Keep it' }).click();
    await expect(owner.getByText('Signed in as ada@mail.example')).toBeVisible();

    await owner.getByLabel('Code from the mail or page').fill(linkIn(await mailTo(backend, account.email)));
    await owner.getByRole('button', { name: 'Confirm the address' }).click();
    await expect(owner.getByText('Your address is not confirmed yet.')).toHaveCount(0);

    await owner.getByText('API keys').click();
    await owner.getByLabel('Name of the key').fill('Robot');
    await owner.getByRole('button', { name: 'Create key' }).click();
    const key = await owner.locator('.options_secret code').innerText();
    expect((await fetch(`${backend.url}/v1/projects`, bearer(key))).status).toBe(403);
    expect((await fetch(`${backend.url}/v1/check-budget`, bearer(key))).status).toBe(200);
    await owner.getByRole('button', { name: 'Revoke Robot' }).click();
    await expect(owner.getByText('sl_…')).toHaveCount(0);
    expect((await fetch(`${backend.url}/v1/check-budget`, bearer(key))).status).toBe(401);

    await owner.getByText('Members', { exact: true }).click();
    await owner.getByLabel('Invite by e-mail').fill('bob@mail.example');
    await owner.getByRole('combobox', { name: 'Role', exact: true }).selectOption('viewer');
    await owner.getByRole('button', { name: 'Send the invitation' }).click();
    await expect(owner.getByText('bob@mail.example')).toBeVisible();
    await expectAccessible(owner, ['section[aria-labelledby=backend]']);
    const invitation = linkIn(await mailTo(backend, 'bob@mail.example'));

    const guest = await elsewhere.openOptions();
    await connect(guest, backend.url);
    await guest.getByLabel('E-mail').fill('bob@mail.example');
    await guest.getByRole('button', { name: 'E-mail me a link instead' }).click();
    await expect(guest.getByText('an e-mail is on its way to bob@mail.example')).toBeVisible();
    await guest.getByLabel('Code from the mail or page').fill(linkIn(await mailTo(backend, 'bob@mail.example', 2)));
    await guest.getByRole('button', { name: 'Use the code' }).click();
    await expect(guest.getByText('Signed in as bob@mail.example')).toBeVisible();
    await guest.getByText('Workspace: My workspace').click();
    await guest.getByLabel('Invitation code').fill(invitation);
    await guest.getByRole('button', { name: 'Join' }).click();
    await expect(guest.getByRole('combobox', { name: 'Work in' }).locator('option:checked')).toHaveText(/Viewer/);
    await guest.getByText('Members', { exact: true }).click();
    await expect(guest.getByText('ada@mail.example')).toBeVisible();
    await expect(guest.getByText('API keys')).toHaveCount(0);
    await expect(guest.getByLabel('Invite by e-mail')).toHaveCount(0);

    await guest.getByLabel('Name of a new workspace').fill('Client');
    await guest.getByRole('button', { name: 'Create', exact: true }).click();
    await expect(guest.getByRole('combobox', { name: 'Work in' }).locator('option:checked')).toHaveText(
      'Client · Owner',
    );
    await expect(guest.getByText('API keys')).toBeVisible();
  } finally {
    await elsewhere.close();
    await backend.remove();
  }
});

test('a second factor is asked for at the next sign-in, and a deleted workspace and account are gone', async ({
  extension,
}) => {
  const backend = await prepareBackend();
  try {
    await backend.start();
    const options = await extension.openOptions();
    await connect(options, backend.url);
    await fillAccount(options, account);
    await options.getByRole('button', { name: 'Keep it' }).click();
    await expect(options.getByText('Signed in as ada@mail.example')).toBeVisible();
    await trackKeyword(backend.url, await readToken(options));

    await options.getByText('Two-factor authentication').click();
    await options.getByLabel(/^Password/).fill(account.password);
    await options.getByRole('button', { name: 'Set up' }).click();
    const secret = await options.locator('.options_secret code').first().innerText();
    const [backupCode = ''] = (await options.locator('.options_secret code').nth(1).innerText()).split(' ');
    await expectAccessible(options, ['section[aria-labelledby=backend]']);
    await options.getByLabel('Six-digit code').fill(await totpOf(secret));
    await options.getByRole('button', { name: 'Turn on' }).click();
    await expect(options.getByText('Two-factor authentication')).toBeVisible();
    await options.getByRole('button', { name: 'Disconnect' }).click();

    await options.getByText('I have an account').click();
    await fillAccount(options, account);
    await options.getByRole('button', { name: 'Sign in' }).click();
    await options.getByLabel(/^Six-digit code from your authenticator/).fill('000000');
    await options.getByRole('button', { name: 'Sign in' }).click();
    await expect(options.getByText('The code is wrong or has expired.')).toBeVisible();
    await options.getByLabel(/^Six-digit code from your authenticator/).fill(await totpOf(secret));
    await options.getByRole('button', { name: 'Sign in' }).click();
    await expect(options.getByText('Signed in as ada@mail.example')).toBeVisible();
    const token = await readToken(options);
    expect(await exportKeywords(backend.url, token)).toContain('oak bench');

    await options.getByText('Export and deletion').click();
    const saved = options.waitForEvent('download');
    await options.getByRole('button', { name: 'Export everything' }).click();
    expect((await saved).suggestedFilename()).toBe('sightline-workspace.jsonl');
    await options.getByLabel('Name of the workspace').fill('Another');
    await options.getByRole('button', { name: 'Delete the workspace' }).click();
    await expect(options.getByText('That is not its name.')).toBeVisible();
    await options.getByLabel('Name of the workspace').fill('My workspace');
    await options.getByRole('button', { name: 'Delete the workspace' }).click();
    await expect.poll(() => exportKeywords(backend.url, token)).toBe('');
    await expect(options.getByText('Signed in as ada@mail.example')).toBeVisible();

    await options.getByText('Delete account').click();
    const deletion = options
      .locator('form')
      .filter({ has: options.getByRole('button', { name: 'Delete the account' }) });
    await deletion.getByLabel('Your address').fill(account.email);
    await deletion.getByLabel('Password').fill('another password');
    await deletion.getByLabel(/^Six-digit code/).fill(backupCode);
    await deletion.getByRole('button').click();
    await expect(options.getByText('The address, the password or the code is not right.')).toBeVisible();
    await deletion.getByLabel('Password').fill(account.password);
    await deletion.getByRole('button').click();
    await expect(options.getByText('Not connected')).toBeVisible();
    await options.getByText('I have an account').click();
    await fillAccount(options, account);
    await options.getByRole('button', { name: 'Sign in' }).click();
    await expect(options.getByText('Wrong e-mail address or password.')).toBeVisible();
  } finally {
    await backend.remove();
  }
});

function bearer(token: string): { readonly headers: { readonly authorization: string } } {
  return { headers: { authorization: `Bearer ${token}` } };
}

/** The mail to an address, once so many have come. */
async function mailTo(backend: BackendProcess, address: string, count = 1): Promise<string> {
  const find = async (): Promise<readonly string[]> =>
    (await backend.readMails()).filter((mail) => mail.includes(`\nTo: ${address}\n`));
  await expect.poll(async () => (await find()).length).toBe(count);
  return (await find()).at(-1) ?? '';
}

function linkIn(mail: string): string {
  return /^http\S+#\S+$/m.exec(mail)?.[0] ?? '';
}

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

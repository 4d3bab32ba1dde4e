import { expect } from '@playwright/test';

import { prepareBackend } from './support/backend-process.ts';
import { connect, readToken } from './support/connect.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { test } from './support/extension-test.ts';
import { receiveMails } from './support/receive-mails.ts';

test('where mail reaches mailboxes, a workspace is kept with password and mailed code together', async ({
  extension,
  site,
}) => {
  const { env, mails } = receiveMails(site);
  const backend = await prepareBackend();
  try {
    await backend.start({ env });
    const options = await extension.openOptions();
    await connect(options, backend.url);
    const anonymous = await readToken(options);
    await options.getByLabel('E-mail').fill('ada@mail.example');
    await options.getByLabel(/^Password/).fill('correct horse');
    await options.getByRole('button', { name: 'E-mail me a link instead' }).waitFor();
    await options.getByRole('button', { name: 'Keep it' }).click();
    await expect(options.getByText(/ada@mail\.example/)).toBeVisible();
    await expect(options.getByText('Signed in as')).toHaveCount(0);
    expect(await readToken(options)).toBe(anonymous);
    await expectAccessible(options, ['section[aria-labelledby=backend]']);

    await expect.poll(() => mails.length).toBe(1);
    await options.getByLabel('Code from the mail or page').fill(/\S+#\S+/.exec(mails[0] ?? '')?.[0] ?? '');
    await options.getByRole('button', { name: 'Use the code' }).click();
    await expect(options.getByText('Signed in as ada@mail.example')).toBeVisible();
    expect(await readToken(options)).not.toBe(anonymous);
    const signedIn = await fetch(`${backend.url}/v1/account/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'ada@mail.example', password: 'correct horse' }),
    });
    expect(signedIn.status).toBe(200);
  } finally {
    await backend.remove();
  }
});

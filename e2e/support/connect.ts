import { expect, type Page } from '@playwright/test';

import { readPrivate } from './read-private.ts';

/** Connects to a backend as a user does, in the options. */
export async function connect(options: Page, address: string): Promise<void> {
  await options.getByRole('textbox', { name: 'Address', exact: true }).fill(address);
  const backend = options.getByRole('region', { name: 'Backend' });
  await backend.getByRole('button', { name: 'Connect', exact: true }).click();
  await expect(options.getByText(`Connected to ${address}`)).toBeVisible();
}

/** The session's token, to ask the backend beside the extension. */
export async function readToken(options: Page): Promise<string> {
  const connection = await readPrivate(options, 'connection');
  return typeof connection === 'object' && connection !== null && 'token' in connection ? String(connection.token) : '';
}

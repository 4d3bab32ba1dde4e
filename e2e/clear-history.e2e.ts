import { expect } from '@playwright/test';

import { test } from './support/extension-test.ts';
import { readHistory } from './support/stored-audits.ts';
import { waitForAudit } from './support/wait-for-audit.ts';
import { readSaved } from './support/saved-files.ts';

test('who clears the history is told what is lost, and can save it before', async ({ extension, site }) => {
  const [page] = extension.context.pages();
  if (!page) throw new Error('The browser has no page.');
  site.route('/tea', '<!doctype html><html lang="en"><title>Tea</title><h1>Tea</h1></html>');
  await page.goto(`${site.origin}/tea`);
  await waitForAudit(await extension.openPopup(page));
  const options = await extension.openOptions();
  const saved = await readSaved(options);
  await options.getByRole('button', { name: 'Clear the history' }).click();
  await expect(options.getByRole('alert')).toContainText('1 audit and 0 results pages will be deleted');
  await options.getByRole('button', { name: 'Save the audits first' }).click();
  await expect.poll(saved).toContain('/tea');
  expect(JSON.parse(await saved())).toMatchObject([{ url: `${site.origin}/tea` }]);
  await options.getByRole('button', { name: 'Yes, delete all audits' }).click();
  await expect(options.getByText('No audits are stored.')).toBeVisible();
  expect(await readHistory(options)).toEqual([]);
});

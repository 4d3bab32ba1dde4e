import { expect } from '@playwright/test';

import { test } from './support/extension-test.ts';
import { measureShift } from './support/measure-shift.ts';
import { readHistory } from './support/stored-audits.ts';
import { waitForAudit } from './support/wait-for-audit.ts';
import { readSaved } from './support/saved-files.ts';

test('who clears the history is told what is lost, and can save it before', async ({ extension, site }) => {
  const [page] = extension.context.pages();
  if (!page) throw new Error('The browser has no page.');
  site.route('/tea', '<!doctype html><html lang="en"><title>Tea</title><h1>Tea</h1></html>');
  await page.goto(`${site.origin}/tea`);
  const panel = await extension.openPanel(page);
  await waitForAudit(panel);
  await panel.getByRole('tab', { name: 'History' }).click();
  const note = panel.getByRole('textbox', { name: 'Notes on this page' });
  await note.fill('x'.repeat(2_001));
  await expect(panel.getByText('a note can have 2,000 characters, this one has 2,001')).toBeVisible();
  await note.fill('Ask Ana about the title');
  await expect(panel.getByText('Saved in this browser.')).toBeVisible();
  const options = await extension.openOptions();
  for (const width of [400, 1280]) {
    expect(await measureShift(options, width), `what moves in the options at ${width} px`).toBeLessThan(0.01);
  }
  const saved = await readSaved(options);
  await options.getByRole('button', { name: 'Save the notes as a file' }).click();
  await expect.poll(saved).toContain('Ask Ana');
  const notes = await saved();
  await options.getByRole('button', { name: 'Clear the history' }).click();
  await expect(options.getByRole('alert')).toContainText(
    '1 audit, 0 results pages, 1 note on pages and 0 forecasts will be deleted',
  );
  await options.getByRole('button', { name: 'Save the audits first' }).click();
  await expect.poll(saved).toContain('score');
  expect(JSON.parse(await saved())).toMatchObject([{ url: `${site.origin}/tea` }]);
  await options.getByRole('button', { name: 'Yes, delete all audits' }).click();
  await expect(options.getByText('No audits are stored.')).toBeVisible();
  expect(await readHistory(options)).toEqual([]);
  await expect(options.getByText('No page has notes.')).toBeVisible();
  const file = { name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from(notes) };
  await options.getByLabel('Add notes from such a file').setInputFiles(file);
  await expect(options.getByText('1 note added.')).toBeVisible();
  await expect(options.getByText('1 page has notes.')).toBeVisible();
  // Open all the while, the options count what is audited elsewhere.
  await waitForAudit(await extension.openPopup(page));
  await expect(options.getByText('1 audit is stored.')).toBeVisible();

  // A logo that decodes and draws nothing would leave a hole in the report.
  const logo = options.locator('input[type=file][accept*=svg]');
  const svg = (content: string): { name: string; mimeType: string; buffer: Buffer } => ({
    name: 'logo.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from(`\ufeff<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">${content}</svg>`),
  });
  await logo.setInputFiles(svg(''));
  await expect(options.getByText('The browser cannot draw this image.')).toBeVisible();
  await logo.setInputFiles(svg('<rect width="10" height="10"/>'));
  await expect(options.getByRole('img', { name: 'Your logo' })).toBeVisible();
  // A store that cannot be read is told, never shown as an empty page.
  await options.addInitScript(() => {
    indexedDB.open = () => {
      throw new Error('The disk is full.');
    };
  });
  await options.reload();
  await expect(options.getByRole('alert')).toContainText('The browser said: Error: The disk is full.');
  await expect(options.getByRole('button', { name: 'Try again' })).toBeVisible();
});

import { expect } from '@playwright/test';

import { test } from './support/extension-test.ts';

test('what was said of numbers from a file goes with them when they are deleted', async ({ extension }) => {
  const options = await extension.openOptions();
  const part = options.getByRole('region', { name: 'Numbers from a file' });
  await part.getByLabel('CSV file').setInputFiles({
    name: 'keywords.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'Keyword,Volume (United States),CPC (United States),Competition (United States),Trending %\noak bench,"74,000",$1.31,0.87,+12%\n',
    ),
  });
  await expect(part.getByText('numbers about 1 keyword were taken')).toBeVisible();
  await options.getByRole('button', { name: 'Delete these numbers' }).click();
  await options.getByRole('button', { name: 'Delete them for good' }).click();
  await expect(options.getByRole('button', { name: 'Delete these numbers' })).toHaveCount(0);
  await expect(part.getByText('were taken')).toHaveCount(0);
});

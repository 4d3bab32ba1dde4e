import { expect, type Page } from '@playwright/test';

import { prepareBackend } from './support/backend-process.ts';
import { connect, readToken } from './support/connect.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import type { ExtensionBrowser } from './support/extension-browser.ts';
import { test } from './support/extension-test.ts';
import { nameCompetitors } from './support/name-competitors.ts';
import { googlePage, serve } from './support/serp-pages.ts';
import { openSerp, turnOn } from './support/serp-session.ts';
import { findCutParts } from './support/find-cut-parts.ts';
import { openSection } from './support/dashboard-section.ts';
import { readSaved } from './support/saved-files.ts';

const hosts = Array.from({ length: 10 }, (_, index) => `shop${index + 1}.example`);

async function openDashboard({ context, extensionId }: ExtensionBrowser, site: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/dashboard.html#${site}`);
  return page;
}

function rowOf(page: Page, keyword: string) {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader').filter({ hasText: keyword }) });
}

async function importCsv(page: Page, csv: string): Promise<void> {
  const lines = page.getByRole('textbox', { name: 'CSV lines' });
  if (!(await lines.isVisible())) await page.getByRole('button', { name: 'Import', exact: true }).click();
  await lines.fill(csv);
  await page.locator('.dashboard_import-form').getByRole('button', { name: 'Import' }).click();
}

test('a file is imported whole or not at all, and competitors stand beside the keyword from the next search on', async ({
  extension,
}) => {
  const { context } = extension;
  await serve(context, 'www.google.com', (url) => googlePage({ hosts, query: url.searchParams.get('q') ?? '' }));
  await turnOn(extension, 'google');
  const page = await openDashboard(extension, 'shop4.example');

  await importCsv(page, 'keyword,device\noak bench,desktop\nteak table,watch\n');
  await expect(page.getByRole('alert')).toContainText('Line 3: device');
  await expect(rowOf(page, 'oak bench')).toHaveCount(0);
  const wrong = 'shop4.example/teak';
  await importCsv(page, `keyword,target_url\nteak table,${wrong}\n`);
  await expect(page.getByRole('alert')).toContainText('Line 2: target_url');
  await importCsv(
    page,
    'keyword,tags,volume,target_url,favourite\noak bench,shop|top,1000,https://shop4.example/benches,yes\nteak table,,,,\nOak  Bench,,,,\n',
  );
  await expect(page.getByText('2 keywords are now tracked.')).toBeVisible();
  await expect(page.getByText('Line 4: Oak Bench (desktop)')).toBeVisible();
  // A line of a tracked keyword says more of it, and takes nothing away.
  await importCsv(page, 'keyword,tags,volume\nteak table,garden,300\noak bench,,\n');
  await expect(page.getByText('2 lines were already tracked')).toBeVisible();
  await expect(rowOf(page, 'teak table')).toContainText('garden');
  await expect(rowOf(page, 'teak table').locator('[data-column=volume]')).toHaveText('300');
  await expect(rowOf(page, 'oak bench').locator('[data-column=volume]')).toHaveText('1,000');

  await nameCompetitors(page, 'https://www.shop2.example/\nnobody.example');
  await openSerp(extension, 'https://www.google.com/search?q=oak+bench');
  await page.bringToFront();
  await expect(rowOf(page, 'oak bench').locator('.keyword-view_position')).toHaveText('4');
  await expect(rowOf(page, 'oak bench')).toContainText('Ranks with another page than the one you chose');
  await openSection(page, 'Competitors');
  await expect(page.getByRole('region', { name: 'Share of voice' }).getByRole('row').first()).toContainText('shop2');
  // By the same check: the site's fourth place, the competitor's second, and one that was looked for in vain.
  const positions = page.getByRole('region', { name: 'Positions' });
  await expect(positions.getByRole('row').filter({ hasText: 'oak bench' }).getByRole('cell')).toHaveText([
    '4',
    '2',
    />\d+/,
  ]);
  await expectAccessible(page, ['main']);
  await openSection(page, 'Keywords');
  // 1,000 searches at the click rate of the fourth place.
  await expect(page.getByText(/^Estimated visits/)).toHaveText('Estimated visits 73');

  await page.getByRole('button', { name: 'oak bench', exact: true }).click();
  const drawer = page.getByRole('complementary');
  await expect(drawer.getByRole('columnheader', { name: 'shop2.example' })).toBeVisible();
  await expect(drawer.getByRole('row').nth(1)).toContainText('not in top');
  await expect(drawer.getByText('One results page is kept')).toBeVisible();
  await openSerp(extension, 'https://www.google.com/search?q=oak+bench');
  await page.bringToFront();
  const pair = drawer.getByRole('table', { name: 'Results then and now' });
  await expect(pair.getByRole('row').nth(4)).toContainText('4●Youshop4.example4●Youshop4.example');
  await expect(pair.getByRole('row').nth(2)).toContainText('2◆Competitorshop2.example');
  await expectAccessible(page, ['body']);
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);

  const saved = await readSaved(page);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Everything as JSON' }).click();
  await expect.poll(saved).toContain('keywords');
  const { keywords } = JSON.parse(await saved());
  expect(keywords.find(({ keyword }: { keyword: string }) => keyword === 'oak bench')).toMatchObject({
    tags: ['shop', 'top'],
    volume: 1_000,
    history: Array.from({ length: 2 }, () => ({
      position: 4,
      competitors: { 'shop2.example': 2, 'nobody.example': null },
    })),
  });

  await importCsv(page, 'keyword\noak bench\n');
  await expect(page.getByText('Nothing new to track.')).toBeVisible();
  // The site goes with its keywords in one step, which says what is lost.
  const options = await extension.openOptions();
  await options.getByRole('button', { name: 'Remove shop4.example' }).click();
  await expect(options.getByRole('alert')).toContainText('untracks its 2 keywords and deletes their rank checks');
  const savedInOptions = await readSaved(options);
  await options.getByRole('button', { name: 'Save keywords and rank checks first' }).click();
  await expect.poll(savedInOptions).toContain('oak bench');
  await options.getByRole('button', { name: 'Yes, remove shop4.example' }).click();
  await expect(options.getByRole('button', { name: 'Remove shop4.example' })).toHaveCount(0);
  // An open dashboard shows nothing of it any more, nor does its address bring it back.
  for (const visit of ['open', 'reloaded']) {
    await expect(page.getByText(/^No keywords are tracked here yet/), visit).toBeVisible();
    await expect(page.getByText('shop4.example'), visit).toHaveCount(0);
    await expect(page.getByText('Nothing new to track.'), visit).toHaveCount(0);
    await page.reload();
  }
});

test('filters, comparison, archive and notes work by keyboard and pointer', async ({ extension }) => {
  const { context } = extension;
  await serve(context, 'www.google.com', (url) => googlePage({ hosts, query: url.searchParams.get('q') ?? '' }));
  await turnOn(extension, 'google');
  const page = await openDashboard(extension, 'shop4.example');
  await importCsv(page, 'keyword,tags,country\noak bench,shop,\nteak table,blog,\npine shelf,blog,fr\n');
  await openSerp(extension, 'https://www.google.com/search?q=oak+bench');
  await openSerp(extension, 'https://www.google.com/search?q=pine+shelf&gl=de');
  await page.bringToFront();
  await expect(rowOf(page, 'oak bench').locator('.keyword-view_position')).toHaveText('4');
  // It counts searches from France alone.
  await expect(rowOf(page, 'pine shelf')).toContainText('not checked');

  await page.locator('.dashboard_keyword-filters').getByRole('combobox', { name: 'Tag' }).selectOption('blog');
  await expect(page.getByText('2 of 3 keywords')).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('teak');
  await expect(page.getByText('1 of 3 keywords')).toBeVisible();
  await page.getByRole('button', { name: 'Actions for teak table' }).click();
  await page.getByRole('menuitem', { name: 'Archive' }).click();
  await expect(page.getByText('0 of 3 keywords')).toBeVisible();
  await page.getByRole('button', { name: 'Archived' }).click();
  await page.getByRole('button', { name: 'Actions for teak table' }).click();
  await page.getByRole('menuitem', { name: 'Restore' }).click();
  await page.getByRole('button', { name: 'Archived' }).click();
  await page.getByRole('searchbox').fill('');
  await page.locator('.dashboard_keyword-filters').getByRole('combobox', { name: 'Tag' }).selectOption('');

  await page.getByRole('button', { name: 'Add to favourites: oak bench' }).click();
  await expect(page.getByRole('button', { name: 'Remove from favourites: oak bench' })).toBeVisible();
  for (const keyword of ['oak bench', 'teak table']) {
    await page.getByRole('checkbox', { name: `Compare ${keyword}` }).press('Space');
  }
  const compared = page.getByRole('group', { name: 'Keywords compared' });
  await expect(compared.getByRole('button')).toHaveCount(2);
  await compared.getByRole('button').first().press('Enter');
  await expect(compared.getByRole('button').first()).toHaveAttribute('aria-pressed', 'false');
  await page.getByText('As a table').click();
  await expect(page.getByRole('region', { name: 'Keywords compared' }).getByRole('cell', { name: '4' })).toBeVisible();

  await openSection(page, 'Annotations');
  const notes = page.getByRole('region', { name: 'Annotations' });
  await notes.getByRole('textbox', { name: 'What happened' }).fill('New titles');
  await notes.getByRole('button', { name: 'Add' }).click();
  await notes.getByRole('button', { name: 'Edit: New titles' }).click();
  await notes.getByRole('textbox', { name: 'What happened' }).first().fill('Newer titles');
  await notes.getByRole('button', { name: 'Save' }).click();
  await expect(notes.getByRole('listitem')).toContainText('Newer titles');
  await notes.getByRole('button', { name: 'Delete: Newer titles' }).click();
  await expect(notes.getByRole('listitem')).toHaveCount(0);
  await expectAccessible(page, ['body']);

  await page.getByRole('button', { name: 'Import', exact: true }).first().click();
  for (const width of [400, 320]) {
    await page.setViewportSize({ width, height: 700 });
    for (const section of await page.getByRole('tab').allTextContents()) {
      await openSection(page, section);
      const importing = page.getByRole('button', { name: 'Import', exact: true }).first();
      if ((await importing.getAttribute('aria-expanded')) !== 'true') await importing.click();
      expect({ width, section, cut: await findCutParts(page) }).toEqual({ width, section, cut: [] });
    }
  }
});

test('what is noted while the backend is away is there once it answers, and what others note comes in', async ({
  extension,
}) => {
  const backend = await prepareBackend();
  try {
    await backend.start();
    const options = await extension.openOptions();
    await connect(options, backend.url);
    const headers = { authorization: `Bearer ${await readToken(options)}`, 'content-type': 'application/json' };
    const read = async (path: string) => (await fetch(backend.url + path, { headers })).json();
    await backend.stop();

    const page = await openDashboard(extension, 'shop4.example');
    await importCsv(page, 'keyword,tags,country,volume\noak bench,shop|top,de,1000\n"teak; table",,,\n');
    await expect(rowOf(page, 'oak bench')).toBeVisible();
    await nameCompetitors(page, 'shop2.example');
    await openSection(page, 'Annotations');
    const notes = page.getByRole('region', { name: 'Annotations' });
    await notes.getByRole('textbox', { name: 'What happened' }).fill('Moved');
    await notes.getByRole('button', { name: 'Add' }).click();
    await expect(notes.getByText('Moved')).toBeVisible();
    await openSection(page, 'Keywords');
    await page.getByRole('button', { name: 'Add to favourites: teak; table' }).click();
    await expect(page.getByText('The backend does not answer')).toBeVisible();

    await backend.start();
    await page.reload();
    await expect(page.getByText('Live', { exact: true })).toBeVisible();
    const [project] = (await read('/v1/projects')).items;
    expect(project).toMatchObject({ domain: 'shop4.example', competitors: ['shop2.example'] });
    const list = async () => (await read(`/v1/projects/${project.id}/keywords`)).items;
    const byName = (items: { id: string; keyword: string }[]) =>
      items.toSorted((a, b) => a.keyword.localeCompare(b.keyword));
    const [oak, teak] = byName(await list());
    expect(oak).toMatchObject({ keyword: 'oak bench', tags: ['shop', 'top'], country: 'de', volume: 1_000 });
    expect(teak).toMatchObject({ keyword: 'teak; table', isFavourite: true });
    expect(await read(`/v1/projects/${project.id}/annotations`)).toMatchObject({ items: [{ text: 'Moved' }] });

    await page.getByRole('button', { name: 'oak bench', exact: true }).click();
    await page.getByRole('textbox', { name: 'Note' }).fill('Ask the shop');
    await page.getByRole('complementary').getByRole('button', { name: 'Save' }).click();
    await expect(async () => expect(byName(await list())[0]).toMatchObject({ note: 'Ask the shop' })).toPass();
    const body = JSON.stringify({ id: crypto.randomUUID(), day: '2026-11-01', text: 'From elsewhere' });
    await fetch(`${backend.url}/v1/projects/${project.id}/annotations`, { method: 'POST', headers, body });
    await openSection(page, 'Annotations');
    await expect(notes.getByText('From elsewhere')).toBeVisible();
    await openSection(page, 'Keywords');

    await fetch(`${backend.url}/v1/keywords/${teak?.id ?? ''}`, { method: 'DELETE', headers });
    await expect(rowOf(page, 'teak; table')).toHaveCount(0);
    await page.reload();
    await expect(page.getByText('Live', { exact: true })).toBeVisible();
    expect(await list()).toHaveLength(1);
  } finally {
    await backend.remove();
  }
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { cli, folderWith, newFolder, serve } from '../testing/run-cli.ts';

describe('fix', () => {
  const shop =
    '<!doctype html><html lang="en"><body><h2>Oak benches</h2><a href="/long"><img src="/1.jpg"></a><a href="/long">Long oak bench</a></body></html>';

  test('drafts what the findings of a page ask for, as text and as JSON', async () => {
    const folder = folderWith({ 'shop.html': shop });
    const args = ['fix', join(folder, 'shop.html'), '--url', 'https://wood.example/'];
    const { code, stdout } = await cli(args);
    expect(code).toBe(0);
    expect(stdout).toContain('<h1>Oak benches</h1>');
    expect(stdout).toContain('alt="Long oak bench"');
    const json = await cli([...args, '--rule', 'title/missing', '--format', 'json']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      url: 'https://wood.example/',
      fixes: [
        { rule: 'title/missing', targets: [{ drafts: [{ html: '<title>Oak benches</title>', isFixed: true }] }] },
      ],
    });
  });

  test('drafts for the pages of a crawl as a table, and gives no title twice', async () => {
    const page = (heading: string): string =>
      `<!doctype html><html lang="en"><body><h1>${heading}</h1><a href="/a">A page</a> <a href="/b">Another page</a></body></html>`;
    const origin = await serve({
      '/': { body: page('Benches') },
      '/a': { body: page('Oak') },
      '/b': { body: page('Oak') },
    });
    const folder = newFolder();
    const crawled = await cli(['crawl', `${origin}/`, '--format', 'json', '--rate', '50', '--sitemap', 'off']);
    writeFileSync(join(folder, 'crawl.json'), crawled.stdout);
    const { code, stdout } = await cli([
      'fix',
      '--crawl',
      join(folder, 'crawl.json'),
      '--rule',
      'title/missing',
      '--format',
      'csv',
    ]);
    expect(code).toBe(0);
    const rows = stdout.trim().split('\r\n');
    expect(rows).toHaveLength(4);
    const titles = rows.flatMap((row) => /<title>(.*?)<\/title>/.exec(row)?.[1] ?? []);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles).toContain('Benches');
  });

  test('says which rules no text fixes', async () => {
    const { code, stderr } = await cli(['fix', 'x.html', '--rule', 'perf/dom-size']);
    expect(code).toBe(2);
    expect(stderr).toContain('No text or tag fixes perf/dom-size');
  });
});

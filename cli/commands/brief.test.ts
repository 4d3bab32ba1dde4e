import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { cli, folderWith, serve } from '../testing/run-cli.ts';

const page = (heading: string): string =>
  `<!doctype html><html lang="en"><head><title>Tea</title></head><body><main><h1>Tea</h1><h2>${heading}</h2><p>${'Loose leaves need a wide pot and water below the boil. '.repeat(20)}</p></main></body></html>`;

/** A results page of DuckDuckGo with these addresses. */
function resultsOf(urls: readonly string[]): string {
  const items = urls
    .map(
      (url) =>
        `<article data-testid="result" data-nrn="result"><h2><a data-testid="result-title-a" href="${url}"><span>Tea</span></a></h2><div data-result="snippet"><span>About tea</span></div></article>`,
    )
    .join('');
  return `<!doctype html><html lang="en"><body><section data-testid="mainline"><ol class="react-results--main">${urls.map((_, index) => `<li data-layout="organic">${items.split('</article>')[index]}</article></li>`).join('')}</ol></section></body></html>`;
}

describe('brief', () => {
  test('asks the results and counts what they share', async () => {
    const origin = await serve({
      '/a': { body: page('How long to steep') },
      '/b': { body: page('Steep how long?') },
      '/own': { body: page('Our teas') },
    });
    const folder = folderWith({ 'serp.html': resultsOf([`${origin}/a`, `${origin}/b`, `${origin}/gone`]) });
    const { code, stderr, stdout } = await cli([
      'brief',
      join(folder, 'serp.html'),
      '--url',
      'https://duckduckgo.com/?q=loose+tea',
      '--own',
      `${origin}/own`,
    ]);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stdout).toContain('# Brief: loose tea');
    expect(stdout).toContain('2 of 3 leading pages counted');
    expect(stdout).toMatch(/- How long to steep \(2 of 2\) — Yours: lacks it/);
    expect(stdout).toContain(`3. <${origin}/gone> (not read: `);
    expect(readFileSync(join(folder, 'serp.html'), 'utf8')).toContain('/gone');
  });

  test('reads saved copies and asks nobody', async () => {
    const urls = ['https://a.example/tea', 'https://b.example/tea'];
    const folder = folderWith({
      'serp.html': resultsOf(urls),
      'a.html': page('How long to steep'),
      'b.html': page('How long to steep it'),
    });
    const copies = ['a', 'b'].flatMap((name, at) => ['--page', `${join(folder, `${name}.html`)}=${urls[at]}`]);
    const args = ['brief', join(folder, 'serp.html'), '--url', 'https://duckduckgo.com/?q=loose+tea', ...copies];
    const { code, stdout } = await cli([...args, '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ query: 'loose tea', read: 2, headings: [{ pages: urls }], own: null });
  });

  test('says what is missing', async () => {
    const folder = folderWith({ 'serp.html': resultsOf(['https://a.example/']), 'a.html': page('Tea') });
    const args = ['brief', join(folder, 'serp.html'), '--url', 'https://duckduckgo.com/?q=tea'];
    const saved = await cli([...args, '--page', `${join(folder, 'a.html')}=https://a.example/`]);
    expect(saved).toMatchObject({ code: 2, stderr: expect.stringContaining('Fewer than two of the leading pages') });
    expect(await cli([...args, '--top', '1'])).toMatchObject({ code: 2 });
    expect(await cli([...args, '--page', 'a.html'])).toMatchObject({ code: 2 });
  });
});

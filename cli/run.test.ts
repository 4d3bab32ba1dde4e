import { readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';

import { cli, type Ended, folderWith, newFolder, serve } from './testing/run-cli.ts';
import { auditReport } from '#shared/audit/report/report.ts';

const faulty =
  '<!doctype html><html lang="en"><head><title>Chairs</title></head><body><h1>Chairs</h1><img src="a.png"></body></html>';

describe('audit', () => {
  test('compares two reports, as JSON and as a page to send', async () => {
    const fixed = faulty.replace('<img ', '<img alt="A chair" ');
    const folder = folderWith({ 'old.html': faulty, 'new.html': fixed, 'none.json': '{}' });
    const file = (name: string): string => join(folder, name);
    for (const name of ['old', 'new']) {
      const args = ['audit', file(`${name}.html`), '--url', 'https://example.com/chairs', '--format', 'json'];
      writeFileSync(file(`${name}.json`), (await cli(args)).stdout);
    }
    const { code, stdout } = await cli(['audit', 'compare', file('old.json'), file('new.json')]);
    expect({ code, comparison: JSON.parse(stdout) }).toMatchObject({
      code: 0,
      comparison: {
        fixed: [{ rule: 'image/alt-missing', before: 1, after: 0 }],
        before: { url: 'https://example.com/chairs' },
      },
    });
    const page = await cli(['audit', 'compare', file('old.json'), file('new.json'), '--format', 'html']);
    expect(page.stdout).toMatch(/^<!doctype html>[\s\S]*image\/alt-missing/);
    const refused = await cli(['audit', 'compare', file('none.json'), file('new.json')]);
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('not a report') });
  });

  test('writes an HTML report with logo, colour and the score before, and refuses what is none', async () => {
    const folder = folderWith({
      'page.html': faulty,
      'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'logo.txt': 'x',
    });
    const file = (name: string): string => join(folder, name);
    const audit = (...args: string[]): Promise<Ended> => cli(['audit', file('page.html'), ...args]);
    writeFileSync(file('before.json'), (await audit('--format', 'json')).stdout);
    const brand = ['--logo', file('logo.svg'), '--color', '#00aa77', '--previous', file('before.json')];
    const { code, stdout } = await audit('--format', 'html', ...brand);
    expect(code).toBe(0);
    expect(stdout).toMatch(/--brand:#00aa77[\s\S]*src="data:image\/svg\+xml;base64,[\s\S]*Same score as on/);
    expect(await audit('--format', 'html', '--logo', file('logo.txt'))).toMatchObject({ code: 2, stdout: '' });
    expect(await audit('--format', 'html', '--color', 'red')).toMatchObject({ code: 2, stdout: '' });
  });

  test('writes the places of one rule as CSV', async () => {
    const file = join(folderWith({ 'page.html': faulty }), 'page.html');
    const { stdout } = await cli(['audit', file, '--format', 'csv', '--rule', 'image/alt-missing']);
    const [, ...rows] = stdout.trim().split('\r\n');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain('image/alt-missing');
    expect((await cli(['audit', file, '--format', 'csv', '--rule', 'image/none'])).stderr).toContain(
      'no rule image/none',
    );
  });

  test('prints a valid report of a file, and what could not be known stays not checked', async () => {
    const file = join(folderWith({ 'page.html': faulty }), 'page.html');
    const { code, stdout } = await cli(['audit', file, '--url', 'https://example.com/chairs', '--format', 'json']);
    const report = auditReport.parse(JSON.parse(stdout));
    const outcomes = new Map(report.outcomes.map((outcome) => [outcome.rule, outcome]));
    expect([code, report.url, report.source]).toEqual([0, 'https://example.com/chairs', 'raw']);
    expect(outcomes.get('image/alt-missing')).toMatchObject({
      outcome: 'fail',
      details: [{ selector: 'html > body > img', snippet: '<img src="a.png">' }],
    });
    expect(outcomes.get('robots/page-disallowed')?.outcome).toBe('not-checked');
    expect(outcomes.get('js/title-changed')?.outcome).toBe('not-checked');
  });

  test('uses headers and robots.txt where they are given', async () => {
    const folder = folderWith({
      'page.html': faulty,
      'headers.json': '{"status":200,"headers":{"X-Robots-Tag":["noindex"],"Content-Type":"text/html; charset=utf-8"}}',
      'robots.txt': 'user-agent: *\ndisallow: /chairs',
    });
    const file = (name: string): string => join(folder, name);
    const args = [
      '--url',
      'https://example.com/chairs',
      '--headers',
      file('headers.json'),
      '--robots',
      file('robots.txt'),
    ];
    const { stdout } = await cli(['audit', file('page.html'), ...args, '--format', 'json']);
    const report = auditReport.parse(JSON.parse(stdout));
    expect(report.summary.blockedBy.toSorted()).toEqual(['index/noindex-header', 'robots/page-disallowed']);
    expect(report.score).toBeLessThanOrEqual(40);
  });

  test.each([
    ['never', 0],
    ['error', 1],
    ['notice', 1],
  ])('with --fail-on %s ends with %i', async (failOn, expected) => {
    const file = join(folderWith({ 'page.html': faulty }), 'page.html');
    expect((await cli(['audit', file, '--fail-on', failOn])).code).toBe(expected);
  });

  test('takes patterns, goes on over what cannot be read, and says so', async () => {
    const folder = folderWith({ 'a.html': faulty, 'b.html': faulty });
    const out = join(folder, 'out');
    const both = await cli(['audit', join(folder, '*.html'), '--format', 'sarif', '--out', out]);
    expect([both.code, readdirSync(out).length]).toEqual([0, 2]);
    expect(both.stderr).toMatch(/^1\/2 .*a\.html\n2\/2 .*b\.html\n2 files were read without an address: .*\n$/);
    const mixed = await cli(['audit', join(folder, 'a.html'), 'http://127.0.0.1:9/', '--out', join(folder, 'mixed')]);
    expect([mixed.code, readdirSync(join(folder, 'mixed')).length]).toEqual([2, 1]);
    expect(mixed.stderr).toContain('http://127.0.0.1:9/: connection failed (bad port)');
  });

  test('judges no link of a file without an address, says so, and names the one that the page names', async () => {
    const page =
      '<!doctype html><html lang="en"><head><title>Oak benches</title><link rel="canonical" href="https://wood.example/oak"></head><body><h1>Oak</h1><a href="https://wood.example/care">Care</a></body></html>';
    const file = join(folderWith({ 'oak.html': page }), 'oak.html');
    const judgedOf = (stdout: string): unknown =>
      Object.fromEntries(
        z
          .object({ outcomes: z.array(z.object({ rule: z.string(), outcome: z.string() })) })
          .parse(JSON.parse(stdout))
          .outcomes.filter(({ rule }) =>
            ['canonical/cross-domain', 'index/staging-host', 'link/no-outgoing-internal', 'url/underscore'].includes(
              rule,
            ),
          )
          .map(({ outcome, rule }) => [rule, outcome]),
      );
    const without = await cli(['audit', file, '--format', 'json']);
    expect(without.stderr).toContain('--url https://wood.example/oak');
    expect(judgedOf(without.stdout)).toEqual({
      'canonical/cross-domain': 'not-checked',
      'index/staging-host': 'not-checked',
      'link/no-outgoing-internal': 'not-checked',
      'url/underscore': 'not-checked',
    });
    expect(JSON.parse(without.stdout)).toMatchObject({ summary: { internalLinks: null, externalLinks: null } });
    const withOne = await cli(['audit', file, '--format', 'json', '--url', 'https://wood.example/oak']);
    expect(withOne.stderr).toBe('');
    expect(judgedOf(withOne.stdout)).toMatchObject({ 'link/no-outgoing-internal': 'pass', 'url/underscore': 'pass' });
  });

  test.each([
    ['a file that is not there', ['audit', 'nowhere.html'], /nowhere\.html: no such file/],
    ['no input', ['audit'], /missing required argument/],
    ['an unknown format', ['audit', 'x.html', '--format', 'pdf'], /Allowed choices/],
    ['an unknown command', ['judge', 'x.html'], /unknown command/],
  ])('ends with 2 for %s', async (_name, args, message) => {
    const { code, stdout, stderr } = await cli(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  test('needs a folder for several pages in a format that holds one', async () => {
    const folder = folderWith({ 'a.html': faulty, 'b.html': faulty });
    const { code, stderr } = await cli(['audit', join(folder, '*.html'), '--format', 'json']);
    expect(code).toBe(2);
    expect(stderr).toContain('--out');
  });

  test('follows the redirects of an address one by one and asks for its robots.txt', async () => {
    const origin = await serve({
      '/old': { status: 301, headers: { location: '/older' } },
      '/older': { status: 302, headers: { location: '/new' } },
      '/new': { body: faulty },
      '/robots.txt': { headers: { 'content-type': 'text/plain' }, body: 'user-agent: *\nallow: /' },
    });
    const { stdout } = await cli(['facts', `${origin}/old`]);
    expect(JSON.parse(stdout)).toMatchObject({
      url: `${origin}/new`,
      source: 'raw',
      response: {
        value: {
          status: 200,
          isRedirected: true,
          redirects: [
            { status: 301, location: '/older' },
            { status: 302, location: '/new' },
          ],
        },
      },
      robotsTxt: { value: { status: 200, text: 'user-agent: *\nallow: /' } },
    });
  });

  test('stops at a redirect loop', async () => {
    const origin = await serve({ '/a': { status: 302, headers: { location: '/a' } } });
    const { code, stderr } = await cli(['audit', `${origin}/a`]);
    expect(code).toBe(2);
    expect(stderr).toContain('more than 10 redirects');
  });

  test('decodes what says its encoding, and what does not', async () => {
    const latin = newFolder();
    writeFileSync(
      join(latin, 'declared.html'),
      Buffer.from('<meta charset="windows-1252"><title>caf\u00e9</title>', 'latin1'),
    );
    writeFileSync(join(latin, 'resaved.html'), '<meta charset="shift_jis"><title>café</title>');
    for (const name of readdirSync(latin)) {
      const { stdout } = await cli(['facts', join(latin, name)]);
      expect(JSON.parse(stdout)).toMatchObject({ document: { head: { titles: [{ text: 'café' }] } } });
    }
  });

  test('looks for a keyword where one is given', async () => {
    const folder = folderWith({ 'page.html': faulty });
    const args = ['audit', join(folder, 'page.html'), '--url', 'https://www.example.com/', '--format', 'json'];
    const [without, about] = await Promise.all([cli(args), cli([...args, '--keyword', 'green table'])]);
    const outcomeOf = (stdout: string): string | undefined =>
      auditReport.parse(JSON.parse(stdout)).outcomes.find(({ rule }) => rule === 'keyword/not-in-title')?.outcome;
    expect([outcomeOf(without.stdout), outcomeOf(about.stdout)]).toEqual(['not-checked', 'fail']);
    expect(auditReport.parse(JSON.parse(about.stdout)).keyword).toBe('green table');
  });

  test('writes the report in French', async () => {
    const file = join(folderWith({ 'page.html': faulty }), 'page.html');
    const { stdout } = await cli(['audit', file, '--lang', 'fr']);
    expect(stdout).toContain('erreur');
  });
});

describe('robots', () => {
  test('answers line by line', async () => {
    const robots = 'user-agent: *\ndisallow: /x';
    const ask = (url: string): string => JSON.stringify({ robots, userAgent: 'Googlebot', url });
    const { code, stdout } = await cli(
      ['robots', '--batch'],
      `${ask('https://e.example/x')}\n${ask('https://e.example/y')}\n`,
    );
    expect(code).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line)),
    ).toEqual([
      { allowed: false, line: 2, rule: 'disallow: /x' },
      { allowed: true, line: null, rule: null },
    ]);
  });

  test('answers as the crawler decides where it is asked to', async () => {
    const robots = 'user-agent: Googlebot\ndisallow: /bücher/\nuser-agent: *\ndisallow: /s';
    const question = JSON.stringify({ robots, userAgent: 'Googlebot-Image/1.0', url: 'https://e.example/bücher/1' });
    const allowed = async (...options: readonly string[]): Promise<unknown> =>
      JSON.parse((await cli(['robots', '--batch', ...options], `${question}\n`)).stdout).allowed;
    expect([await allowed(), await allowed('--as-crawler')]).toEqual([true, false]);
  });

  test('names the line that is no question', async () => {
    const { code, stderr } = await cli(['robots', '--batch'], '{"robots":1}\n');
    expect(code).toBe(2);
    expect(stderr).toContain('Line 1');
  });
});

describe('structured-data', () => {
  test.each([
    ['as written', [], '/ada'],
    ['resolved by the letter of the standard', ['--strict'], 'https://example.com/ada'],
  ])('prints the items of a page, addresses %s', async (_name, options, url) => {
    const html = '<p itemscope itemtype="https://schema.org/Person"><a itemprop="url" href="/ada">Ada</a></p>';
    const file = join(folderWith({ 'page.html': html }), 'page.html');
    const { code, stdout } = await cli(['structured-data', file, '--url', 'https://example.com/', ...options]);
    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      {
        items: [
          {
            format: 'microdata',
            types: ['https://schema.org/Person'],
            properties: { url: [url] },
          },
        ],
        errors: [],
      },
    ]);
  });

  test('says what it could not read', async () => {
    const { code, stderr } = await cli(['structured-data', '/nowhere.html']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('/nowhere.html')]);
  });
});

describe('admin', () => {
  test('prints what a backend says, with the token of those who run it', async () => {
    const id = '0199aaaa-0000-7000-8000-000000000009';
    const letter = { id, queue: 'ingest', job: {}, reason: 'broken', attempts: 6, diedAt: '2026-11-20T10:00:00.000Z' };
    const items = [{ ...letter, replayedAt: null }];
    const url = await serve({ '/v1/admin/dead-letters': { body: JSON.stringify({ items }) } });
    const { code, stdout } = await cli(['admin', '--backend', url, '--token', 'secret', 'dead-letters']);
    expect([code, JSON.parse(stdout)]).toEqual([0, { items }]);
  });

  test.each([
    ['without a token', [], 'ADMIN_TOKEN'],
    ['that is not there', ['--token', 'secret', '--backend', 'http://127.0.0.1:9'], 'http://127.0.0.1:9'],
  ])('says what is missing of a backend %s', async (_name, options, expected) => {
    const { code, stderr } = await cli(['admin', ...options, 'status']);
    expect(code).toBe(2);
    expect(stderr).toContain(expected);
  });
});

test('keeps lines of X-Robots-Tag apart, from a server and from a file of headers', async () => {
  const server = createServer((_request, response) =>
    response
      .writeHead(
        200,
        [
          ['content-type', 'text/html'],
          ['x-robots-tag', 'otherbot: nofollow'],
          ['x-robots-tag', 'noindex'],
        ].flat(),
      )
      .end(faulty),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/page`;
  const folder = folderWith({ 'page.html': faulty, 'h.json': '{"X-Robots-Tag":["otherbot: nofollow","noindex"]}' });
  const file = ['--url', 'https://shop.example/', '--headers', join(folder, 'h.json'), '--format', 'json'];
  for (const args of [
    ['audit', url, '--format', 'json'],
    ['audit', join(folder, 'page.html'), ...file],
  ]) {
    const report = auditReport.parse(JSON.parse((await cli(args)).stdout));
    expect(report.summary.blockedBy).toContain('index/noindex-header');
  }
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { describe, expect, onTestFinished, test, vi } from 'vitest';

import type { SourceFetch } from '#shared/research/sources/keyword-source.ts';
import { fakeGoogleAds } from '#shared/testing/keyword-sources/fake-google-ads.ts';
import { fakeKeywordsEverywhere } from '#shared/testing/keyword-sources/fake-keywords-everywhere.ts';
import { fakeWikipedia } from '#shared/testing/keyword-sources/fake-wikipedia.ts';

import { printMetrics, type PrintMetricsOptions } from './print-metrics.ts';

async function print(options: PrintMetricsOptions, input: string, fetch: SourceFetch) {
  let stdout = '';
  let stderr = '';
  const code = await printMetrics(
    options,
    { input: Readable.from([input]), print: (text) => (stdout += text), tell: (text) => (stderr += text) },
    { fetch, clock: () => Date.UTC(2026, 10, 30), wait: () => Promise.resolve() },
  );
  return { code, stdout, stderr };
}

describe('keywords metrics', () => {
  test('prints a JSON line for each number, of keywords that come as text or as JSON', async () => {
    const { code, stderr, stdout } = await print(
      { source: 'wikipedia', language: 'en' },
      'Green  tea\n\n{"keyword":"qqxyzzy"}\nsite:example.com tea\n',
      fakeWikipedia.good,
    );
    const lines = stdout
      .trim()
      .split('\n')
      .map((each): unknown => JSON.parse(each));
    expect(lines).toMatchObject([
      { keyword: 'green tea', metric: 'views', value: { kind: 'exact', value: 52_345 }, about: 'Green tea' },
      { keyword: 'qqxyzzy', value: { kind: 'no-data' } },
    ]);
    expect(stderr).toBe('Left out: site:example.com tea (operator)\n');
    expect(code).toBe(0);
  });

  test('prints CSV', async () => {
    const { stdout } = await print({ source: 'wikipedia', csv: true }, 'green tea', fakeWikipedia.good);
    expect(stdout.split('\r\n')).toEqual([
      '\ufeffkeyword,metric,kind,value,to,currency,source,country,language,device,about,observed_at,months',
      'green tea,views,exact,52345,,,wikipedia,,en,,Green tea,2026-11-30T00:00:00.000Z,2026-09=41000 2026-10=52345',
      '',
    ]);
  });

  test('asks no paid source without a budget, and none without its key', async () => {
    await expect(print({ source: 'keywords-everywhere' }, 'a', fakeKeywordsEverywhere.good)).rejects.toThrow(
      '--key-env',
    );
    vi.stubEnv('A_KEY', 'abc');
    await expect(
      print({ source: 'keywords-everywhere', keyEnv: 'A_KEY' }, 'a', fakeKeywordsEverywhere.good),
    ).rejects.toThrow('--budget');
  });

  test('names the option of a field that has two words', async () => {
    await expect(print({ source: 'google-ads' }, 'a', fakeGoogleAds.good)).rejects.toThrow(
      'google-ads needs a developer token: name the variable that holds it with --developer-token-env.',
    );
  });

  test('writes down what a source that stopped did not answer', async () => {
    vi.stubEnv('A_KEY', 'abc');
    const folder = mkdtempSync(join(tmpdir(), 'sightline-metrics-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const rest = join(folder, 'rest.txt');
    const payment = fakeKeywordsEverywhere.cases.find(({ failure }) => failure === 'payment');
    const { code, stderr, stdout } = await print(
      { source: 'keywords-everywhere', keyEnv: 'A_KEY', budget: 10, rest },
      'green tea\nblack tea\n',
      payment?.respond ?? fakeKeywordsEverywhere.good,
    );
    expect(stdout).toBe('');
    expect(stderr).toContain('insufficient credits. 2 keywords were not answered.');
    expect(readFileSync(rest, 'utf8')).toBe('green tea\nblack tea\n');
    expect(code).toBe(2);
  });
});

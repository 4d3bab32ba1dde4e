import { Readable } from 'node:stream';

import { describe, expect, test } from 'vitest';

import { printSuggestions, type PrintSuggestionsOptions } from './print-suggestions.ts';

async function print(options: Partial<PrintSuggestionsOptions>, answer: (text: string) => string) {
  let stdout = '';
  let stderr = '';
  const waits: number[] = [];
  const code = await printSuggestions(
    ' Oak  Bench',
    { source: 'wikipedia', expand: [], language: 'en', country: 'us', format: 'text', ...options },
    { input: Readable.from([]), print: (text) => (stdout += text), tell: (text) => (stderr += text) },
    {
      ask: async (url) => new Response(answer(new URL(url).searchParams.get('search') ?? '')),
      wait: async (ms) => void waits.push(ms),
    },
  );
  return { code, stderr, stdout, waits };
}

const suggest = (text: string): string => JSON.stringify([text, [`${text} plans`, 'Oak bench care']]);

describe('keywords suggest', () => {
  test('prints ideas, strongest first, spellings as one', async () => {
    expect(await print({}, suggest)).toMatchObject({
      code: 0,
      stdout: 'oak bench plans\nOak bench care\n',
      stderr: '',
    });
  });

  test('keeps half a second between requests', async () => {
    const { stdout, waits } = await print({ expand: ['digits'] }, suggest);
    expect(stdout.trim().split('\n')).toHaveLength(12);
    expect(waits).toHaveLength(11);
    expect(Math.max(...waits)).toBeGreaterThan(400);
  });

  test('prints JSON lines and CSV', async () => {
    const { stdout } = await print({ format: 'json' }, suggest);
    expect(JSON.parse(stdout.split('\n')[0] ?? '')).toMatchObject({
      keyword: 'oak bench plans',
      strength: 100,
      place: 1,
    });
    const csv = await print({ format: 'csv' }, suggest);
    expect(csv.stdout).toContain('Oak bench care,90,seed,2,9,wikipedia');
  });

  test('a page for people ends it, and the exit code says so', async () => {
    expect(await print({ expand: ['letters'] }, () => '<html>')).toMatchObject({
      code: 2,
      stderr: 'Wikipedia: 0 of 27 answered (blocked).\n',
    });
  });
});

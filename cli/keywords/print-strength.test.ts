import { Readable } from 'node:stream';

import { expect, test } from 'vitest';

import { organicOf } from '#shared/testing/serp-items.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

import { UsageError } from '../usage-error.ts';
import { printStrength } from './print-strength.ts';

test('the strength of a results page is printed with its parts', async () => {
  const items = Array.from({ length: 10 }, (_, at) => organicOf(`https://site${at}.example/a/b`, at + 1));
  const { out } = await run(JSON.stringify(serpSnapshotWith({ query: 'oak bench', items })));
  expect(JSON.parse(out)).toMatchObject({
    parts: [{ id: 'authority', state: 'unknown' }, { id: 'known-sites' }, {}, {}, {}, {}, {}, {}],
  });
});

test('a page that cannot be judged is null, and why stands beside it', async () => {
  const { out, told } = await run(JSON.stringify(serpSnapshotWith({ state: 'no_results', items: [] })));
  expect(JSON.parse(out)).toBeNull();
  expect(told).toContain('Nothing is said of this page');
});

test.each(['', '{}', 'oak bench'])('other input is refused with what to do: %j', async (input) => {
  await expect(run(input)).rejects.toThrow(UsageError);
});

async function run(input: string): Promise<{ out: string; told: string }> {
  let [out, told] = ['', ''];
  await printStrength({
    input: Readable.from([input]),
    print: (printed) => void (out += printed),
    tell: (message) => void (told += message),
  });
  return { out, told };
}

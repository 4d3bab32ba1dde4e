import { Readable } from 'node:stream';

import { expect, test } from 'vitest';

import type { CliIo } from '../io.ts';
import { UsageError } from '../usage-error.ts';
import { printClusters, type PrintClustersOptions } from './print-clusters.ts';

const results = Array.from({ length: 10 }, (_, at) => `https://site${at}.example/`);

test('keywords with their results pages become topics, and each keyword counts once', async () => {
  const lines = [
    JSON.stringify({ keyword: 'oak bench', demand: 90, results }),
    JSON.stringify({ keyword: 'wooden seat', results }),
    'Oak  Bench',
    'kettle',
  ];
  const { out, told } = await run(lines, { format: 'csv' });
  expect(out.split('\r\n')).toEqual([
    '\uFEFFtopic,keyword,demand,similarity,basis',
    'oak bench,oak bench,90,1.000,results',
    'oak bench,wooden seat,,1.000,results',
    ',kettle,,1.000,words',
    '',
  ]);
  expect(told).toBe('Left out as duplicates: 1\n');
});

test('as JSON the whole clustering is printed', async () => {
  const { out } = await run(['running shoes', 'the running shoe'], { format: 'json', language: 'en' });
  expect(JSON.parse(out)).toMatchObject({
    clusters: [{ members: [{ basis: 'words' }, { basis: 'words' }] }],
    alone: [],
  });
});

test.each([['{"keyword":""}'], ['{"keyword":"a","seenAt":"yesterday"}'], ['{"keyword":']])(
  'a line that cannot be read is named: %s',
  async (bad) => {
    await expect(run(['kettle', bad], { format: 'json' })).rejects.toThrow(UsageError);
    await expect(run(['kettle', bad], { format: 'json' })).rejects.toThrow('Line 2');
  },
);

async function run(lines: readonly string[], options: PrintClustersOptions): Promise<{ out: string; told: string }> {
  let [out, told] = ['', ''];
  const io: CliIo = {
    input: Readable.from(lines.map((each) => `${each}\n`)),
    print: (text) => void (out += text),
    tell: (text) => void (told += text),
  };
  await printClusters(options, io);
  return { out, told };
}

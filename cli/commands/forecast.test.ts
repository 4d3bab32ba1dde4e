import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { cli, folderWith } from '../testing/run-cli.ts';

const days = Array.from({ length: 60 }, (_, index) => {
  const day = new Date(Date.UTC(2026, 8, 1 + index)).toISOString().slice(0, 10);
  return { day, value: 100 + (index % 7) * 3 + ((index * 7) % 5) };
});
const csv = ['date,clicks', ...days.map(({ day, value }) => `${day},${value}`)];
const lines = days.map(({ day, value }) => JSON.stringify({ date: day, value }));

function answers(stdout: string): readonly unknown[] {
  return stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

describe('forecast of a file', () => {
  test('takes CSV by name and from standard input, and JSON lines, with the same numbers', async () => {
    const file = join(folderWith({ 'clicks.csv': csv.join('\n') }), 'clicks.csv');
    const byName = await cli(['forecast', file, '--horizon', '7']);
    expect(byName).toMatchObject({ code: 0, stderr: '' });
    const [found] = answers(byName.stdout);
    expect(found).toMatchObject({
      column: 'clicks',
      spacing: 'day',
      first: '2026-09-01',
      values: 60,
      next: '2026-10-31',
    });
    expect(found).toHaveProperty('mean.length', 7);
    expect((await cli(['forecast', '--horizon', '7'], csv.join('\n'))).stdout).toBe(byName.stdout);
    const [ofLines] = answers((await cli(['forecast', '--horizon', '7'], lines.join('\n'))).stdout);
    expect(ofLines).toMatchObject({ mean: (found as { mean: unknown }).mean });
  });

  test.each([
    ['in the first line of values', [csv[0], '2026-08-31,many', ...csv.slice(1)], [2]],
    ['in the first line of all', ['oops', ...csv.slice(1)], [1]],
    ['after an empty line', [...csv.slice(0, 4), '', 'no date,3', ...csv.slice(4)], [6]],
    ['in two places', [...csv, '2026-10-31,x', 'y'], [62, 63]],
  ])('names a bad line %s, and goes on with the rest', async (_, given, bad) => {
    const { code, stderr, stdout } = await cli(['forecast'], given.join('\n'));
    expect(code).toBe(2);
    expect([...stderr.matchAll(/^Line (\d+) is left out/gm)].map(([, line]) => Number(line))).toEqual(bad);
    expect(answers(stdout)).toMatchObject([{ values: 60 }]);
  });

  test('names bad JSON lines likewise', async () => {
    const { code, stderr, stdout } = await cli(['forecast'], ['{"date":', ...lines].join('\n'));
    expect([code, stderr]).toEqual([2, 'Line 1 is left out: it cannot be read as a date and a number: {"date":\n']);
    expect(answers(stdout)).toMatchObject([{ values: 60 }]);
  });

  test('says what is wrong with a file that has no series', async () => {
    expect(await cli(['forecast'], 'a,b\n1,2\n')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('No column has dates'),
    });
    expect((await cli(['forecast', 'nowhere.csv'])).stderr).toContain('nowhere.csv: cannot be read');
  });
});

test.each([
  [['forecast', '--batch'], '{"values":[1,2,3],"horizon":2}', 'values (numbers, oldest first)'],
  [['anomalies', '--batch'], '{"values":[1,2,3]}', 'values (numbers, oldest first)'],
  [['intent', '--batch'], '{"query":"buy tea"}', 'query (not empty)'],
  [['robots', '--batch'], '{"robots":"","userAgent":"x","url":"https://tea.example/"}', 'the strings robots'],
])('%j answers one line for one, also where the first is bad', async (args, good, wanted) => {
  const { code, stderr, stdout } = await cli(args, `no JSON\n${good}\n`);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^Line 1 is not a JSON object with /);
  expect(stderr).toContain(wanted);
  expect(answers(stdout)).toEqual([{ fault: 'bad-line', line: 1 }, expect.not.objectContaining({ fault: 'bad-line' })]);
});

import { expect, test } from 'vitest';

import { cli } from '../testing/run-cli.ts';

test('says what one query wants, likeliest first, and why', async () => {
  const { code, stdout } = await cli(['intent', 'python tutorial']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^ *\d+%  informational\n/);
  expect(stdout).toContain('“tutorial”');
});

test('says that nothing speaks for a query without a cue', async () => {
  const { stdout } = await cli(['intent', 'zzyx']);
  expect(stdout).toContain('these are the shares among all searches');
});

test('asks for a query where none is named', async () => {
  const { code, stderr } = await cli(['intent']);
  expect([code, stderr]).toEqual([2, expect.stringContaining('--batch')]);
});

import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, onTestFinished, test, vi } from 'vitest';

import { takeTempFolder } from './own-temp-folder.ts';

test('a test run leaves nothing in the temp folder, and removes what a killed one left', async () => {
  const usual = mkdtempSync(join(tmpdir(), 'sightline-temporary-'));
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(usual, { recursive: true, force: true });
  });
  vi.stubEnv('TMPDIR', usual);
  for (const name of ['sightline-test-11-killed', 'sightline-test-12-running', 'not-ours'])
    mkdirSync(join(usual, name));

  const end = await takeTempFolder((pid) => pid === 12);
  mkdtempSync(join(tmpdir(), 'some-library-'));
  expect(tmpdir()).not.toBe(usual);
  await end();

  expect(readdirSync(usual).toSorted()).toEqual(['not-ours', 'sightline-test-12-running']);
});

import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it, onTestFinished } from 'vitest';

import { takeTempFolder } from './own-temp-folder.ts';

it('takes temporary files while it is in use, and leaves none, not even of a process that was killed', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'sightline-temporary-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const usual = tmpdir();
  mkdirSync(join(dataDir, 'temporary'));
  writeFileSync(join(dataDir, 'temporary', 'left-by-a-killed-backend'), '');

  const end = takeTempFolder(dataDir);
  expect(readdirSync(join(dataDir, 'temporary'))).toEqual([]);
  mkdtempSync(join(tmpdir(), 'some-library-'));
  expect(readdirSync(join(dataDir, 'temporary'))).toHaveLength(1);
  end();

  expect(tmpdir()).toBe(usual);
  expect(existsSync(join(dataDir, 'temporary'))).toBe(false);
});

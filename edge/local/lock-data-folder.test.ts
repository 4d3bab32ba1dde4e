import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { loadLocalSecrets } from './local-secrets.ts';
import { lockDataFolder } from './lock-data-folder.ts';
import { diskFailure } from './start-failure.ts';

const root = mkdtempSync(join(tmpdir(), 'sightline-lock-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the lock of the data folder', () => {
  it('is held until it is released', () => {
    const folder = join(root, 'held', 'deep');
    const lock = lockDataFolder(folder);
    expect(() => lockDataFolder(folder)).toThrow(`in use by process ${process.pid}`);
    lock.release();
    lockDataFolder(folder).release();
  });

  it.each([
    ['a process that is gone', String(spawnSync(process.execPath, ['-e', '']).pid)],
    ['a start that was cut off while writing', ''],
    ['something else', 'not a number'],
  ])('is taken over from %s', (name, content) => {
    const folder = join(root, name.replaceAll(' ', '-'));
    lockDataFolder(folder).release();
    writeFileSync(join(folder, 'lock'), content);
    expect(() => lockDataFolder(folder)).not.toThrow();
  });
});

describe('local secrets', () => {
  it('are made once and differ between folders', () => {
    const [a, b] = [join(root, 'a'), join(root, 'b')];
    lockDataFolder(a);
    lockDataFolder(b);
    const first = loadLocalSecrets(a);
    expect(loadLocalSecrets(a)).toEqual(first);
    expect(loadLocalSecrets(b).authSecret).not.toBe(first.authSecret);
  });
});

describe('diskFailure', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'data-folder-unusable'],
    ['ECONNRESET', undefined],
  ])('knows %s, also as a cause', (code, kind) => {
    const error = new Error('outer', { cause: Object.assign(new Error('inner'), { code }) });
    expect(diskFailure(error, '/data')?.kind).toBe(kind);
  });
});

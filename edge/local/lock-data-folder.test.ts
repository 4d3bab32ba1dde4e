import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it, onTestFinished } from 'vitest';

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

it.skipIf(process.platform !== 'linux')('a lock is taken over from a number that another program has now', () => {
  const folder = join(root, 'recycled');
  lockDataFolder(folder).release();
  const other = spawn('sleep', ['60']);
  onTestFinished(() => void other.kill());
  writeFileSync(join(folder, 'lock'), String(other.pid));
  expect(() => lockDataFolder(folder)).not.toThrow();
});

it.skipIf(process.platform !== 'linux')('a lock is taken over from a number that another start of Node has now', () => {
  const folder = join(root, 'recycled-node');
  lockDataFolder(folder);
  const path = join(folder, 'lock');
  const [pid = '', startedAt = ''] = readFileSync(path, 'utf8').split(' ');
  expect(Number(startedAt)).toBeGreaterThan(0);
  writeFileSync(path, `${pid} ${Number(startedAt) - 1}`);
  expect(() => lockDataFolder(folder)).not.toThrow();
  expect(() => lockDataFolder(folder)).toThrow(`in use by process ${pid}`);
});

describe.skipIf(process.platform === 'win32')('the data folder', () => {
  it('is for its user alone, also one that was made before', () => {
    const fresh = join(root, 'fresh', 'deep');
    const older = join(root, 'older');
    const foreign = join(root, 'foreign');
    for (const folder of [older, foreign]) mkdirSync(folder, { mode: 0o755 });
    writeFileSync(join(older, 'secrets.json'), '{}');
    for (const folder of [fresh, older, foreign]) lockDataFolder(folder).release();
    const modes = [fresh, older, foreign].map((folder) => (statSync(folder).mode & 0o777).toString(8));
    expect(modes).toEqual(['700', '700', '755']);
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

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8'));

function start(args: readonly string[]) {
  return spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args]);
}

test('is a process with results on stdout, messages on stderr and an exit code', async () => {
  expect(scripts.cli).toBe('node --max-semi-space-size=16 cli/main.ts');
  const child = start(['robots', '--batch']);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => (stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (stderr += String(chunk)));
  child.stdin.end('{"robots":"","userAgent":"a","url":"https://e.example/"}\n{}\n');
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([code, stdout]).toEqual([2, '{"allowed":true,"line":null,"rule":null}\n{"fault":"bad-line","line":2}\n']);
  expect(stderr).toContain('Line 2');
}, 60_000);

test('ends with 0 where its reader goes away early', async () => {
  const child = start(['--help']);
  child.stdout.destroy();
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
}, 60_000);

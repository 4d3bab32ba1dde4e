import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { err, ok, type Result } from '#shared/kernel/result.ts';

/** Path of a Chrome or Chromium on this machine: `CHROME_PATH`, then the usual names and places. */
export function findBrowser(): Result<string, string> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) return existsSync(chosen) ? ok(chosen) : err(`CHROME_PATH is ${chosen}, but there is no such file.`);
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
  const found = candidates.find((path) => existsSync(path));
  return found
    ? ok(found)
    : err('No Chrome or Chromium found. Install one, or name it by CHROME_PATH=/path/to/chrome.');
}

/** The same, for code that cannot go on without one: throws with what to install. */
export function requireBrowser(): string {
  const found = findBrowser();
  if (!found.ok) throw new Error(found.failure);
  return found.value;
}

/** Finds a browser, or installs Debian's `chromium` where this user may. The failure says what to install. */
export function ensureBrowser(log: (line: string) => void): Result<string, string> {
  const found = findBrowser();
  if (found.ok || process.env['CHROME_PATH'] || !canInstall()) return found;
  log('Installing Debian’s chromium…');
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const done = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
    if (done.status !== 0)
      return err('apt-get could not install chromium. Install Chrome or Chromium, or name it by CHROME_PATH.');
  }
  return findBrowser();
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

function canInstall(): boolean {
  return process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

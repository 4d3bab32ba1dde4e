import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

import { findBrowser } from '../render/find-browser.ts';

const extension = resolve('.output', 'chrome-mv3');

/** Opens a browser with the extension in a profile of its own, or says how to load it. Gives what closes the browser. */
export function openBrowser(log: (line: string) => void): (() => void) | null {
  const browser = findBrowser();
  const isChrome = browser.ok && /google.chrome|google-chrome|msedge|microsoft-edge/i.test(browser.value);
  // Chrome and Edge took `--load-extension` away; Chromium kept it.
  if (!browser.ok || isChrome || !hasDisplay()) {
    log(
      `To use the extension: open chrome://extensions, switch on developer mode, "Load unpacked", choose ${extension}`,
    );
    return null;
  }
  const profile = resolve('.data', 'browser-profile');
  mkdirSync(profile, { recursive: true });
  const flags = [
    `--load-extension=${extension}`,
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
  ];
  const child = spawn(browser.value, [...flags, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), 'about:blank'], {
    stdio: 'ignore',
  });
  child.on('error', (error) => log(`The browser could not be opened: ${error.message}`));
  log('A browser with the extension is open: visit a page and click the Sightline icon (pin it from the puzzle menu)');
  return () => void child.kill();
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

import { describe, expect, it } from 'vitest';

import { extensionManifest } from './extension-manifest.ts';

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  it('asks for no site at the installation, and for redirects and headers only by the switch', () => {
    const manifest = extensionManifest(browser, '1.0.0');
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.permissions).not.toContain('webRequest');
    expect(manifest.optional_permissions).toEqual(['notifications', 'webRequest']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });
});

it('names what only Chromium has to Chromium alone, and the oldest Firefox to Firefox', () => {
  const [chrome, firefox] = [extensionManifest('chrome', '1.0.0'), extensionManifest('firefox', '1.0.0')];
  expect(chrome.permissions).toContain('sidePanel');
  expect(firefox.permissions).not.toContain('sidePanel');
  expect(firefox.minimum_chrome_version).toBeUndefined();
  expect(firefox.browser_specific_settings?.gecko?.strict_min_version).toBe('128.0');
});

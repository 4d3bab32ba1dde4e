import type { UserManifest } from 'wxt';

/** What the extension is and may do, as `wxt.config.ts` gives it to the build of a browser. */
export function extensionManifest(browser: string, version: string): UserManifest {
  return {
    name: 'Sightline',
    description: 'One click audits the page in front of you: what is wrong for search, where, and how to fix it.',
    version,
    // No host permission at install: a page is read only after the user asks for it there, and the backend is reached by
    // CORS. Optional ones are asked for one by one: a search engine when its overlays are switched on, a result's site
    // when the user wants that page's facts.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // Asked for with the first rule of an alert, and with the switch that shows redirects and headers of visits.
    optional_permissions: ['notifications', 'webRequest'],
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      // Keeps the browser from clearing databases when the disk runs full: what is tracked and who is signed in is in them.
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'sightline@sightline.invalid', strict_min_version: '128.0' } } }
      : // The newest thing in use is URL.parse.
        { minimum_chrome_version: '126' }),
    action: { default_title: 'Sightline: audit this page' },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    commands: {
      'audit-page': {
        suggested_key: { default: 'Alt+Shift+A' },
        description: 'Audit this page in the side panel',
      },
    },
  };
}

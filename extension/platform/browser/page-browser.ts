/**
 * Stands in for `webextension-polyfill` in scripts that run in pages, in our own pages, and in tests that run outside a
 * browser: `browser` where there is one (Firefox), else `chrome`, whose functions give promises in Manifest V3.
 * https://developer.chrome.com/docs/extensions/develop/concepts/messaging (read 2026-11)
 */
export default Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');

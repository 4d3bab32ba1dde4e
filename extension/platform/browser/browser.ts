/**
 * The browser's API with promises, in Chrome, Edge and Firefox alike: the one door to it. Scripts injected into pages
 * and our own pages get the bare API in the library's place (`page-browser.ts`), since their budget has no room for it and
 * Manifest V3 has promises there too; only the worker has the library.
 */
export { default as browser } from 'webextension-polyfill';

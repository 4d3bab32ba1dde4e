import { describe, expect, it } from 'vitest';

import { findUnsupported, findUnsupportedDocument } from './page-support.ts';

describe('findUnsupported', () => {
  it.each([
    ['https://example.com/', undefined],
    ['http://localhost:3000/a?b#c', undefined],
    ['https://example.com/report.pdf', undefined],
    ['chrome://settings/', 'browser-page'],
    ['edge://newtab/', 'browser-page'],
    ['about:blank', 'blank-page'],
    ['', 'blank-page'],
    ['about:config', 'browser-page'],
    ['chrome-extension://abcdef/popup.html', 'extension-page'],
    ['view-source:https://example.com/', 'view-source'],
    ['https://chromewebstore.google.com/detail/x', 'protected-page'],
    ['https://chrome.google.com/webstore/category', 'protected-page'],
    ['https://chrome.google.com/', undefined],
    ['https://addons.mozilla.org/', 'protected-page'],
    ['file:///tmp/page.html', 'file-without-permission'],
    ['data:text/html,hi', 'unsupported-scheme'],
    ['ftp://example.com/', 'unsupported-scheme'],
  ])('says of %s: %s', (address, expected) => {
    expect(findUnsupported(address, false)).toBe(expected);
  });

  it('reads files once the user allowed it, except PDFs', () => {
    expect(findUnsupported('file:///tmp/page.html', true)).toBeUndefined();
    expect(findUnsupported('file:///tmp/Paper.PDF', true)).toBe('pdf');
  });
});

describe('findUnsupportedDocument', () => {
  it.each([
    ['text/html', undefined],
    ['application/xhtml+xml', undefined],
    ['application/pdf', 'pdf'],
    ['image/png', 'not-html'],
    ['application/json', 'not-html'],
  ])('says of %s: %s', (contentType, expected) => {
    expect(findUnsupportedDocument(contentType)).toBe(expected);
  });
});

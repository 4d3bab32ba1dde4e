import { expect, test } from 'vitest';

import { checkLogo, isBrandColor, maxLogoBytes } from './report-brand.ts';

const namespace = 'xmlns="http://www.w3.org/2000/svg"';
const svg = (text: string): string => `data:image/svg+xml;base64,${btoa(text)}`;
const png = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB';

test.each([
  ['a PNG', png, true],
  ['an SVG', `data:image/svg+xml;base64,${btoa('<svg xmlns="http://www.w3.org/2000/svg"/>')}`, true],
  ['an SVG after a byte order mark and a line', svg(`\xef\xbb\xbf\n<svg ${namespace}/>`), true],
  ['an SVG after a declaration', svg(`<?xml version="1.0"?><svg ${namespace}/>`), true],
  ['an SVG that no browser draws, for want of its namespace', svg('<svg width="40" height="20"/>'), false],
  ['a page after a comment that calls itself an SVG', svg('<!-- --><html><script>alert(1)</script>'), false],
  ['a sound in the container of WebP', `data:image/webp;base64,${btoa('RIFF....WAVEfmt ')}`, false],
  ['a page that calls itself a PNG', `data:image/png;base64,${btoa('<html><script>alert(1)</script>')}`, false],
  ['a page', `data:text/html;base64,${btoa('<html>')}`, false],
  ['an image on a server', 'https://example.com/logo.png', false],
  ['an attribute that ends early', `${png}" onerror="alert(1)`, false],
])('%s as logo', (_name, dataUrl, isTaken) => {
  expect(checkLogo(dataUrl).ok).toBe(isTaken);
});

test('a logo larger than the limit says so', () => {
  const large = png + 'A'.repeat(Math.ceil((maxLogoBytes * 4) / 3));
  expect(checkLogo(large)).toEqual({ ok: false, failure: 'too-large' });
});

test('a colour is six hexadecimal digits and nothing else', () => {
  expect(['#0a7', '#00aa77', 'red', '#00aa77;background:url(x)'].filter(isBrandColor)).toEqual(['#00aa77']);
});

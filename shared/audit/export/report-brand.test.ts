import { expect, test } from 'vitest';

import { checkLogo, isBrandColor, maxLogoBytes } from './report-brand.ts';

const png = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB';

test.each([
  ['a PNG', png, true],
  ['an SVG', `data:image/svg+xml;base64,${btoa('<svg xmlns="http://www.w3.org/2000/svg"/>')}`, true],
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

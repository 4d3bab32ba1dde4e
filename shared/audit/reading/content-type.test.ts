import { expect, it } from 'vitest';

import { charsetParameter, isHtmlContentType } from './content-type.ts';

it.each([
  ['text/html', true, undefined],
  ['Text/HTML; Charset="UTF-8"', true, 'utf-8'],
  ['application/xhtml+xml;charset=ISO-8859-1', true, 'iso-8859-1'],
  ['text/plain; charset=utf-8', false, 'utf-8'],
  ['text/htmlx', false, undefined],
])('%s', (value, isHtml, charset) => {
  expect(isHtmlContentType(value)).toBe(isHtml);
  expect(charsetParameter(value)).toBe(charset);
});

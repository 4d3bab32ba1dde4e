import { expect, it } from 'vitest';

import { isZoomBlocked, parseViewport } from './viewport-content.ts';

it('reads commas, semicolons and spaces as separators, the last of a name winning', () => {
  expect([...parseViewport('Width = device-width; initial-scale=1.0,width=320')]).toEqual([
    ['width', '320'],
    ['initial-scale', '1.0'],
  ]);
});

it.each([
  ['width=device-width', false],
  ['user-scalable=no', true],
  ['user-scalable=0', true],
  ['user-scalable=false', true],
  ['user-scalable=yes', false],
  ['user-scalable=1', false],
  ['maximum-scale=1', true],
  ['maximum-scale=1.99', true],
  ['maximum-scale=2', false],
  ['maximum-scale=-1', false],
  ['maximum-scale=device-width', false],
  ['maximum-scale=', false],
])('%s blocks zoom: %s', (content, expected) => {
  expect(isZoomBlocked(content)).toBe(expected);
});

import { expect, it } from 'vitest';

import { requireOwnAddress, requireOwnText } from './require-own.ts';

const site = { domain: 'tea.example' };

it.each(['https://tea.example/', 'http://shop.tea.example/x?y'])('takes an address of the site: %s', (address) => {
  expect(() => requireOwnAddress(address, site)).not.toThrow();
});

it.each([
  'https://nottea.example/',
  'https://tea.example.evil.example/',
  'https://tea.example@evil.example/',
  'ftp://tea.example/',
  '//tea.example/',
  'data:text/html,tea.example',
  'tea',
])('refuses what is none: %s', (address) => {
  expect(() => requireOwnAddress(address, site)).toThrow('no address of tea.example');
});

it.each(['Moved house in week 12.', 'Two lines\nof www.tea.example/menu', 'see robots.txt'])(
  'takes a text: %j',
  (text) => {
    expect(() => requireOwnText(text, site)).not.toThrow();
  },
);

it.each([
  ['See evil.example/login', 'leads away'],
  ['data:text/html,x', 'leads away'],
  ['mailto:a@evil.example', 'leads away'],
  ['tea\u202Ecups', 'nobody sees'],
  ['tea\u{e0041}', 'nobody sees'],
])('refuses a text that leads elsewhere or hides something: %j', (text, refusal) => {
  expect(() => requireOwnText(text, site)).toThrow(refusal);
});

import { expect, it } from 'vitest';

import { nameMonitor } from './name-monitor.ts';

it.each([
  ['Shop', 'https://tea.example/shop', 'Shop'],
  ['', 'https://www.tea.example/', 'tea.example'],
  ['', 'https://tea.example/shop/green?size=2', 'tea.example/shop/green?size=2'],
  ['', 'http://127.0.0.1:8080/a', '127.0.0.1:8080/a'],
  ['', 'https://xn--tee-hoa.example/caf%C3%A9', 'tüee.example/café'],
  ['', 'https://tea.example/%E0%A4%A', 'tea.example/%E0%A4%A'],
])('%j and %s are called %s', (name, url, said) => {
  expect(nameMonitor({ name, url })).toBe(said);
});

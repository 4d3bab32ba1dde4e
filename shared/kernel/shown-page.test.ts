import { expect, it } from 'vitest';

import { hostBehindCache, shownPage } from './shown-page.ts';

it.each([
  ['https://shop.example/oak?srsltid=AfmA', 'https://shop.example/oak'],
  ['https://shop.example/oak?size=2&srsltid=AfmA&q=a+b%20c', 'https://shop.example/oak?size=2&q=a+b%20c'],
  ['https://shop.example/oak?msclkid=1&gclid=2', 'https://shop.example/oak'],
  ['https://shop.example/oak?utm_source=a', 'https://shop.example/oak?utm_source=a'],
  ['https://shop.example/oak#:~:text=bench', 'https://shop.example/oak'],
  ['https://shop-example.translate.goog/oak?_x_tr_sl=en&_x_tr_tl=de', 'https://shop.example/oak'],
  ['https://my--shop-example.translate.goog/oak?a=1&_x_tr_hl=de', 'https://my-shop.example/oak?a=1'],
  ['https://www.google.com/amp/s/shop.example/oak', 'https://shop.example/oak'],
  ['https://www.google.co.uk/amp/shop.example/oak', 'http://shop.example/oak'],
  ['https://shop-example.cdn.ampproject.org/c/s/shop.example/oak?x=1', 'https://shop.example/oak?x=1'],
  ['https://shop-example.cdn.ampproject.org/v/s/shop.example/oak', 'https://shop.example/oak'],
  ['https://cdn.ampproject.org/c/s/shop.example/oak', 'https://shop.example/oak'],
  [
    'https://shop-example.cdn.ampproject.org/v/s/shop.example/oak?amp_js_v=0.1&a=1&usqp=x',
    'https://shop.example/oak?a=1',
  ],
  ['https://shop-example.bing-amp.com/c/s/shop.example/oak', 'https://shop.example/oak'],
  [
    'https://amp.google.com.evil.example/amp/s/shop.example/',
    'https://amp.google.com.evil.example/amp/s/shop.example/',
  ],
  ['https://xn--bcher-example-wob.translate.goog/oak?_x_tr_sl=de', 'https://xn--bcher-kva.example/oak'],
  ['https://xn----itbiqngdb0b.translate.goog/?_x_tr_sl=ru', 'https://xn--e1afmkfd.xn--p1ai/'],
  [
    'https://translate.google.com/translate?hl=de&sl=en&u=https://shop.example/oak%3Fa%3D1',
    'https://shop.example/oak?a=1',
  ],
  ['https://translate.google.co.uk/website?sl=en&tl=de&u=https://shop.example/', 'https://shop.example/'],
  ['https://translate.google.com/about', 'https://translate.google.com/about'],
  ['no address', 'no address'],
])('%s shows %s', (address, expected) => {
  expect(shownPage(address)).toBe(expected);
});

it.each([
  ['shop-example.translate.goog', 'shop.example'],
  ['my--shop-co-uk.translate.goog', 'my-shop.co.uk'],
  ['shop-example.cdn.ampproject.org', 'shop.example'],
  ['shop-example.bing-amp.com', 'shop.example'],
  ['WWW.Shop.example', 'www.shop.example'],
  ['xn--bcher-example-wob.translate.goog', 'xn--bcher-kva.example'],
  ['xn--bcher-example-wob.cdn.ampproject.org', 'xn--bcher-kva.example'],
  ['0-en--us-example-0.cdn.ampproject.org', 'en-us.example'],
  ['xn--!.translate.goog', 'xn--!'],
])('%s stands for %s', (host, expected) => {
  expect(hostBehindCache(host)).toBe(expected);
});

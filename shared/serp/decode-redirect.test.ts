import { describe, expect, test } from 'vitest';

import { decodeRedirect } from './decode-redirect.ts';

/** `https://example.org/ä?q=1` in Bing's way. */
const bingTarget = 'a1aHR0cHM6Ly9leGFtcGxlLm9yZy_DpD9xPTE';

describe('decodeRedirect', () => {
  test.each([
    ['a plain address', 'https://example.org/a?b=c', 'https://example.org/a?b=c', 'none'],
    ['Bing', `https://www.bing.com/ck/a?!&&p=1&u=${bingTarget}&ntb=1`, 'https://example.org/ä?q=1', 'bing'],
    [
      'an ad on Bing',
      'https://www.bing.com/aclick?ld=1&u=aHR0cHMlM2ElMmYlMmZleGFtcGxlLm9yZyUyZmE',
      'https://example.org/a',
      'bing',
    ],
    [
      'an ad on Google',
      'https://www.google.com/aclk?sa=l&adurl=https%3A%2F%2Fexample.org%2F',
      'https://example.org/',
      'google',
    ],
    [
      'DuckDuckGo',
      'https://duckduckgo.com/l/?uddg=https%3A%2F%2Fexample.org%2Fa%3Fb%3Dc&rut=1',
      'https://example.org/a?b=c',
      'ddg',
    ],
    [
      'Google',
      'https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Fexample.org%2F&ved=1',
      'https://example.org/',
      'google',
    ],
    [
      'Google without scripts',
      'https://www.google.com/url?q=https://example.org/&sa=U',
      'https://example.org/',
      'google',
    ],
    [
      'Google Images',
      'https://www.google.com/imgres?imgurl=x&imgrefurl=https%3A%2F%2Fexample.org%2Fp',
      'https://example.org/p',
      'google',
    ],
    [
      'Yahoo',
      'https://r.search.yahoo.com/_ylt=A/RV=2/RE=1/RO=10/RU=https%3a%2f%2fexample.org%2fa/RK=2/RS=x',
      'https://example.org/a',
      'yahoo',
    ],
    [
      'Yandex with a target',
      'https://yandex.ru/clck/jsredir?url=https%3A%2F%2Fexample.org%2F',
      'https://example.org/',
      'yandex',
    ],
  ])('follows %s', (_name, href, url, redirect) => {
    expect(decodeRedirect(href)).toEqual({ url, redirect, isDecoded: true });
  });

  test.each([
    ['Baidu', 'https://www.baidu.com/link?url=sealed', 'baidu'],
    ['Google’s sealed links', 'https://www.google.com/goto?url=CAESegHr', 'google'],
    ['an ad on Bing without a target', 'https://www.bing.com/aclick?ld=1', 'bing'],
    ['Bing without a target', 'https://www.bing.com/ck/a?p=1', 'bing'],
    ['a target that is no web address', 'https://duckduckgo.com/l/?uddg=javascript%3Aalert(1)', 'ddg'],
    ['a damaged Yahoo target', 'https://r.search.yahoo.com/_ylt=A/RU=%E0%A4%A/RK=2', 'yahoo'],
    ['an ad behind the counter', 'https://duckduckgo.com/y.js?ad_domain=example.org', 'ddg'],
  ])('keeps the redirect of %s and says so', (_name, href, redirect) => {
    expect(decodeRedirect(href)).toEqual({ url: href, redirect, isDecoded: false });
  });

  test.each([
    'https://www.google.com/search?q=url',
    'https://google.com.evil.example/url?q=https://example.org/',
    'https://notbing.com/ck/a?u=a1aHR0cHM6Ly9leGFtcGxlLm9yZy8',
    'https://example.org/l/?uddg=https%3A%2F%2Fexample.com',
    'not an address',
    'javascript:alert(1)',
  ])('leaves %s alone', (href) => {
    expect(decodeRedirect(href)).toEqual({ url: href, redirect: 'none', isDecoded: true });
  });
});

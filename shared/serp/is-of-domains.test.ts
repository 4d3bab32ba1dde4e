import { describe, expect, it } from 'vitest';

import { isOfDomains, parseDomains, refusedDomains } from './is-of-domains.ts';

describe('isOfDomains', () => {
  it.each([
    ['example.com', true],
    ['www.example.com', true],
    ['Shop.Example.com', true],
    ['notexample.com', false],
    ['example.com.evil.test', false],
    [null, false],
  ])('%s of example.com: %s', (host, expected) => {
    expect(isOfDomains(host, ['example.com'])).toBe(expected);
  });
});

describe('parseDomains', () => {
  it.each([
    ['https://www.Example.com/path?x=1', ['example.com']],
    ['a.example, b.example;c.example\nA.example', ['a.example', 'b.example', 'c.example']],
    ['not a domain', []],
    ['shop.example:8443', ['shop.example']],
  ])('reads %s', (typed, expected) => {
    expect(parseDomains(typed)).toEqual(expected);
  });
});

it('tells what of the typed is no domain, as it was typed', () => {
  expect(refusedDomains('shop.example, exam;https://a.example/b localhost')).toEqual(['exam', 'localhost']);
});

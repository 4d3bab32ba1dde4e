import { describe, expect, test } from 'vitest';

import { addressOfPage } from './address-of-page.ts';
import { amazon } from './engines/amazon.ts';
import { ebay } from './engines/ebay.ts';
import { etsy } from './engines/etsy.ts';
import { google } from './engines/google.ts';
import { findEngine } from './find-engine.ts';

describe('addressOfPage', () => {
  test.each([
    { engine: amazon, url: 'https://www.amazon.com/s?k=desk+lamp&page=2' },
    { engine: ebay, url: 'https://www.ebay.de/sch/i.html?_nkw=lego' },
    { engine: etsy, url: 'https://www.etsy.com/search?q=oak+bench' },
    { engine: google, url: 'https://www.google.fr/search?q=banc&hl=fr' },
  ])('gives an address that $engine.name itself reads as that page', ({ engine, url }) => {
    for (const page of [1, 2, 7]) {
      const address = addressOfPage(engine, url, page) ?? '';
      expect(findEngine(address, [engine])).toMatchObject({ page, query: findEngine(url, [engine])?.query });
    }
  });

  test('gives none for an address that is no results page', () => {
    expect(addressOfPage(amazon, 'https://www.amazon.com.evil.example/s?k=lamp', 2)).toBeNull();
  });
});

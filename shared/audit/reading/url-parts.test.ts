import { describe, expect, test } from 'vitest';

import { urlParts } from './url-parts.ts';

describe('urlParts', () => {
  test.each([
    'https://www.example.com/a/b?c#d',
    'http://localhost:3000/',
    'https://user:pass@example.com:8443/%C3%A9//x',
    'https://example.com/?q=/a',
  ])('%s is what the URL parser says', (url) => {
    const { host, pathname } = new URL(url);
    expect(urlParts(url)).toEqual({ host, path: pathname });
  });

  test('has nothing of other schemes', () => {
    expect(urlParts('mailto:a@example.com')).toEqual({ host: '', path: '' });
  });
});

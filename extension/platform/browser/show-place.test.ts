import { expect, test } from 'vitest';

import { linkSelector } from './show-place.ts';

test.each([
  ['https://a.example/x/y', 'https://a.example/x/z?q=1', 'z?q=1'],
  ['https://a.example/x/y', 'https://a.example/x/z?q=1', '/x/z?q=1'],
  ['https://a.example/x/y', 'https://a.example/', 'https://a.example'],
  ['https://a.example/x/y', 'https://b.example/z', '//b.example/z'],
])('on %s a link to %s may be written %s', (page, target, href) => {
  expect(linkSelector(page, target)?.split(', ')).toContain(`a[href="${href}"]`);
});

test('another site is never meant by a path alone', () => {
  expect(linkSelector('https://a.example/', 'https://b.example/z')).not.toContain('"/z"');
});

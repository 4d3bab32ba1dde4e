import { expect, it } from 'vitest';

import { issueScope } from './issue-scope.ts';

it.each([
  ['Meta description missing or empty: 4 of all 5 pages.', '4 of all 5 pages.'],
  ['2 pages are in a sitemap, but no page links to them.', '2 pages are in a sitemap, but no page links to them.'],
])('under its title, "%s" says "%s"', (message, said) => {
  expect(issueScope(message, ['Meta description missing or empty:'])).toBe(said);
});

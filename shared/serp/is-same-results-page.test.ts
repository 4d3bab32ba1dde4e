import { expect, it } from 'vitest';

import { engines } from './engine-list.ts';
import { isSameResultsPage } from './is-same-results-page.ts';

const read = 'https://www.google.com/search?q=oak+bench';

it.each([
  ['the same address', read, true],
  ['parameters of the session', `${read}&ei=SESSION&sca_esv=1#ip=1`, true],
  ['another query', 'https://www.google.com/search?q=teak+table', false],
  ['another page of the query', `${read}&start=10`, false],
  ['images of the query', `${read}&udm=2`, false],
  ['another country', 'https://www.google.de/search?q=oak+bench', false],
  ['no results page', 'https://www.google.com/', false],
])('compares with %s', (_name, url, isSame) => {
  expect(isSameResultsPage(url, read, engines)).toBe(isSame);
});

it('goes by the host where the page that was read is in no description', () => {
  expect(isSameResultsPage('https://www.google.com/new?q=b', 'https://www.google.com/new?q=a', engines)).toBe(true);
});

import { expect, it } from 'vitest';

import { withNoBreakSpaces } from './no-break-spaces.ts';

it.each([
  ['Non indexable : noindex', 'Non indexable\u00a0: noindex'],
  ['Cliquez sur « Vérifier ».', 'Cliquez sur «\u00a0Vérifier\u00a0».'],
  ['En équipe ? Oui ! Non ; peut-être.', 'En équipe\u00a0? Oui\u00a0! Non\u00a0; peut-être.'],
  ['{count, plural, one {# lien} other {# liens}}', '{count, plural, one {# lien} other {# liens}}'],
  ['Écrivez https: devant.', 'Écrivez https: devant.'],
])('"%s"', (text, set) => {
  expect(withNoBreakSpaces(text)).toBe(set);
});

import { expect, test } from 'vitest';

import { cutAtPart, wholeFirst } from './cut-at-part.ts';

test.each([
  ['Oak benches', 'Oak benches'],
  [
    'Turpitude et architecture, par Didier Roy (Les blogs du Diplo, 21 juin 2018)',
    'Turpitude et architecture, par Didier Roy',
  ],
  [
    'Il Climate Clock ha iniziato a scorrere: sette anni è il tempo che ci rimane per agire',
    'Il Climate Clock ha iniziato a scorrere',
  ],
  [
    'Ψητά αυγά στον φούρνο μέσα σε αβοκάντο για ένα πρωινό πλούσιο σε πρωτεΐνη',
    'Ψητά αυγά στον φούρνο μέσα σε αβοκάντο για ένα πρωινό πλούσιο',
  ],
])('“%s” is cut to “%s”', (text, expected) => {
  expect(cutAtPart(text, 65)).toBe(expected);
});

test('puts what needs no cut first, in its order', () => {
  const texts = ['far too long for this width', 'short', 'small'].map((text) => ({ text }));
  expect(wholeFirst(texts, 10).map(({ text }) => text)).toEqual(['short', 'small', 'far too long for this width']);
});

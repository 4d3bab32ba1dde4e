import { expect, it } from 'vitest';

import { english, translate } from '#shared/kernel/translation.ts';
import french from '#locales/fr/ui.json' with { type: 'json' };

import { en } from './en.data.ts';

it('follows the plural rules of each language', () => {
  const inFrench = { locale: 'fr', texts: french } as const;
  expect(translate(en, english, 'errorCount', { count: 0 })).toBe('0 errors');
  expect(translate(en, inFrench, 'errorCount', { count: 0 })).toBe('0 erreur');
  expect(translate(en, inFrench, 'errorCount', { count: 2 })).toBe('2 erreurs');
});

import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { describeFailure } from '#shared/api/describe-failure.ts';
import { networkReason } from '#shared/kernel/network-reason.ts';
import { translate } from '#shared/kernel/translation.ts';

import type { Words } from './Language.tsx';
import { en } from './messages/en.data.ts';
import { sayReason } from './say-reason.ts';

const texts = JSON.parse(readFileSync('locales/fr/ui.json', 'utf8'));
const french: Words['text'] = (key, params) => translate(en, { locale: 'fr', texts }, key, params);

it.each([
  [networkReason(new TypeError('Failed to fetch')), 'l’adresse est injoignable'],
  [networkReason(new TypeError('network error')), 'la connexion a été coupée'],
  [describeFailure({ kind: 'timeout', timeoutMs: 8_000 }), 'pas de réponse en 8 s'],
  [describeFailure({ kind: 'aborted' }), 'interrompu'],
  ['409 conflict: Somebody changed it.', '409 conflict: Somebody changed it.'],
])('"%s" is, in French, "%s"', (reason, said) => {
  expect(sayReason(reason, french)).toBe(said);
});

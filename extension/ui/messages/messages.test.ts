import { describe, expect, it } from 'vitest';

import { formatMessage } from '#shared/kernel/message.ts';

import { en } from './en.data.ts';
import { fr } from './fr.data.ts';
import { messages } from './messages.ts';

describe('messages', () => {
  it('has the same keys in every language', () => {
    expect(Object.keys(fr).toSorted()).toEqual(Object.keys(en).toSorted());
  });

  it.each(Object.entries(messages))('%s takes the same values in every language and formats in each', (_, text) => {
    expect(placeholders(text.fr)).toEqual(placeholders(text.en));
    const params = Object.fromEntries(placeholders(text.en).map((name) => [name, 2]));
    expect(formatMessage(text, 'en', params)).not.toBe('');
    expect(formatMessage(text, 'fr', params)).not.toBe('');
  });

  it('follows the plural rules of each language', () => {
    expect(formatMessage(messages.errorCount, 'en', { count: 0 })).toBe('0 errors');
    expect(formatMessage(messages.errorCount, 'fr', { count: 0 })).toBe('0 erreur');
    expect(formatMessage(messages.errorCount, 'fr', { count: 2 })).toBe('2 erreurs');
  });
});

function placeholders(pattern: string): readonly string[] {
  return [...new Set([...pattern.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1] ?? ''))].toSorted();
}

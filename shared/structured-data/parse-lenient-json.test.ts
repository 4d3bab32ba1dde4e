import { describe, expect, test } from 'vitest';

import { parseLenientJson } from './parse-lenient-json.ts';

describe('parseLenientJson', () => {
  test.each([
    ['a line comment', '// note\n{"a":1}', { a: 1 }],
    ['a block comment', '{"a":/* one */1}', { a: 1 }],
    ['an HTML comment before the value', '<!-- note -->\n{"a":1}', { a: 1 }],
    ['an HTML comment around the value', '<!--\n{"a":1}\n-->', { a: 1 }],
    ['CDATA marks', '//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
    ['bare CDATA marks', '<![CDATA[{"a":1}]]>', { a: 1 }],
    ['a line break in a string', '{"a":"x\n y"}', { a: 'x\n y' }],
    ['a tab in a string', '{"a":"x\ty"}', { a: 'x\ty' }],
    ['a semicolon after the value', '{"a":1};\n', { a: 1 }],
  ])('fixes %s and says so', (_name, text, value) => {
    expect(parseLenientJson(text)).toEqual({ ok: true, value: { value, repaired: expect.any(String) } });
  });

  test('leaves marks inside strings alone', () => {
    expect(parseLenientJson('{"a":"// <!-- x --> /* y */ ;","b":"\\" ]]>"};')).toMatchObject({
      value: { value: { a: '// <!-- x --> /* y */ ;', b: '" ]]>' } },
    });
  });

  test('takes valid JSON as it is', () => {
    expect(parseLenientJson('{"a":[1,-2]}')).toEqual({ ok: true, value: { value: { a: [1, -2] }, repaired: null } });
  });

  test('keeps numbers as written where they would change', () => {
    expect(parseLenientJson('{"price":10.00,"id":12345678901234567890,"count":3,"low":-0.5}')).toMatchObject({
      value: { value: { price: '10.00', id: '12345678901234567890', count: 3, low: -0.5 } },
    });
  });

  test('reads ten thousand levels with such numbers', () => {
    expect(parseLenientJson(`${'{"a":'.repeat(10_000)}[1.0]${'}'.repeat(10_000)}`).ok).toBe(true);
  });

  test.each(['', 'words', '{"a":1,}', '{"a":"unclosed', '{"a":1', '/* never closed', '{"a":-}'])(
    'refuses %j',
    (text) => {
      expect(parseLenientJson(text).ok).toBe(false);
    },
  );
});

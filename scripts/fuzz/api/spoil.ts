import type { Random } from '../random.ts';

/** Values that readers of JSON and databases trip over. */
const odd: readonly [unknown, ...unknown[]] = [
  null,
  '',
  ' ',
  '\0',
  '\ud800',
  'a\0b',
  '\u202e',
  'a'.repeat(70_000),
  '字'.repeat(5_000),
  -1,
  0,
  1.5,
  1e308,
  -1e308,
  9_007_199_254_740_992,
  2_147_483_648,
  -2_147_483_649,
  true,
  [],
  {},
  [[[[[[]]]]]],
  { __proto__: 1, constructor: { prototype: {} } },
  '9999-12-31T23:59:59.999Z',
  '0000-01-01',
  '-271821-04-20T00:00:00.000Z',
  '2026-02-30',
  '00000000-0000-0000-0000-000000000000',
  "' OR 1=1 --",
  '%',
  '_',
  '\\',
  '{"a":1}',
  'javascript:alert(1)',
  'http://[::1]/',
  'https://xn--a.example/',
  '=1+1',
  'NaN',
  'Infinity',
  '../../etc/passwd',
];

/** The value with one of its parts replaced by an odd one, left out, repeated or given another name. */
export function spoil(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random.below(8) === 0) return random.pick(odd);
  if (Array.isArray(value)) {
    const items: unknown[] = [...value];
    const at = random.below(items.length + 1);
    const change = random.below(4);
    if (change === 0) items.splice(at, 1);
    else if (change === 1) items.push(...items, ...items);
    else items[at] = spoil(items[at], random);
    return items;
  }
  const entries = Object.entries(value);
  const at = random.below(entries.length + 1);
  const [name, held] = entries[at] ?? [random.pick(['extra', 'id', '__proto__', '']), undefined];
  if (random.below(6) === 0) return Object.fromEntries(entries.filter((_, index) => index !== at));
  return { ...value, [name]: spoil(held, random) };
}

import { expect, it } from 'vitest';

import { findSlowPattern } from './slow-pattern.ts';

it.each([
  [/[;\s]+$/, 'ends'],
  [/a|\s*$/, 'ends'],
  [/#.*$/, 'ends'],
  [/x?\d{2,}$/, 'ends'],
  [/\p{L}+$/u, 'ends'],
  [/(a+)+b/, 'repeats'],
  [/^(?:[ab]*)*$/, 'repeats'],
  [/(?:\s+){2,}/, 'repeats'],
  [/^a\s*(.*)$/, 'shares'],
  [/^[ \t]+.*$/, 'shares'],
])('finds %s', (pattern, reason) => {
  expect(findSlowPattern(pattern.source, pattern.flags)).toContain(reason);
});

it.each([
  /^\d+$/,
  /^a|b$/,
  /[+*]$/,
  /a\+$/,
  /\s+/g,
  /^(?:\d+,)+$/,
  /\d+$/y,
  /\.\w+$/,
  /none\s*$/,
  /^a\s*(.*)$/s,
  /^\s*:(.*)$/,
  /(?:a|b+)c$/,
])('lets %s pass', (pattern) => {
  expect(findSlowPattern(pattern.source, pattern.flags)).toBeUndefined();
});

import { describe, expect, it } from 'vitest';

import { standardSuites } from './suite-list.ts';

describe.each(standardSuites)('$name', ({ cases, read }) => {
  it.each(cases.filter(({ deviation }) => deviation === undefined))('$section: $input', ({ expected, input }) => {
    expect(read(input)).toBe(expected);
  });

  it('deviates where it says so, and only there', () => {
    const agreeing = cases.filter(
      ({ deviation, expected, input }) => deviation !== undefined && read(input) === expected,
    );
    expect(agreeing).toEqual([]);
  });
});

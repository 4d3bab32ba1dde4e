import { describe, expect, test } from 'vitest';

import { drawTrend } from './draw-trend.ts';

describe('drawTrend', () => {
  test.each([
    { volumes: [], drawn: '' },
    { volumes: [0, 0], drawn: '▁▁' },
    { volumes: [0, 50, 100], drawn: '▁▅█' },
    { volumes: [880, 880], drawn: '██' },
  ])('$volumes is $drawn', ({ volumes, drawn }) => {
    expect(drawTrend(volumes)).toBe(drawn);
  });
});

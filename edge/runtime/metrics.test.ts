import { describe, expect, it } from 'vitest';

import { createMetrics } from './metrics.ts';

describe('metrics', () => {
  it('count each request in every bucket that it fits into', () => {
    const metrics = createMetrics();
    metrics.countRequest({ endpoint: 'a', status: 200, durationMs: 10 });
    metrics.countRequest({ endpoint: 'a', status: 200, durationMs: 9_000 });
    const text = metrics.render();
    const bucket = (le: string) =>
      new RegExp(`_bucket\\{endpoint="a",le="${le.replace('+', '\\+')}"\\} (\\d+)`).exec(text)?.[1];
    expect(['0.005', '0.01', '5', '+Inf'].map(bucket)).toEqual(['0', '1', '1', '2']);
    expect(text).toContain('_sum{endpoint="a"} 9.01');
    expect(text).toContain('requests_total{endpoint="a",status="200"} 2');
  });

  it('are lines of the Prometheus text format, with a type for each name and a line end at the end', () => {
    const metrics = createMetrics();
    metrics.countLimited('read');
    metrics.countRequest({ endpoint: 'a', status: 429, durationMs: 1 });
    const lines = metrics.render().split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => !/^(# (HELP|TYPE) \w+ .+|\w+\{(\w+="[^"]*",?)+\} [\d.]+)$/.test(line))).toEqual([]);
  });
});

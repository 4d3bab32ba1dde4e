import { expect, it } from 'vitest';

import { whyAborted } from './why-aborted.ts';

it('a time that is over is not called stopped by the reader', async () => {
  const reader = new AbortController();
  const time = AbortSignal.any([reader.signal, AbortSignal.timeout(1)]);
  await new Promise((resolve) => time.addEventListener('abort', resolve));
  expect(whyAborted(time)).toBe('too_slow');
  reader.abort();
  expect(whyAborted(AbortSignal.any([reader.signal, AbortSignal.timeout(1_000)]))).toBe('cancelled');
});

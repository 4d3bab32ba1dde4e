import { expect, it } from 'vitest';

import { isStoreFull } from './store-full.ts';

it.each([
  [new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError'), true],
  // As it comes from the worker, by message.
  [new Error('QuotaExceededError: The current transaction exceeded its quota limitations.'), true],
  [new Error('QUOTA_BYTES quota exceeded'), true],
  [new Error('Resource::kQuotaBytes quota exceeded'), true],
  [
    new DOMException('Encountered full disk while opening backing store for indexedDB.open.', 'QuotaExceededError'),
    true,
  ],
  [new Error('IO error: /profile/000003.log: No space left on device'), true],
  [new Error('429 quota_exceeded: The quota of this workspace is used up.'), false],
  [new DOMException('The transaction was aborted.', 'AbortError'), false],
  [undefined, false],
])('takes %s for a full store: %s', (cause, isFull) => expect(isStoreFull(cause)).toBe(isFull));

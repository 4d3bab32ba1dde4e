import { expect, it } from 'vitest';

import { describeFailure } from './describe-failure.ts';

const refused = { kind: 'refused', status: 400, requestId: 'r', retryAfterSeconds: null } as const;

it.each([
  [[{ path: 'body.target', message: 'is no phone number' }], 'target is no phone number'],
  [
    [
      { path: 'body.settings.everyMinutes', message: 'is too small' },
      { path: 'body', message: 'has an unknown field' },
    ],
    'settings.everyMinutes is too small; has an unknown field',
  ],
  [undefined, '400 invalid_request: Not valid.'],
  [[], '400 invalid_request: Not valid.'],
  [{ reason: 'else' }, '400 invalid_request: Not valid.'],
])('a refusal with %j', (details, expected) => {
  expect(describeFailure({ ...refused, code: 'invalid_request', message: 'Not valid.', details })).toBe(expected);
});

import { describe, expect, it } from 'vitest';

import { AppError } from '#shared/kernel/app-error.ts';

import { answerError } from '../http/error-answer.ts';
import { toAppError } from './to-app-error.ts';

describe('an error', () => {
  it.each([
    ['of ours stays', new AppError('not_found'), 'not_found'],
    ['for a taken key is a conflict', sqlError('23505'), 'conflict'],
    ['for a deadlock can be tried again', sqlError('40P01'), 'unavailable'],
    ['for a serialisation failure can be tried again', sqlError('40001'), 'unavailable'],
    ['for a server that shuts down can be tried again', sqlError('57P01'), 'unavailable'],
    ['for a full disk can be tried again', sqlError('53100'), 'unavailable'],
    ['for a file that cannot be written can be tried again', sqlError('58030'), 'unavailable'],
    [
      'of a disk that is full by its words alone',
      new Error('could not extend file: No space left on device'),
      'unavailable',
    ],
    ['for U+0000 is the fault of the request', sqlError('22021'), 'invalid_request'],
    ['for half of a surrogate pair is the fault of the request', sqlError('22P05'), 'invalid_request'],
    ['for a number beyond its column is the fault of the request', sqlError('22003'), 'invalid_request'],
    ['for the year 0 is the fault of the request', sqlError('22008'), 'invalid_request'],
    ['for a wrong statement is ours', sqlError('42601'), 'internal'],
    ['for a database out of reach can be tried again', new Error('Error connecting to database: x'), 'unavailable'],
    ['of the system is no SQL error', Object.assign(new Error('x'), { code: 'EPIPE' }), 'internal'],
    ['of any other kind is internal', new TypeError('x is not a function'), 'internal'],
    ['that is no Error is internal', 'text', 'internal'],
  ])('%s', (_, error, code) => {
    expect(toAppError(error).code).toBe(code);
    expect(toAppError(new Error('wrapped', { cause: error })).code).toBe(error instanceof AppError ? 'internal' : code);
  });

  it('shows nothing of its cause', async () => {
    const answer = answerError(toAppError(new Error('password=hunter2')), 'request-1');
    expect(answer.status).toBe(500);
    const text = await answer.text();
    expect(text).not.toContain('hunter2');
    expect(text).toContain('"requestId":"request-1"');
  });
});

function sqlError(code: string): Error {
  return new Error('Failed query', { cause: Object.assign(new Error('refused'), { code, severity: 'ERROR' }) });
}

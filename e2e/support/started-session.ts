import type { StartedSession } from '#shared/api/endpoints/session.ts';

/** What a backend answers to a first connection, for tests that play one. */
export const startedSession: StartedSession = {
  account: {
    id: '0190b1d0-0000-7000-8000-000000000001',
    isAnonymous: true,
    email: null,
    isEmailConfirmed: false,
    hasPassword: false,
    hasTwoFactor: false,
  },
  workspace: {
    id: '0190b1d0-0000-7000-8000-000000000002',
    name: 'My workspace',
    role: 'owner',
    createdAt: '2026-11-20T10:00:00.000Z',
  },
  expiresAt: '2027-11-20T10:00:00.000Z',
  engineKey: null,
  token: 'token-for-tests',
};

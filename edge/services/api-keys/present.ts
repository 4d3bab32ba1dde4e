import type { ApiKey } from '#shared/api/endpoints/api-keys.ts';

import type { ApiKeyRow } from '../../repositories/api-keys.ts';

export function presentApiKey(row: ApiKeyRow): ApiKey {
  const { createdAt, createdBy, expiresAt, id, lastFour, lastUsedAt, name, previousUntil, scopes } = row;
  return {
    id,
    name,
    scopes,
    createdBy,
    lastFour,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    previousUntil: previousUntil?.toISOString() ?? null,
  };
}

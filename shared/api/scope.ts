/** What an API key may read or change. Nothing gives a key the right to make keys or members. */
export const scopes = [
  'projects:read',
  'projects:write',
  'keywords:read',
  'keywords:write',
  'audits:read',
  'audits:write',
  'observations:read',
  'observations:write',
  'crawls:read',
  'crawls:write',
  'alerts:read',
  'alerts:write',
  'events:read',
  'chat:read',
  /** Spends money, within the budget of the month. */
  'chat:write',
  /** Likewise. */
  'checks:write',
  /** Likewise. */
  'research:write',
  /** Likewise. */
  'drafts:write',
] as const;

export type Scope = (typeof scopes)[number];

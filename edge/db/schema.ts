import { accounts } from './tables/accounts.ts';
import { apiKeys } from './tables/api-keys.ts';
import { auditLog } from './tables/audit-log.ts';
import { audits } from './tables/audits.ts';
import { checkBudgets } from './tables/check-budgets.ts';
import { engineDescriptions } from './tables/engine-descriptions.ts';
import { engineHealth } from './tables/engine-health.ts';
import { idempotencyKeys } from './tables/idempotency-keys.ts';
import { invitations } from './tables/invitations.ts';
import { members } from './tables/members.ts';
import { observations } from './tables/observations.ts';
import { projectDays } from './tables/project-days.ts';
import { projects } from './tables/projects.ts';
import { rankContexts } from './tables/rank-contexts.ts';
import { rankMonths } from './tables/rank-months.ts';
import { rankPoints } from './tables/rank-points.ts';
import { sessions } from './tables/sessions.ts';
import { trackedKeywords } from './tables/tracked-keywords.ts';
import { twoFactors } from './tables/two-factors.ts';
import { users } from './tables/users.ts';
import { verifications } from './tables/verifications.ts';
import { workspaces } from './tables/workspaces.ts';

/** Every table. */
export const schema = {
  accounts,
  apiKeys,
  auditLog,
  audits,
  checkBudgets,
  engineDescriptions,
  engineHealth,
  idempotencyKeys,
  invitations,
  members,
  observations,
  projectDays,
  projects,
  rankContexts,
  rankMonths,
  rankPoints,
  sessions,
  trackedKeywords,
  twoFactors,
  users,
  verifications,
  workspaces,
};

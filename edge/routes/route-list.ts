import type { Routes } from '../http/route.ts';
import { accountRoutes } from './account.ts';
import { accountLinkRoutes } from './account-links.ts';
import { accountMethodRoutes } from './account-methods.ts';
import { accountSessionRoutes } from './account-sessions.ts';
import { adminRoutes } from './admin.ts';
import { alertRoutes } from './alerts.ts';
import { annotationRoutes } from './annotations.ts';
import { apiKeyRoutes } from './api-keys.ts';
import { auditLogRoutes } from './audit-log.ts';
import { auditRoutes } from './audits.ts';
import { chatRoutes } from './chat.ts';
import { checkRoutes } from './checks.ts';
import { scheduledCheckRoutes } from './scheduled-checks.ts';
import { crawlResultRoutes } from './crawl-results.ts';
import { crawlRoutes } from './crawls.ts';
import { crawlScheduleRoutes } from './crawl-schedules.ts';
import { dashboardRoutes } from './dashboards.ts';
import { digestRoutes } from './digest.ts';
import { documentRoutes } from './documents.ts';
import { draftRoutes } from './drafts.ts';
import { engineHealthRoutes } from './engine-health.ts';
import { engineRoutes } from './engines.ts';
import { eventRoutes } from './events.ts';
import { healthRoutes } from './health.ts';
import { invitationRoutes } from './invitations.ts';
import { keywordRoutes } from './keywords.ts';
import { keywordSourceRoutes } from './keyword-sources.ts';
import { languageConnectionRoutes } from './language-connections.ts';
import { liveTicketRoutes } from './live-tickets.ts';
import { memberRoutes } from './members.ts';
import { monitorRoutes } from './monitors.ts';
import { observationRoutes } from './observations.ts';
import { projectRoutes } from './projects.ts';
import { researchRoutes } from './research.ts';
import { researchListRoutes } from './research-lists.ts';
import { searchConsoleRoutes } from './search-console.ts';
import { sessionRoutes } from './session.ts';
import { statusPageRoutes } from './status-pages.ts';
import { twoFactorRoutes } from './two-factor.ts';
import { workspaceRoutes } from './workspaces.ts';

/** The route of every endpoint, by the endpoint's id. */
export const routes: Routes = {
  ...accountRoutes,
  ...accountLinkRoutes,
  ...accountMethodRoutes,
  ...accountSessionRoutes,
  ...adminRoutes,
  ...alertRoutes,
  ...annotationRoutes,
  ...apiKeyRoutes,
  ...auditLogRoutes,
  ...auditRoutes,
  ...chatRoutes,
  ...checkRoutes,
  ...scheduledCheckRoutes,
  ...crawlRoutes,
  ...crawlResultRoutes,
  ...crawlScheduleRoutes,
  ...dashboardRoutes,
  ...digestRoutes,
  ...documentRoutes,
  ...engineHealthRoutes,
  ...engineRoutes,
  ...eventRoutes,
  ...healthRoutes,
  ...invitationRoutes,
  ...keywordRoutes,
  ...languageConnectionRoutes,
  ...draftRoutes,
  ...liveTicketRoutes,
  ...memberRoutes,
  ...monitorRoutes,
  ...observationRoutes,
  ...projectRoutes,
  ...keywordSourceRoutes,
  ...researchRoutes,
  ...researchListRoutes,
  ...searchConsoleRoutes,
  ...sessionRoutes,
  ...statusPageRoutes,
  ...twoFactorRoutes,
  ...workspaceRoutes,
};

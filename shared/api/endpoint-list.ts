import type { Endpoint } from './endpoint.ts';
import { accountEndpoints } from './endpoints/account.ts';
import { accountLinkEndpoints } from './endpoints/account-links.ts';
import { accountMethodEndpoints } from './endpoints/account-methods.ts';
import { accountSessionEndpoints } from './endpoints/account-sessions.ts';
import { adminEndpoints } from './endpoints/admin.ts';
import { alertEndpoints } from './endpoints/alerts.ts';
import { annotationEndpoints } from './endpoints/annotations.ts';
import { apiKeyEndpoints } from './endpoints/api-keys.ts';
import { auditLogEndpoints } from './endpoints/audit-log.ts';
import { auditEndpoints } from './endpoints/audits.ts';
import { chatEndpoints } from './endpoints/chat.ts';
import { checkEndpoints } from './endpoints/checks.ts';
import { crawlResultEndpoints } from './endpoints/crawl-results.ts';
import { crawlEndpoints } from './endpoints/crawls.ts';
import { crawlScheduleEndpoints } from './endpoints/crawl-schedules.ts';
import { scheduledCheckEndpoints } from './endpoints/scheduled-checks.ts';
import { dashboardEndpoints } from './endpoints/dashboards.ts';
import { digestEndpoints } from './endpoints/digest.ts';
import { documentEndpoints } from './endpoints/documents.ts';
import { draftEndpoints } from './endpoints/drafts.ts';
import { engineHealthEndpoints } from './endpoints/engine-health.ts';
import { engineEndpoints } from './endpoints/engines.ts';
import { healthEndpoints } from './endpoints/health.ts';
import { eventEndpoints } from './endpoints/events.ts';
import { invitationEndpoints } from './endpoints/invitations.ts';
import { keywordEndpoints } from './endpoints/keywords.ts';
import { keywordSourceEndpoints } from './endpoints/keyword-sources.ts';
import { languageConnectionEndpoints } from './endpoints/language-connections.ts';
import { liveTicketEndpoints } from './endpoints/live-tickets.ts';
import { memberEndpoints } from './endpoints/members.ts';
import { monitorEndpoints } from './endpoints/monitors.ts';
import { statusPageEndpoints } from './endpoints/status-pages.ts';
import { observationEndpoints } from './endpoints/observations.ts';
import { projectEndpoints } from './endpoints/projects.ts';
import { researchEndpoints } from './endpoints/research.ts';
import { researchListEndpoints } from './endpoints/research-lists.ts';
import { searchConsoleEndpoints } from './endpoints/search-console.ts';
import { searchConsoleSearchEndpoints } from './endpoints/search-console-searches.ts';
import { sessionEndpoints } from './endpoints/session.ts';
import { twoFactorEndpoints } from './endpoints/two-factor.ts';
import { workspaceEndpoints } from './endpoints/workspaces.ts';

/** Every address of the API. The server mounts exactly these; an entry without a route does not compile there. */
export const endpoints = [
  ...healthEndpoints,
  ...documentEndpoints,
  ...sessionEndpoints,
  ...accountEndpoints,
  ...twoFactorEndpoints,
  ...accountMethodEndpoints,
  ...accountLinkEndpoints,
  ...accountSessionEndpoints,
  ...workspaceEndpoints,
  ...memberEndpoints,
  ...invitationEndpoints,
  ...apiKeyEndpoints,
  ...auditLogEndpoints,
  ...alertEndpoints,
  ...eventEndpoints,
  ...digestEndpoints,
  ...searchConsoleEndpoints,
  ...searchConsoleSearchEndpoints,
  ...projectEndpoints,
  ...dashboardEndpoints,
  ...annotationEndpoints,
  ...chatEndpoints,
  ...checkEndpoints,
  ...scheduledCheckEndpoints,
  ...crawlEndpoints,
  ...crawlResultEndpoints,
  ...crawlScheduleEndpoints,
  ...monitorEndpoints,
  ...statusPageEndpoints,
  ...languageConnectionEndpoints,
  ...draftEndpoints,
  ...liveTicketEndpoints,
  ...keywordEndpoints,
  ...auditEndpoints,
  ...engineEndpoints,
  ...engineHealthEndpoints,
  ...observationEndpoints,
  ...keywordSourceEndpoints,
  ...researchEndpoints,
  ...researchListEndpoints,
  ...adminEndpoints,
] as const satisfies readonly Endpoint[];

export type AnyEndpoint = (typeof endpoints)[number];
export type EndpointId = AnyEndpoint['id'];

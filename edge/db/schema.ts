import { accounts } from './tables/accounts.ts';
import { alertChannels } from './tables/alert-channels.ts';
import { alertDeliveries } from './tables/alert-deliveries.ts';
import { alertEvents } from './tables/alert-events.ts';
import { alertRules } from './tables/alert-rules.ts';
import { alertSeriesStates } from './tables/alert-series-states.ts';
import { alertStates } from './tables/alert-states.ts';
import { annotations } from './tables/annotations.ts';
import { apiKeys } from './tables/api-keys.ts';
import { attemptCounters } from './tables/attempt-counters.ts';
import { auditLog } from './tables/audit-log.ts';
import { audits } from './tables/audits.ts';
import { chatExchanges } from './tables/chat-exchanges.ts';
import { chatThreads } from './tables/chat-threads.ts';
import { checkBudgets } from './tables/check-budgets.ts';
import { checkHolds } from './tables/check-holds.ts';
import { checkSchedules } from './tables/check-schedules.ts';
import { checkRuns } from './tables/check-runs.ts';
import { crawlIssues } from './tables/crawl-issues.ts';
import { crawlQuotas } from './tables/crawl-quotas.ts';
import { crawlSchedules } from './tables/crawl-schedules.ts';
import { crawls } from './tables/crawls.ts';
import { deadLetters } from './tables/dead-letters.ts';
import { digestMails } from './tables/digest-mails.ts';
import { digests } from './tables/digests.ts';
import { statusPages } from './tables/status-pages.ts';
import { engineDescriptions } from './tables/engine-descriptions.ts';
import { eventCounters } from './tables/event-counters.ts';
import { eventSubscriptions } from './tables/event-subscriptions.ts';
import { keywordSources } from './tables/keyword-sources.ts';
import { loggedEvents } from './tables/logged-events.ts';
import { engineHealth } from './tables/engine-health.ts';
import { figureClaims } from './tables/figure-claims.ts';
import { idempotencyKeys } from './tables/idempotency-keys.ts';
import { invitations } from './tables/invitations.ts';
import { keywordFigures } from './tables/keyword-figures.ts';
import { keywordSchedules } from './tables/keyword-schedules.ts';
import { members } from './tables/members.ts';
import { monitorChanges } from './tables/monitor-changes.ts';
import { monitorHours } from './tables/monitor-hours.ts';
import { monitors } from './tables/monitors.ts';
import { observations } from './tables/observations.ts';
import { outboxMessages } from './tables/outbox-messages.ts';
import { projectDays } from './tables/project-days.ts';
import { projects } from './tables/projects.ts';
import { providerStates } from './tables/provider-states.ts';
import { providerTasks } from './tables/provider-tasks.ts';
import { rankContexts } from './tables/rank-contexts.ts';
import { rankMonths } from './tables/rank-months.ts';
import { rankPoints } from './tables/rank-points.ts';
import { researchLists } from './tables/research-lists.ts';
import { searchConsoleDays } from './tables/search-console-days.ts';
import { searchConsoleLinks } from './tables/search-console-links.ts';
import { searchConsolePoints } from './tables/search-console-points.ts';
import { searches } from './tables/searches.ts';
import { sharedFigures } from './tables/shared-figures.ts';
import { sessions } from './tables/sessions.ts';
import { trackedKeywords } from './tables/tracked-keywords.ts';
import { twoFactors } from './tables/two-factors.ts';
import { users } from './tables/users.ts';
import { verifications } from './tables/verifications.ts';
import { workspaces } from './tables/workspaces.ts';
import { languageConnections } from './tables/language-connections.ts';

/** Every table. */
export const schema = {
  accounts,
  alertChannels,
  alertDeliveries,
  alertEvents,
  alertRules,
  alertSeriesStates,
  alertStates,
  annotations,
  apiKeys,
  attemptCounters,
  auditLog,
  audits,
  checkBudgets,
  checkHolds,
  checkSchedules,
  checkRuns,
  crawlIssues,
  crawlQuotas,
  chatExchanges,
  chatThreads,
  crawlSchedules,
  crawls,
  deadLetters,
  digestMails,
  digests,
  statusPages,
  engineDescriptions,
  engineHealth,
  eventCounters,
  eventSubscriptions,
  figureClaims,
  idempotencyKeys,
  invitations,
  keywordFigures,
  keywordSchedules,
  keywordSources,
  loggedEvents,
  members,
  monitorChanges,
  monitorHours,
  monitors,
  observations,
  outboxMessages,
  projectDays,
  projects,
  providerStates,
  providerTasks,
  rankContexts,
  rankMonths,
  rankPoints,
  researchLists,
  searchConsoleDays,
  searchConsoleLinks,
  searchConsolePoints,
  searches,
  sessions,
  sharedFigures,
  trackedKeywords,
  twoFactors,
  users,
  verifications,
  workspaces,
  languageConnections,
};

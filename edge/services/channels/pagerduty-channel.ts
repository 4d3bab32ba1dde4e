import { z } from 'zod';

import type { AlertEvent, MonitorEvent } from '#shared/alerts/alert-event.ts';
import { ok } from '#shared/kernel/result.ts';

import type { ChannelKind, ChannelMessage } from './channel-kind.ts';
import { invalidSetting } from './invalid-setting.ts';
import { postToService } from './post-to-service.ts';

/** Events API v2: https://developer.pagerduty.com/docs/events-api-v2/trigger-events/ (checked 2026-12) */
const addresses = {
  us: 'https://events.pagerduty.com/v2/enqueue',
  eu: 'https://events.eu.pagerduty.com/v2/enqueue',
} as const;
const longestSummary = 1_024;
const mostLines = 50;

const sealed = z.object({ key: z.string(), region: z.enum(['us', 'eu']) });
const refusal = z.object({ message: z.string().optional(), errors: z.array(z.string()).optional() });

type Severity = 'critical' | 'error' | 'warning' | 'info';

interface Incident {
  readonly action: 'trigger' | 'resolve';
  /** Of one cause: what resolves it names the same. */
  readonly dedupKey: string;
  readonly summary: string;
  readonly severity: Severity;
  readonly source: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/**
 * Incidents for who is on call. How an address answers is one incident of its monitor: it opens when the address is down,
 * slow or behind a sign-in, and resolves by itself when it is up again. All else of a message is one more.
 */
export const pagerdutyChannel: ChannelKind = {
  async open(_context, { region, target }) {
    if (!/^[A-Za-z0-9]{32}$/.test(target))
      throw invalidSetting('target', 'is no integration key: 32 letters and digits, of an Events API v2 integration');
    const key = { key: target, region: region ?? 'us' };
    return { target: `…${target.slice(-4)}`, secret: JSON.stringify(key), shown: null };
  },
  show: (target) => `PagerDuty ${target}`,
  async send(backend, { secret }, message) {
    const { key, region } = sealed.parse(JSON.parse(secret ?? ''));
    for (const incident of incidentsOf(message)) {
      const sent = await postToService(backend, {
        service: 'PagerDuty',
        url: addresses[region],
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(bodyOf(incident, key)),
        readReason: (answer) => {
          const { data } = refusal.safeParse(answer);
          return data?.errors?.join('; ') ?? data?.message;
        },
      });
      // Those before it are not opened twice by another try: their keys are the same.
      if (!sent.ok) return sent;
    }
    return ok(undefined);
  },
};

function incidentsOf({ alert, say, sayEvent }: ChannelMessage): readonly Incident[] {
  const standings = alert.events.filter(isStanding);
  const source = alert.project?.domain ?? 'Sightline';
  const incidents: Incident[] = [];
  for (const event of standings) {
    const now = stateOf(event);
    incidents.push({
      action: now === 'up' ? 'resolve' : 'trigger',
      dedupKey: `sightline-monitor-${event.monitorId}`,
      summary: sayEvent(event),
      severity: now === 'down' ? 'critical' : now === 'login' ? 'error' : 'warning',
      source: event.url,
      details: { url: event.url, note: event.note, at: event.at },
    });
  }
  const rest = alert.events.filter((event) => !isStanding(event));
  if (standings.length > 0 && rest.length === 0) return incidents;
  const { lines, title } = say(mostLines);
  const sentences = standings.length === 0 ? lines : rest.slice(0, mostLines).map(sayEvent);
  const [only] = sentences;
  incidents.push({
    action: 'trigger',
    dedupKey: `sightline-message-${alert.id}`,
    summary: alert.project && sentences.length === 1 && only !== undefined ? only : title,
    severity: alert.project ? 'warning' : 'info',
    source,
    details: { alerts: sentences },
  });
  return incidents;
}

function bodyOf({ action, dedupKey, details, severity, source, summary }: Incident, key: string): object {
  const event = { routing_key: key, event_action: action, dedup_key: dedupKey };
  if (action === 'resolve') return event;
  const payload = { summary: summary.slice(0, longestSummary), source, severity, custom_details: details };
  return { ...event, client: 'Sightline', payload };
}

function isStanding(event: AlertEvent): event is MonitorEvent {
  return 'monitorId' in event && stateOf(event) !== undefined;
}

function stateOf({ fields }: MonitorEvent): string | undefined {
  return fields.find(({ field }) => field === 'state')?.added[0];
}

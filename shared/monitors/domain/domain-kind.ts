import { z } from 'zod';

import type { FetchOnce } from '#shared/crawl/drive/crawl-port.ts';
import { parseJson } from '#shared/kernel/parse-json.ts';

import { busyMsOf, followRedirects } from '../follow-redirects.ts';
import type { MonitorKind, MonitorReading } from '../monitor-kind.ts';
import type { Snapshot } from '../snapshot.ts';

/**
 * When a domain expires, and what its registry says of it, by RDAP (RFC 9083). The registry's server comes from IANA's
 * list (RFC 9224); registries that run none are said to tell nothing.
 */
export const domainKind: MonitorKind = {
  id: 'domain',
  fields: ['expiry', 'expiresWithin', 'domainStatus', 'nameservers'],
  needsConfirmation: () => true,
  async read({ clock, fetchOnce }, url) {
    const list = await readJson(fetchOnce, bootstrapUrl, bootstrap);
    if (list.kind !== 'read') return nothing(list, clock());
    const host = new URL(url).hostname.toLowerCase().replace(/\.$/, '');
    const labels = host.split('.');
    const server = serverOf(list.value, labels.at(-1) ?? '');
    if (server === undefined) return { snapshot: {}, elapsedMs: null, note: 'no RDAP' };
    // Where registrations begin is not in the name: `tea.co.uk` is one, `co.uk` is none.
    for (let count = 2; count <= Math.min(labels.length, mostLabels); count += 1) {
      const name = labels.slice(-count).join('.');
      const found = await readJson(fetchOnce, new URL(`domain/${name}`, server).href, registration);
      if (found.kind === 'read')
        return { snapshot: snapshotOf(found.value, clock()), elapsedMs: found.elapsedMs, note: name };
      if (found.note !== '404' && found.note !== '400') return nothing(found, clock());
    }
    return { snapshot: {}, elapsedMs: null, note: '404' };
  },
};

const bootstrapUrl = 'https://data.iana.org/rdap/dns.json';
const mostLabels = 4;
const maxBytes = 512 * 1024;
/** Days before the end at which it is told. */
const warnings = [30, 14, 7, 3, 1] as const;
const dayMs = 86_400_000;
/** A registration has a dozen of each; what a server sends beyond is not kept. */
const mostLines = 100;
const longestLine = 300;

const bootstrap = z.object({ services: z.array(z.tuple([z.array(z.string()), z.array(z.string())])) });

const registration = z.object({
  ldhName: z.string().optional(),
  status: z.array(z.string()).default([]),
  events: z.array(z.object({ eventAction: z.string(), eventDate: z.string() })).default([]),
  nameservers: z.array(z.object({ ldhName: z.string().optional() })).default([]),
});

function snapshotOf({ events, nameservers, status }: z.infer<typeof registration>, nowMs: number): Snapshot {
  const endMs = Date.parse(events.find(({ eventAction }) => eventAction === 'expiration')?.eventDate ?? '');
  const daysLeft = (endMs - nowMs) / dayMs;
  const within = warnings.filter((days) => daysLeft <= days).at(-1);
  const expiry: Snapshot = Number.isNaN(endMs)
    ? {}
    : {
        expiry: [new Date(endMs).toISOString().slice(0, 10)],
        expiresWithin: daysLeft <= 0 ? ['0'] : within === undefined ? [] : [String(within)],
      };
  const names = nameservers.flatMap(({ ldhName }) => (ldhName === undefined ? [] : [ldhName.toLowerCase()]));
  return { ...expiry, domainStatus: kept(status), nameservers: kept(names) };
}

function kept(lines: readonly string[]): readonly string[] {
  return lines
    .slice(0, mostLines)
    .map((line) => line.slice(0, longestLine))
    .toSorted();
}

function serverOf({ services }: z.infer<typeof bootstrap>, topLevel: string): string | undefined {
  const [, urls] = services.find(([names]) => names.includes(topLevel)) ?? [];
  return urls?.find((each) => each.startsWith('https://'));
}

type ReadJson<Value> =
  | { readonly kind: 'read'; readonly value: Value; readonly elapsedMs: number }
  | { readonly kind: 'failed'; readonly note: string; readonly answer: Parameters<typeof busyMsOf>[0] };

async function readJson<Schema extends z.ZodType>(
  fetchOnce: FetchOnce,
  url: string,
  schema: Schema,
): Promise<ReadJson<z.infer<Schema>>> {
  const headers = { accept: 'application/rdap+json, application/json' };
  const { answer, elapsedMs, failure } = await followRedirects(fetchOnce, { url, headers, maxBytes });
  if (answer?.status !== 200)
    return { kind: 'failed', note: answer ? String(answer.status) : (failure ?? 'redirects'), answer };
  const parsed = schema.safeParse(parseJson(new TextDecoder().decode(answer.bytes)));
  return parsed.success
    ? { kind: 'read', value: parsed.data, elapsedMs }
    : { kind: 'failed', note: 'no RDAP answer', answer: null };
}

/** What did not answer tells nothing of the domain: neither changed nor the same. */
function nothing({ answer, note }: Extract<ReadJson<unknown>, { kind: 'failed' }>, nowMs: number): MonitorReading {
  const busyMs = busyMsOf(answer, nowMs);
  return { snapshot: {}, elapsedMs: null, note, ...(busyMs === undefined ? {} : { busyMs }) };
}

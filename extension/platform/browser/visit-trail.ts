import * as z from 'zod/mini';

import { withoutFragment } from '#shared/kernel/url.ts';

/** Browsers give up after 20 redirects: https://fetch.spec.whatwg.org/#http-redirect-fetch (checked 2026-11). */
const maxHops = 20;
const maxHeaders = 100;
const maxCharacters = 4_000;

const hop = z.object({
  url: z.string(),
  status: z.number(),
  location: z.string(),
  /** Made by the browser itself, as for a host that wants HTTPS alone: no server was asked. */
  isInternal: z.boolean(),
});

const trail = z.object({
  requestId: z.string(),
  /** In the order in which they came. */
  hops: z.array(hop),
  /** Hops that came after as many as are kept. */
  hopsLeftOut: z.number(),
  /** undefined while no page has answered. */
  answer: z.optional(
    z.object({
      url: z.string(),
      status: z.number(),
      isFromCache: z.boolean(),
      /** Lower-case names in the order of the answer, a repeated one each time. */
      headers: z.array(z.object({ name: z.string(), value: z.string() })),
      atMs: z.number(),
    }),
  ),
});

/** The way of one visit from the address that was asked for to the page, as the browser saw it. */
export type VisitTrail = Readonly<z.infer<typeof trail>>;

export interface SeenHeader {
  readonly name: string;
  readonly value?: string | undefined;
}

/** What the browser tells of a request for a page. */
export type VisitEvent =
  | { readonly kind: 'asked'; readonly requestId: string }
  | {
      readonly kind: 'redirected';
      readonly requestId: string;
      readonly url: string;
      readonly status: number;
      readonly location: string;
      readonly headers: readonly SeenHeader[];
    }
  | {
      readonly kind: 'answered';
      readonly requestId: string;
      readonly url: string;
      readonly status: number;
      readonly isFromCache: boolean;
      readonly headers: readonly SeenHeader[];
      readonly atMs: number;
    };

export function parseTrail(value: unknown): VisitTrail | undefined {
  const parsed = trail.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/** The trail with one more event. An event of another request begins a new one. */
export function addToTrail(before: VisitTrail | undefined, event: VisitEvent): VisitTrail {
  const { requestId } = event;
  const known = before?.requestId === requestId ? before : { requestId, hops: [], hopsLeftOut: 0 };
  switch (event.kind) {
    case 'asked':
      return known;
    case 'redirected': {
      if (known.hops.length >= maxHops) return { ...known, hopsLeftOut: known.hopsLeftOut + 1 };
      const next = {
        url: cut(event.url),
        status: event.status,
        location: cut(event.location),
        isInternal: event.headers.some(({ name }) => name.toLowerCase() === 'non-authoritative-reason'),
      };
      return { ...known, hops: [...known.hops, next] };
    }
    case 'answered': {
      const { atMs, isFromCache, status, url } = event;
      const headers = event.headers
        .slice(0, maxHeaders)
        .map(({ name, value }) => ({ name: cut(name.toLowerCase()), value: cut(value ?? '') }));
      return { ...known, answer: { url: cut(url), status, isFromCache, headers, atMs } };
    }
  }
}

/** Whether the trail led to this address: a page that went on by itself has another one. */
export function leadsTo(found: VisitTrail, url: string): boolean {
  const end = found.answer && withoutFragment(found.answer.url);
  return end !== undefined && end === withoutFragment(url);
}

function cut(text: string): string {
  return text.length > maxCharacters ? `${text.slice(0, maxCharacters)}…` : text;
}

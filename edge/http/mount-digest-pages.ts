import type { Context, Hono } from 'hono';

import { chooseLocale, type Locale } from '#shared/kernel/locale.ts';

import type { Backend } from '../backend.ts';
import { openPath } from '../mail/compose-digest.ts';
import { type DigestPage, renderDigestPage } from '../mail/render-digest-page.ts';
import { findDigest, switchDigestOff } from '../repositories/digests.ts';
import { type EndedDigest, readUnsubscribeCode, unsubscribePath } from '../services/digests/unsubscribe-link.ts';
import { limitRate } from './limit-rate.ts';
import type { RequestState } from './request-state.ts';

type PageContext = Context<RequestState>;

/**
 * Where the links of a digest lead. They answer people and mail programs, so they stand beside the contract. Reading the
 * link to end it changes nothing, since mail scanners do; only the post of RFC 8058 or of the page's button does.
 */
export function mountDigestPages(app: Hono<RequestState>, backend: Backend): void {
  app.get(openPath, async (context) => {
    context.set('endpointId', 'open');
    return showPage(context, { locale: asked(context), text: 'digest.elsewhere', status: 200, hasButton: false });
  });
  app.get(unsubscribePath, async (context) => {
    const ended = await readEnded(context, backend);
    if (!ended) return showUnknown(context);
    const locale = await localeOf(context, backend, ended);
    return showPage(context, { locale, text: 'digest.ask', status: 200, hasButton: true });
  });
  app.post(unsubscribePath, async (context) => {
    const ended = await readEnded(context, backend);
    if (!ended) return showUnknown(context);
    await switchDigestOff(ended.workspaceId, backend.store.db, ended.userId);
    const locale = await localeOf(context, backend, ended);
    return showPage(context, { locale, text: 'digest.ended', status: 200, hasButton: false });
  });
}

async function readEnded(context: PageContext, backend: Backend): Promise<EndedDigest | undefined> {
  context.set('endpointId', 'unsubscribe');
  context.set('loggedPath', unsubscribePath);
  limitRate(context, 'start', backend.rateRules);
  const code = context.req.query('code');
  return code === undefined ? undefined : readUnsubscribeCode(backend.tokenSeal, code);
}

/** Of the mail that the link is from. */
async function localeOf(
  context: PageContext,
  { store }: Backend,
  { userId, workspaceId }: EndedDigest,
): Promise<Locale> {
  return (await findDigest(workspaceId, store.db, userId))?.locale ?? asked(context);
}

function asked(context: PageContext): Locale {
  const wanted = context.req.header('accept-language') ?? '';
  return chooseLocale(wanted.split(',').map((part) => part.split(';')[0]?.trim() ?? ''));
}

function showUnknown(context: PageContext): Promise<Response> {
  return showPage(context, { locale: asked(context), text: 'digest.unknown', status: 404, hasButton: false });
}

async function showPage(
  context: PageContext,
  { status, ...page }: DigestPage & { readonly status: 200 | 404 },
): Promise<Response> {
  const policy = "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  context.header('content-security-policy', policy);
  context.header('cache-control', 'no-store');
  // The page's own form has to say where it comes from.
  context.header('referrer-policy', 'same-origin');
  return context.html(await renderDigestPage(page), status);
}

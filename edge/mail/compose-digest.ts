import { mail as mailLoaders } from '#locales/load/mail.ts';
import { escapeHtml } from '#shared/audit/export/html-parts.ts';
import { type Digest, digestParts } from '#shared/digest/digest-parts.ts';
import type { DigestPeriod } from '#shared/digest/digest-period.ts';
import { describeEvent } from '#shared/events/describe-event.ts';
import { eventPlace } from '#shared/events/event-place.ts';
import type { LoggedEvent } from '#shared/events/logged-event.ts';
import { writeRoute } from '#shared/kernel/dashboard-address.ts';
import type { Locale } from '#shared/kernel/locale.ts';
import { readableAddress } from '#shared/kernel/readable-address.ts';
import { loadTranslation, translate } from '#shared/kernel/translation.ts';

import { withoutAddresses } from './compose-mail.ts';
import { loadAlertLanguage } from './load-alert-language.ts';
import { mailTexts } from './mail-texts.data.ts';
import type { Mail } from './mailer.ts';

/** Path of the page that leads to a place in the dashboard, which stands in the fragment. */
export const openPath = '/open';

export interface DigestMail {
  readonly digest: Digest;
  readonly id: string;
  readonly to: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly period: DigestPeriod;
  readonly periodEnd: Date;
  /** Name of the workspace. */
  readonly workspace: string;
  /** Domains of projects, by id. */
  readonly sites: ReadonlyMap<string, string>;
  /** Where this backend answers. */
  readonly origin: string;
  readonly unsubscribeUrl: string;
}

interface Line {
  readonly text: string;
  /** Where it opens. */
  readonly url: string;
}

interface Block {
  readonly title: string;
  readonly lines: readonly Line[];
  /** Undefined where all of it is listed. */
  readonly more: string | undefined;
}

/** A digest in the sentences of the timeline, as text and as HTML, with the headers of RFC 8058 that end it by one click. */
export async function composeDigest(mail: DigestMail): Promise<Mail> {
  const { digest, locale, origin, period, periodEnd, sites, timeZone, unsubscribeUrl, workspace } = mail;
  const own = await loadTranslation(mailLoaders, locale);
  const language = await loadAlertLanguage(locale);
  const say = (id: keyof typeof mailTexts, params?: Readonly<Record<string, string | number>>): string =>
    translate(mailTexts, own, id, params);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone }).format(periodEnd);
  const lineOf = (event: LoggedEvent): Line => {
    const site = event.projectId === null ? undefined : sites.get(event.projectId);
    const { path, section } = eventPlace(event);
    const sentence = describeEvent(event, language);
    return {
      text: site === undefined ? sentence : `${readableAddress(site)} · ${sentence}`,
      url: `${origin}${openPath}${writeRoute(site, section, path)}`,
    };
  };
  const blockOf = (
    title: string,
    { events, more }: { readonly events: readonly LoggedEvent[]; readonly more: number },
  ) => ({
    title,
    lines: events.map(lineOf),
    more: more === 0 ? undefined : say('digest.more', { count: more }),
  });
  const blocks: readonly Block[] = [
    blockOf(say('digest.first'), { events: digest.first, more: 0 }),
    ...digestParts.map((part) => blockOf(say(`digest.${part}`), digest.parts[part])),
  ].filter(({ lines }) => lines.length > 0);
  const content = {
    title: say(`digest.subject.${period}`, { workspace: withoutAddresses(workspace), day }),
    blocks,
    counts: {
      text: say('digest.counts', {
        list: digest.counts.map(({ count, kind }) => say(`digest.count.${kind}`, { count })).join(', '),
      }),
      url: `${origin}${openPath}${writeRoute(undefined, 'timeline')}`,
    },
    end: { why: say('digest.why'), link: say('digest.end'), url: unsubscribeUrl },
  };
  return {
    to: mail.to,
    subject: content.title,
    text: asText(content),
    html: asHtml(content, { locale, open: say('digest.open') }),
    headers: { 'List-Unsubscribe': `<${unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
    idempotencyKey: mail.id,
  };
}

interface Content {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** How much happened of each kind, and where all of it stands. */
  readonly counts: Line;
  readonly end: { readonly why: string; readonly link: string; readonly url: string };
}

function asText({ blocks, counts, end, title }: Content): string {
  const parts = blocks.flatMap(({ lines, more, title: heading }) => [
    heading.toUpperCase(),
    ...lines.map(({ text, url }) => `- ${text}\n  ${url}`),
    ...(more === undefined ? [] : [`  ${more}`]),
  ]);
  const total = `${counts.text}\n${counts.url}`;
  return [title, ...parts, total, `${end.why}\n${end.url}`].join('\n\n');
}

function asHtml(
  { blocks, counts, end, title }: Content,
  words: { readonly locale: Locale; readonly open: string },
): string {
  const link = (url: string, text: string): string => `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
  const parts = blocks.map(({ lines, more, title: heading }) => {
    const items = lines.map(({ text, url }) => `<li>${escapeHtml(text)} ${link(url, words.open)}</li>`).join('');
    const rest = more === undefined ? '' : `<p>${link(counts.url, more)}</p>`;
    return `<h2 style="font-size:16px">${escapeHtml(heading)}</h2><ul>${items}</ul>${rest}`;
  });
  const total = `<p>${link(counts.url, counts.text)}</p>`;
  const last = `<p style="color:#595959;font-size:13px">${escapeHtml(end.why)} ${link(end.url, end.link)}</p>`;
  return `<!doctype html><html lang="${words.locale}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body style="font:15px/1.5 sans-serif;max-width:640px;overflow-wrap:anywhere"><h1 style="font-size:20px">${escapeHtml(title)}</h1>${parts.join('')}${total}${last}</body></html>`;
}

import type { Locale } from '#shared/kernel/locale.ts';

import type { Severity } from '../rule.ts';
import type { ReportBrand } from './report-brand.ts';
import { reportStyle } from './report-style.data.ts';

export const severityMarks: Readonly<Record<Severity, string>> = { error: '●', warning: '▲', notice: '■' };

/**
 * One HTML file that needs nothing else: no script, no font, no image from elsewhere; light, dark and print. A content
 * security policy inside it keeps page contents from doing anything; the one image that it may carry is the logo. `body` is
 * markup, the title is text.
 */
export function htmlFile(locale: Locale, title: string, body: string, { color, logo }: ReportBrand = {}): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${logo === undefined ? '' : '; img-src data:'}">
<title>${escapeHtml(title)}</title>
<style>${reportStyle}${color === undefined ? '' : `:root{--brand:${color}}`}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** The user's logo above the heading, which was checked where it was chosen; nothing where there is none. */
export function brandPart(logo: string | undefined, label: string): string {
  return logo === undefined
    ? ''
    : `<p class="brand"><img class="logo" alt="${escapeHtml(label)}" src="${escapeHtml(logo)}"></p>\n`;
}

export function scoreBadge(score: number | null): string {
  const tone = score === null ? 'unknown' : score >= 90 ? 'good' : score >= 60 ? 'fair' : 'poor';
  return `<span class="score ${tone}">${score ?? '–'}</span>`;
}

/** A link where it leads to the web; else the bare text: a `javascript:` URL in a report must not run. */
export function linkTarget(url: string): string {
  return /^https?:\/\//i.test(url) ? escapeHtml(url) : '#';
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

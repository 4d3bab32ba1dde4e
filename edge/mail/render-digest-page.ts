import { mail as loaders } from '#locales/load/mail.ts';
import { escapeHtml } from '#shared/audit/export/html-parts.ts';
import type { Locale } from '#shared/kernel/locale.ts';
import { loadTranslation, translate } from '#shared/kernel/translation.ts';

import { mailTexts } from './mail-texts.data.ts';

export interface DigestPage {
  readonly locale: Locale;
  readonly text: 'digest.ask' | 'digest.ended' | 'digest.unknown' | 'digest.elsewhere';
  /** Whether it asks to end the digest. */
  readonly hasButton: boolean;
}

const head =
  '<meta charset="utf-8"><meta name="robots" content="noindex"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Sightline</title>';

/** A page that a link of a digest leads to, as HTML without script or style. */
export async function renderDigestPage({ hasButton, locale, text }: DigestPage): Promise<string> {
  const language = await loadTranslation(loaders, locale);
  const say = (id: keyof typeof mailTexts): string => escapeHtml(translate(mailTexts, language, id));
  const button = hasButton ? `<form method="post"><button>${say('digest.end')}</button></form>` : '';
  return `<!doctype html><html lang="${locale}"><head>${head}</head><body><main><h1>Sightline</h1><p>${say(text)}</p>${button}</main></body></html>`;
}

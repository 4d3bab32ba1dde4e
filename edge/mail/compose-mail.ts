import { mail as loaders } from '#locales/load/mail.ts';
import type { Locale } from '#shared/kernel/locale.ts';
import { loadTranslation, translate } from '#shared/kernel/translation.ts';

import { mailTexts } from './mail-texts.data.ts';
import type { Mail } from './mailer.ts';

/** What a code from a mail is for. */
export type CodeMailKind = 'sign-in' | 'claim' | 'confirm' | 'reset' | 'invitation';

export interface CodeMail {
  readonly kind: CodeMailKind;
  readonly locale: Locale;
  readonly to: string;
  /** Good once. */
  readonly code: string;
  /** Where this API answers: the page that shows the code is there. */
  readonly origin: string;
  /** Name of the workspace, for an invitation. */
  readonly workspace?: string;
}

/** Path of the page that shows the code of a link; the code is in the fragment, which no server sees. */
export const codePagePath = '/account/code';

/** A mail with a link and the same code as text. */
export async function composeMail({ code, kind, locale, origin, to, workspace = '' }: CodeMail): Promise<Mail> {
  const language = await loadTranslation(loaders, locale);
  const text = (id: keyof typeof mailTexts): string =>
    translate(mailTexts, language, id, { workspace: withoutAddresses(workspace) });
  const lines = [
    text(`${kind}.intro`),
    `${origin}${codePagePath}#${code}`,
    `${text('code')} ${code}`,
    `${text('where')} ${text(`${kind}.expiry`)} ${text('ignore')}`,
  ];
  return { to, subject: text(`${kind}.subject`), text: lines.join('\n\n') };
}

/** A name is free text, and mail programs make links of what looks like one: the mail must not carry the sender's address. */
export function withoutAddresses(name: string): string {
  return name.replace(/(?<=\S)[.:/@\\]+(?=\S)/g, ' ');
}

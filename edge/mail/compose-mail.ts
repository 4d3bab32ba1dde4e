import type { MailLocale } from '#shared/api/one-time-code.ts';

import { mailTexts } from './mail-texts.data.ts';
import type { Mail } from './mailer.ts';

/** What a code from a mail is for. */
export type CodeMailKind = 'sign-in' | 'claim' | 'confirm' | 'reset' | 'invitation';

export interface CodeMail {
  readonly kind: CodeMailKind;
  readonly locale: MailLocale;
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
export function composeMail({ code, kind, locale, origin, to, workspace = '' }: CodeMail): Mail {
  const texts = mailTexts[locale];
  const { expiry, intro, subject } = texts[kind];
  const named = (text: string) => text.replaceAll('{workspace}', () => workspace);
  const lines = [
    named(intro),
    `${origin}${codePagePath}#${code}`,
    `${texts.code} ${code}`,
    `${texts.where} ${expiry} ${texts.ignore}`,
  ];
  return { to, subject: named(subject), text: lines.join('\n\n') };
}

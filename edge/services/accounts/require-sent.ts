import { AppError } from '#shared/kernel/app-error.ts';

import type { Mail, Mailer } from '../../mail/mailer.ts';

/** Throws `unavailable` where nothing sends mail, or the mail was not taken for delivery. */
export async function requireSent(mailer: Mailer | null, mail: Mail): Promise<void> {
  const sent = await requireMailer(mailer).send(mail);
  if (sent.ok) return;
  throw new AppError('unavailable', {
    message: 'The mail could not be sent. Try again shortly.',
    cause: new Error(sent.failure.message),
  });
}

/** Throws `unavailable` where nothing sends mail. */
export function requireMailer(mailer: Mailer | null): Mailer {
  if (mailer) return mailer;
  throw new AppError('unavailable', {
    message: 'This backend sends no mail. Its operator can set MAIL_TOKEN and MAIL_FROM.',
  });
}

import { email } from '#shared/api/account-fields.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { err } from '#shared/kernel/result.ts';

import { isConfirmedMember } from '../../repositories/members.ts';
import type { ChannelKind } from './channel-kind.ts';
import { invalidSetting } from './invalid-setting.ts';

const lines = 100;

/** Mail, to confirmed addresses of members alone: nobody else asked for it. */
export const emailChannel: ChannelKind = {
  async open({ mailer, store, workspaceId }, { target: given }) {
    if (!mailer) throw new AppError('unavailable', { message: 'This backend sends no mail. Take a webhook instead.' });
    // Addresses of members are stored in lower case.
    const target = given.toLowerCase();
    if (!email.safeParse(target).success) throw invalidSetting('target', 'is no address of this kind');
    if (!(await isConfirmedMember(workspaceId, store.db, target)))
      throw invalidSetting('target', 'is not the confirmed address of a member of this workspace');
    return { target, secret: null, shown: null };
  },
  show: (target) => target,
  async send({ mailer }, { target }, { alert, say }) {
    if (!mailer) return err({ isWorthRetrying: true, message: 'This backend sends no mail.' });
    const said = say(lines);
    return mailer.send({ to: target, subject: said.title, text: said.lines.join('\n\n'), idempotencyKey: alert.id });
  },
};

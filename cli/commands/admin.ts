import { type Command, Option } from 'commander';

import type { CliIo } from '../io.ts';
import type { AdminAction, AdminOptions } from '../call-admin.ts';

const actions: readonly { readonly name: AdminAction; readonly what: string; readonly takesId: boolean }[] = [
  { name: 'status', what: 'the breaker of the provider, what waits, what was spent', takesId: false },
  { name: 'dead-letters', what: 'jobs that failed as often as they may', takesId: false },
  { name: 'replay', what: 'send a job to its queue again', takesId: true },
  { name: 'drop', what: 'forget a job for good', takesId: true },
  { name: 'close-breaker', what: 'let calls to the provider through again at once', takesId: false },
];

/** `admin …`: the scheduled checks of a backend, and its dead letters. For those who run it. */
export function addAdminCommand(program: Command, io: CliIo): void {
  const admin = program
    .command('admin')
    .description('for those who run a backend: scheduled checks and jobs that failed')
    .addOption(new Option('--backend <url>', 'its address').env('SIGHTLINE_BACKEND').default('http://127.0.0.1:8787'))
    .addOption(new Option('--token <token>', 'its ADMIN_TOKEN').env('SIGHTLINE_ADMIN_TOKEN'));
  for (const { name, takesId, what } of actions) {
    const command = admin.command(name).description(what);
    if (takesId) command.argument('<id>').action((id: string) => loadAndCall(admin.opts<AdminOptions>(), name, id, io));
    else command.action(() => loadAndCall(admin.opts<AdminOptions>(), name, '', io));
  }
}

/** The contract of the API is loaded only when a backend is asked. */
async function loadAndCall(options: AdminOptions, action: AdminAction, deadLetterId: string, io: CliIo): Promise<void> {
  const { callAdmin } = await import('../call-admin.ts');
  await callAdmin(options, action, deadLetterId, io);
}

import { escapeControls } from '#shared/kernel/escape-controls.ts';

import { exitCodes } from './exit-codes.ts';
import { run } from './run.ts';

// A reader that goes away early (`… | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.ok);
  throw error;
});

/** JSON on stdout, messages on stderr; exit codes as in `exitCodes`. */
process.exitCode = await run(process.argv.slice(2), {
  input: process.stdin,
  // What a page says reaches a terminal here.
  print: (text) => process.stdout.write(escapeControls(text)),
  tell: (text) => process.stderr.write(escapeControls(text)),
});

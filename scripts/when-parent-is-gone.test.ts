import { spawn } from 'node:child_process';

import { expect, it, onTestFinished } from 'vitest';

const module = new URL('when-parent-is-gone.mjs', import.meta.url).href;
const watching = `const { whenParentIsGone } = await import('${module}');
  whenParentIsGone(() => { console.log('gone'); process.exit(); });
  console.log(process.pid);
  setInterval(() => undefined, 1_000);`;
const start = (script: string, options: string): string =>
  `import { spawn } from 'node:child_process';
  spawn(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(script)}], ${options});
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && process.exit(), 3_000);`;
const starting = start(watching, "{ stdio: ['ignore', 'inherit', 'ignore'] }");

it.skipIf(process.platform === 'win32').each([
  ['the parent', starting],
  ['the one before it', start(starting, "{ stdio: ['ignore', 'inherit', 'ignore'] }")],
])('hears that %s was killed outright', async (_who, script) => {
  const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  onTestFinished(() => {
    parent.kill('SIGKILL');
    const pid = Number.parseInt(said, 10);
    if (!said.includes('gone') && pid > 0) process.kill(pid, 'SIGKILL');
  });
  // Ends once the last who could write into it has ended.
  for await (const chunk of parent.stdout) {
    said += String(chunk);
    if (/^\d+\n$/.test(said)) parent.kill('SIGKILL');
  }
  expect(said).toMatch(/^\d+\ngone\n$/);
});

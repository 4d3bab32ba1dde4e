import { checks } from './checks.ts';
import { runCommand } from './run-command.ts';

/** `npm run check`: runs every static check and shows what each one that fails has to say. */
async function main(): Promise<void> {
  for (const { name, command, args } of checks) {
    const startMs = performance.now();
    const { code, output } = await runCommand(command, args);
    console.log(`${code === 0 ? '✓' : '✗'} ${name} (${((performance.now() - startMs) / 1_000).toFixed(1)} s)`);
    if (code === 0) continue;
    console.log(output);
    process.exitCode = 1;
  }
}

await main();

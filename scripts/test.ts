import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { checks } from './checks.ts';
import { ensureBrowser } from '../render/find-browser.ts';
import { readFailedTests } from './failed-tests.ts';
import { takeTempFolder } from './own-temp-folder.ts';
import { runCommand } from './run-command.ts';
import { addCounts, closingLine, noCounts, readCounts, type TestCounts } from './test-counts.ts';

/** `npm test`: checks, unit, Workers-runtime and Postgres tests, build, end-to-end in Chromium; one closing line. */
async function main(): Promise<void> {
  await rm(reports, { recursive: true, force: true });
  await mkdir(reports, { recursive: true });
  let total = noCounts;
  const add = (name: string, counts: TestCounts): void => {
    total = addCounts(total, counts);
    console.log(`── ${name}: ${closingLine(counts)}`);
  };
  // The backend's tests wait for one database for most of their time: they run beside what computes.
  const backend = runVitest('backend', 'edge/vitest.config.ts', { isShown: false });
  add('checks', await runChecks());
  add('unit', await runVitest('unit', 'vitest.config.ts', { isShown: true }));
  // The same cases each time: what is found new is found by `npm run fuzz`.
  add(
    'fuzz',
    await runShown('node', ['scripts/fuzz.ts', '--seconds', '20', '--from', '1', '--no-corpus', ...quickTargets]),
  );
  add('backend', await backend);
  const build = await runShown('wxt', ['build']);
  add('build', build);
  if (build.failed === 0) add('sizes', await runShown('node', ['scripts/check-sizes.ts']));
  add('end to end', build.failed === 0 ? await runEndToEnd() : verdict(false));
  // Once more at the end: the lines of a whole run are thousands.
  for (const name of failed) console.log(`✗ ${name}`);
  console.log(closingLine(total));
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}

/** Not `serp`: `:has()` over nested elements costs seconds outside a browser. */
const quickTargets = ['robots', 'sitemap', 'json-ld', 'microdata', 'rdfa', 'csv', 'headers'].flatMap((name) => [
  '--target',
  name,
]);

const reports = join('.cache', 'test-reports');
/** What failed, to be named before the closing line. */
const failed: string[] = [];

async function runChecks(): Promise<TestCounts> {
  let counts = noCounts;
  for (const { name, command, args } of checks) {
    const { code, output } = await runCommand(command, args);
    console.log(`${code === 0 ? '✓' : '✗'} ${name}`);
    if (code !== 0) {
      console.log(output);
      failed.push(name);
    }
    counts = addCounts(counts, verdict(code === 0));
  }
  return counts;
}

/** One program as one test; its output shows only where it fails. */
async function runShown(command: string, args: readonly string[]): Promise<TestCounts> {
  const { code, output } = await runCommand(command, args);
  if (code !== 0) {
    console.log(output);
    failed.push([command, ...args].join(' '));
  }
  return verdict(code === 0);
}

/** Not shown, the output comes at the end, where something failed. */
async function runVitest(
  name: string,
  config: string,
  { isShown }: { readonly isShown: boolean },
): Promise<TestCounts> {
  const file = join(reports, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${file}`];
  const { code, output } = await runCommand('vitest', ['run', '--config', config, ...reporters], { isShown });
  if (code !== 0 && !isShown) console.log(output);
  return settle(code, name, file);
}

async function runEndToEnd(): Promise<TestCounts> {
  const browser = ensureBrowser((line) => console.log(line));
  if (!browser.ok) {
    console.log(browser.failure);
    failed.push('end to end: no browser');
    return verdict(false);
  }
  const file = join(reports, 'e2e.json');
  const env = { CHROME_PATH: browser.value, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  const { code } = await runCommand('playwright', ['test', '--reporter=list,json'], { isShown: true, env });
  return settle(code, 'end to end', file);
}

/** A runner that failed without a failed test (a broken file, an unhandled rejection) still counts as one failure. */
async function settle(code: number, name: string, file: string): Promise<TestCounts> {
  const counts = await readCounts(file);
  const names = await readFailedTests(file);
  failed.push(...names);
  if (code !== 0 && names.length === 0) failed.push(`${name}: the run itself`);
  if (!counts) return verdict(false);
  return code !== 0 && counts.failed === 0 ? addCounts(counts, verdict(false)) : counts;
}

function verdict(isPassed: boolean): TestCounts {
  return isPassed ? { ...noCounts, passed: 1 } : { ...noCounts, failed: 1 };
}

const removeTemporary = await takeTempFolder();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void removeTemporary().finally(() => process.exit(130)));
}
try {
  await main();
} finally {
  await removeTemporary();
}

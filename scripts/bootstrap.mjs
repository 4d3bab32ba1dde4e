// Runs on whatever Node the machine has (20 or newer), before anything is installed. It sees to the packages and then
// hands over to the project's own Node. Plain JavaScript, because old Nodes cannot read TypeScript.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { whenParentIsGone } from './when-parent-is-gone.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stampFile = join(root, 'node_modules', '.sightline-install');
const [script, ...args] = process.argv.slice(2);

if (Number(process.versions.node.split('.')[0]) < 20)
  stop(`Node ${process.versions.node} is too old. Install Node 20 or newer.`);
if (!script) stop('usage: node scripts/bootstrap.mjs SCRIPT [ARGUMENT…]');

install();
run(join(root, 'scripts', script), args);

function install() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted && existsSync(ownNode())) return;
  console.error('Installing packages (once, about a minute)…');
  // npm gives its own path to the scripts that it runs; through it no shell is needed, on Windows neither.
  const npm = process.env.npm_execpath;
  // Not `npm ci`: npm 11 refuses a lock file without the optional packages of other platforms, and which of them a
  // registry has when the lock file is made is not ours to say. `--no-save` keeps to the lock file and never writes it.
  const options = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync(npm ? process.execPath : 'npm', npm ? [npm, ...options] : options, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: !npm && process.platform === 'win32',
  });
  if (done.error) stop(`npm could not be started (${done.error.message}). Install npm, then try again.`);
  if (done.status !== 0)
    stop('The packages could not be installed; npm says why above. Check the network and free disk space.');
  if (!existsSync(ownNode()))
    stop(
      `The project's own Node is missing after the installation (${ownNode()}). Allow npm install scripts, then try again.`,
    );
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, wanted);
}

function ownNode() {
  return join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

function run(file, rest) {
  const bin = join(root, 'node_modules', '.bin');
  const separator = process.platform === 'win32' ? ';' : ':';
  const child = spawn(ownNode(), [file, ...rest], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${separator}${process.env.PATH ?? ''}` },
  });
  // The terminal sends Ctrl-C to the child too; it decides when all is down.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // npm that is killed outright cannot send anything on. Anyone who starts this file alone may leave it running.
  if (process.env.npm_execpath) whenParentIsGone(() => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(signal ? 130 : (code ?? 1)));
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

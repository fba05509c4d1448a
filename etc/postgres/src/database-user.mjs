import { spawnSync } from 'node:child_process';
import { UserError } from './errors.mjs';

/** PostgreSQL refuses to run as root, so root runs it as this user. */
const substitute = 'nobody';

export const isRoot = process.getuid?.() === 0;

/** Numeric user and group that own the data files. */
export const owner = isRoot
  ? { uid: numericId('-u'), gid: numericId('-g') }
  : { uid: process.getuid?.(), gid: process.getgid?.() };

/** Runs a program as the user who owns the data files and returns spawnSync's answer. */
export function runAsDatabaseUser(program, args) {
  const [command, ...rest] = isRoot
    ? ['setpriv', `--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups', program, ...args]
    : [program, ...args];
  // The caller's folder may be closed to that user, and PG* variables would override what we pass.
  const result = spawnSync(command, rest, { cwd: '/', env: environment(), encoding: 'utf8' });
  if (result.error?.code === 'ENOENT' && command === 'setpriv') {
    throw new UserError('Root needs the program setpriv (package util-linux) to run PostgreSQL as another user.');
  }
  return result;
}

/** Whether that user can pass through or execute the path. */
export function canReach(path) {
  return !isRoot || runAsDatabaseUser('/bin/sh', ['-c', 'test -x "$1"', 'sh', path]).status === 0;
}

function environment() {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}

function numericId(flag) {
  const { status, stdout } = spawnSync('id', [flag, substitute], { encoding: 'utf8' });
  if (status !== 0) throw new UserError(`Root runs PostgreSQL as the user "${substitute}", which this machine does not have.`);
  return Number(stdout);
}

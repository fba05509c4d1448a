import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { programIn, sharedState } from './binaries.mjs';
import { canReach, isRoot, owner, runAsDatabaseUser } from './database-user.mjs';
import { UserError } from './errors.mjs';

/** Opens the database files of DIR, or makes them. `home` is where the files are, which for root may be elsewhere. */
export function openOrCreate(dir, programs) {
  return !fs.existsSync(dir) || isOurEmptyFolder(dir) ? create(dir, programs) : open(dir);
}

function isOurEmptyFolder(dir) {
  const self = process.getuid?.();
  return (self === undefined || fs.statSync(dir).uid === self) && fs.readdirSync(dir).length === 0;
}

/** Throws when DIR is not a database of this user's. */
export function open(dir) {
  const home = fs.realpathSync(dir);
  const { uid } = fs.statSync(home);
  if (owner.uid !== undefined && uid !== owner.uid) {
    throw new UserError(`${dir} belongs to user ${uid}, but the database would be run as user ${owner.uid}. Run as before, or choose another folder.`);
  }
  if (!fs.existsSync(path.join(home, 'PG_VERSION'))) throw new UserError(`${dir} has files, but no database of ours.`);
  if (!canReach(home)) {
    throw new UserError(`The database's user cannot reach ${home}: a folder above it is closed to others (chmod o+x opens the way).`);
  }
  return { home, adminFile: adminFileOf(dir), ...readAdmin(dir) };
}

export function rememberPort(cluster, port) {
  writeAdmin(cluster.adminFile, { password: cluster.password, port });
}

function adminFileOf(dir) {
  return `${dir}.admin.json`;
}

function readAdmin(dir) {
  try {
    return JSON.parse(fs.readFileSync(adminFileOf(dir), 'utf8'));
  } catch (error) {
    throw new UserError(`The superuser's password for ${dir} cannot be read from ${adminFileOf(dir)} (${error.message}).`);
  }
}

function writeAdmin(file, admin) {
  fs.writeFileSync(`${file}.new`, `${JSON.stringify(admin)}\n`, { mode: 0o600 });
  fs.renameSync(`${file}.new`, file);
}

function create(dir, programs) {
  const home = canReach(path.dirname(dir)) ? dir : homeElsewhere(dir);
  const password = randomBytes(24).toString('hex');
  // Made beside its place and moved there last, so that an interrupted initdb leaves nothing that looks whole.
  const unfinished = `${home}.new`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  makeOwnedFolder(unfinished);
  initialise(unfinished, password, programs);
  writeAdmin(adminFileOf(dir), { password });
  if (fs.existsSync(dir)) fs.rmdirSync(dir);
  fs.renameSync(unfinished, home);
  if (home !== dir) fs.symlinkSync(home, dir);
  return open(dir);
}

function homeElsewhere(dir) {
  const folder = path.join(sharedState, 'databases');
  fs.mkdirSync(folder, { recursive: true });
  const home = path.join(folder, randomBytes(6).toString('hex'));
  process.stderr.write(`${dir} is closed to the database's user: the files are kept in ${home}.\n`);
  return home;
}

function makeOwnedFolder(folder) {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (isRoot) fs.chownSync(folder, owner.uid, owner.gid);
}

function initialise(folder, password, programs) {
  const secrets = fs.mkdtempSync(path.join(os.tmpdir(), 'benchmark-pg-'));
  const passwordFile = path.join(secrets, 'password');
  try {
    fs.writeFileSync(passwordFile, password, { mode: 0o600 });
    if (isRoot) for (const each of [secrets, passwordFile]) fs.chownSync(each, owner.uid, owner.gid);
    const { status, stderr, stdout } = runAsDatabaseUser(programIn(programs, 'initdb'), [
      '-D', folder, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--data-checksums',
      '--encoding=UTF8', '--locale-provider=icu', '--icu-locale=sv-SE', `--locale=${process.platform === 'linux' ? 'C.UTF-8' : 'C'}`,
    ]);
    if (status !== 0) throw new UserError(`initdb failed for ${folder}:\n${stdout}${stderr}`);
  } finally {
    fs.rmSync(secrets, { recursive: true, force: true });
  }
}

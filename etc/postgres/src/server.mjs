import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureInstalled, programIn } from './binaries.mjs';
import { open, openOrCreate, rememberPort } from './cluster.mjs';
import { runAsDatabaseUser } from './database-user.mjs';
import { UserError } from './errors.mjs';
import { withLock } from './lock.mjs';
import { endSurvivors, findPostmaster, removeStalePidFile } from './postmaster.mjs';
import { freePort, isFree, waitUntilAccepting } from './probe.mjs';

/** How long processes that outlive a killed server may end by themselves, and how long they may take in all, milliseconds. */
const survivorPatience = 3_000;
const launchPatience = 20_000;
/** How long replaying the log after a crash may take, seconds. */
const recoveryPatience = 300;

const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: 200, timezone: 'UTC' };
const fastSettings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

export async function start(dir, { port, fast }) {
  const programs = await ensureInstalled();
  const cluster = await withLock(`${dir}.lock`, async () => {
    const opened = openOrCreate(dir, programs);
    if (!findPostmaster(opened.home)) await launch(opened, programs, port, fast);
    return opened;
  });
  const running = findPostmaster(cluster.home);
  if (!running || !(await waitUntilAccepting(running.port, recoveryPatience * 1000))) {
    throw new UserError(`PostgreSQL in ${dir} does not accept connections.\n${logOf(cluster.home)}`);
  }
  process.stdout.write(`${JSON.stringify(describe(running.port, cluster.password))}\n`);
  return 0;
}

export async function stop(dir) {
  const programs = await ensureInstalled();
  if (!fs.existsSync(dir)) throw new UserError(`There is no database in ${dir}.`);
  return withLock(`${dir}.lock`, () => {
    const { home } = open(dir);
    if (!findPostmaster(home)) {
      process.stderr.write('Not running.\n');
      return 0;
    }
    const { status, stderr } = runAsDatabaseUser(programIn(programs, 'pg_ctl'), ['stop', '-D', home, '-m', 'fast', '-w', '-s']);
    if (status !== 0 && findPostmaster(home)) throw new UserError(`PostgreSQL in ${dir} did not stop: ${stderr}`);
    return 0;
  });
}

export function status(dir) {
  const running = fs.existsSync(dir) ? findPostmaster(open(dir).home) : null;
  process.stdout.write(running ? `running on 127.0.0.1:${running.port}, process ${running.pid}\n` : 'not running\n');
  return running ? 0 : 3;
}

function describe(port, password) {
  return { port, admin: `Host=127.0.0.1;Port=${port};Username=postgres;Password=${password};Database=postgres` };
}

async function launch(cluster, programs, askedPort, fast) {
  const log = logFile(cluster.home);
  if (fs.existsSync(log)) fs.renameSync(log, `${log}.1`);
  let port = await choosePort(askedPort, cluster.port);
  const began = Date.now();
  for (;;) {
    removeStalePidFile(cluster.home);
    if (tryLaunch(cluster.home, programs, port, fast)) break;
    const reason = logOf(cluster.home);
    const waited = Date.now() - began;
    if (waited > launchPatience || !mayPass(reason)) throw new UserError(`PostgreSQL did not start.\n${reason}`);
    if (waited > survivorPatience) endSurvivors(cluster.home);
    if (isPortTaken(reason)) port = await choosePort(askedPort);
    fs.rmSync(log, { force: true });
    await sleep(250);
  }
  if (port !== cluster.port) rememberPort(cluster, port);
}

function tryLaunch(home, programs, port, fast) {
  const all = { port, ...settings, ...(fast ? fastSettings : {}) };
  const options = Object.entries(all).map(([name, value]) => `-c ${name}=${value}`).join(' ');
  const args = ['start', '-D', home, '-l', logFile(home), '-w', '-t', String(recoveryPatience), '-s', '-o', options];
  return runAsDatabaseUser(programIn(programs, 'pg_ctl'), args).status === 0;
}

async function choosePort(asked, earlier) {
  if (asked !== undefined) {
    if (await isFree(asked)) return asked;
    throw new UserError(`Port ${asked} on 127.0.0.1 is taken.`);
  }
  return earlier !== undefined && (await isFree(earlier)) ? earlier : freePort();
}

/** Whether waiting helps: processes of a killed server are still ending, or another program took the port meanwhile. */
function mayPass(reason) {
  return isPortTaken(reason) || /lock file .* already exists|pre-existing shared memory/.test(reason);
}

function isPortTaken(reason) {
  return reason.includes('Address already in use');
}

function logFile(home) {
  return path.join(home, 'server.log');
}

function logOf(home) {
  try {
    return fs.readFileSync(logFile(home), 'utf8').split('\n').slice(-30).join('\n');
  } catch {
    return '';
  }
}

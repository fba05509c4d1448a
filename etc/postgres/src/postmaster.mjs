import fs from 'node:fs';
import path from 'node:path';

/** The running server of a data folder, or null: `{ pid, port }` from its pid file, when that process is alive and its own. */
export function findPostmaster(home) {
  const entry = readPidFile(home);
  return entry && isServerOf(home, entry.pid) ? entry : null;
}

/**
 * Removes a pid file whose process is gone, a zombie or something else. PostgreSQL itself takes any living process
 * with that number for a server, and a killed one is a zombie until process 1 collects it, which in a container may be never.
 * A survivor that still has the files open is found by its shared memory all the same.
 */
export function removeStalePidFile(home) {
  if (readPidFile(home) && !findPostmaster(home)) fs.rmSync(pidFile(home), { force: true });
}

/**
 * Ends the server processes that outlived their killed postmaster, busy with a query that nobody waits for.
 * Until they are gone the files cannot be opened; what they had not committed is undone by the next start anyway.
 */
export function endSurvivors(home) {
  if (process.platform !== 'linux' || findPostmaster(home)) return;
  for (const pid of fs.readdirSync('/proc').filter((entry) => /^\d+$/.test(entry)).map(Number)) {
    if (worksIn(home, pid) && isPostgres(pid)) process.kill(pid, 'SIGQUIT');
  }
}

function pidFile(home) {
  return path.join(home, 'postmaster.pid');
}

function readPidFile(home) {
  try {
    const lines = fs.readFileSync(pidFile(home), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

function isServerOf(home, pid) {
  if (!isAlive(pid)) return false;
  return process.platform !== 'linux' || worksIn(home, pid);
}

/** A server works in its data folder; a zombie works nowhere, and a stranger's place cannot be read. */
function worksIn(home, pid) {
  return readLink(`/proc/${pid}/cwd`) === home;
}

function isPostgres(pid) {
  return path.basename(readLink(`/proc/${pid}/exe`) ?? '') === 'postgres';
}

function readLink(file) {
  try {
    return fs.readlinkSync(file);
  } catch {
    return null;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

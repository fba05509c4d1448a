import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from './errors.mjs';

const patience = 5 * 60_000;

/** Runs the action while no other process holds the same lock file; a lock whose process is gone is taken over. */
export async function withLock(file, action) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const deadline = Date.now() + patience;
  while (!take(file)) {
    if (Date.now() > deadline) throw new UserError(`Waited too long for another process that holds ${file}.`);
    await sleep(100);
  }
  try {
    return await action();
  } finally {
    fs.rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isAbandoned(file)) fs.rmSync(file, { force: true });
    return false;
  }
}

function isAbandoned(file) {
  try {
    const holder = Number(fs.readFileSync(file, 'utf8'));
    // Empty: its process is between creating the file and writing its number.
    if (holder === 0) return Date.now() - fs.statSync(file).mtimeMs > 5_000;
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

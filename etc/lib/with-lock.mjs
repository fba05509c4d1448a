// with-lock.mjs FILE COMMAND ARGUMENT…: runs the command while no other process holds the lock file.
import { spawnSync } from 'node:child_process';
import { withLock } from '../postgres/src/lock.mjs';

const [file, command, ...args] = process.argv.slice(2);
process.exitCode = await withLock(file, () => spawnSync(command, args, { stdio: 'inherit' }).status ?? 1);

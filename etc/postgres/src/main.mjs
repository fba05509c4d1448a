import path from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from './errors.mjs';
import { ensureInstalled } from './binaries.mjs';
import { start, status, stop } from './server.mjs';

const usage = `Usage: pg start DIR [--port N] [--fast]   start the server of DIR (made when new) and print how to reach it
       pg stop DIR                        stop it
       pg status DIR                      exit code 0 when it runs, 3 when not
       pg install                         only fetch the server's program files

--port N   listen on 127.0.0.1:N; without it the earlier port, or a free one
--fast     for tests: no waiting for the disk, data do not survive a power failure
`;

async function main(argv) {
  const { values, positionals } = readArguments(argv);
  const [command, dir] = positionals;
  if (values.help || command === 'help') {
    process.stdout.write(usage);
    return 0;
  }
  if (command === 'install' && positionals.length === 1) {
    await ensureInstalled();
    return 0;
  }
  const actions = { start, stop, status };
  if (positionals.length !== 2 || !Object.hasOwn(actions, command)) {
    throw new UserError(usage.trimEnd());
  }
  return actions[command](path.resolve(dir), { port: readPort(values.port), fast: values.fast });
}

function readArguments(argv) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        port: { type: 'string' },
        fast: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UserError(`${error.message}\n${usage.trimEnd()}`);
  }
}

function readPort(text) {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new UserError(`--port must be a number from 1 to 65535, not "${text}".`);
  }
  return port;
}

// The database's user must be able to read what is installed, whatever umask the caller has.
process.umask(0o022);
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // A file that may not be read or written is the caller's to mend, and the system's message names it.
  if (!(error instanceof UserError) && error.code !== 'EACCES') throw error;
  process.stderr.write(`pg: ${error.message}\n`);
  process.exitCode = 1;
}

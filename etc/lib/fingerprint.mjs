// fingerprint.mjs PATH… [-- PATH…]
// One hash over names and contents of the files under the paths, relative to the repository: before `--` what git
// tracks or would track, after it everything.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const repository = path.resolve(path.dirname(new URL(import.meta.url).pathname), '../..');
const neverSources = new Set(['bin', 'obj', 'node_modules', '.git', 'TestResults']);

function walk(folder) {
  if (!fs.existsSync(folder)) return [];
  if (!fs.statSync(folder).isDirectory()) return [folder];
  return fs.readdirSync(folder)
    .filter((name) => !neverSources.has(name))
    .flatMap((name) => walk(path.join(folder, name)));
}

function sources(paths) {
  try {
    const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...paths], {
      cwd: repository,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return listed.split('\0').filter(Boolean).map((name) => path.join(repository, name));
  } catch {
    // Unpacked from an archive, or no git.
    return paths.flatMap((name) => walk(path.join(repository, name)));
  }
}

const args = process.argv.slice(2);
const split = args.includes('--') ? args.indexOf('--') : args.length;
const files = [
  ...sources(args.slice(0, split)),
  ...args.slice(split + 1).flatMap((name) => walk(path.join(repository, name))),
];
const hash = createHash('sha256');
for (const file of [...new Set(files)].sort()) {
  if (!fs.existsSync(file) || fs.statSync(file).isDirectory()) continue;
  const contents = createHash('sha256').update(fs.readFileSync(file)).digest('hex');
  hash.update(`${path.relative(repository, file)}\0${contents}\n`);
}
process.stdout.write(`${hash.digest('hex').slice(0, 16)}\n`);

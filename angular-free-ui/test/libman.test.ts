import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { restore } from '../build/libman.mjs';

interface Case {
  readonly library?: string;
  readonly locked?: string;
  readonly installed?: string;
  readonly files?: readonly string[];
  readonly destination?: string;
}

interface Places {
  readonly manifestFile: string;
  readonly lockFile: string;
  readonly modules: string;
  readonly project: string;
}

/** A small project on disk with one package, `thing`, and a manifest that names it. */
function arrange(given: Case): Places {
  const root = mkdtempSync(path.join(tmpdir(), 'libman-'));
  const modules = path.join(root, 'node_modules');
  mkdirSync(path.join(modules, 'thing', 'dist'), { recursive: true });
  writeFileSync(path.join(modules, 'thing', 'package.json'), JSON.stringify({ version: given.installed ?? '1.2.3' }));
  writeFileSync(path.join(modules, 'thing', 'dist', 'thing.js'), 'thing');
  writeFileSync(path.join(modules, 'thing', 'dist', 'other.js'), 'other');
  writeFileSync(path.join(root, 'lock.json'), JSON.stringify({ packages: { 'node_modules/thing': { version: given.locked ?? '1.2.3' } } }));
  const library = {
    library: given.library ?? 'thing@1.2.3',
    destination: given.destination ?? 'wwwroot/lib/thing',
    files: given.files ?? ['dist/thing.js'],
  };
  writeFileSync(path.join(root, 'libman.json'), JSON.stringify({ version: '1.0', libraries: [library] }));
  return { manifestFile: path.join(root, 'libman.json'), lockFile: path.join(root, 'lock.json'), modules, project: path.join(root, 'web') };
}

test('exactly the files named are copied, and files from an earlier manifest go', () => {
  const project = arrange({});
  const folder = path.join(project.project, 'wwwroot/lib/thing');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'old.js'), 'old');
  restore(project);
  assert.equal(readFileSync(path.join(folder, 'dist/thing.js'), 'utf8'), 'thing');
  assert.ok(!existsSync(path.join(folder, 'dist/other.js')));
  assert.ok(!existsSync(path.join(folder, 'old.js')));
});

const refused: readonly (readonly [string, Case, RegExp])[] = [
  ['another version in the lock', { locked: '1.2.4' }, /package-lock\.json holds 1\.2\.4/],
  ['another version installed', { installed: '1.2.2' }, /node_modules holds 1\.2\.2/],
  ['a package that is not locked', { library: 'absent@1.0.0' }, /holds none/],
  ['a file that the package lacks', { files: ['dist/gone.js'] }, /dist\/gone\.js/],
  ['a version range', { library: 'thing@latest' }, /exact version/],
  ['no files', { files: [] }, /names no files/],
  ['a destination outside the project', { destination: '../elsewhere' }, /leaves its folder/],
  ['a file outside the package', { files: ['../../lock.json'] }, /leaves its folder/],
];

for (const [name, given, message] of refused) {
  test(`the build refuses ${name}`, () => {
    assert.throws(() => restore(arrange(given)), message);
  });
}

test('the manifest of this project agrees with its lock', () => {
  const manifest = JSON.parse(readFileSync('libman.json', 'utf8')) as { libraries: { library: string }[] };
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { version: string }> };
  for (const { library } of manifest.libraries) {
    const at = library.lastIndexOf('@');
    assert.equal(lock.packages[`node_modules/${library.slice(0, at)}`]?.version, library.slice(at + 1));
  }
});

import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Does for npm what `libman restore` does from a provider: copies exactly the files named in libman.json.
 * Destinations are relative to the web project, since LibMan refuses to write outside the folder it works in.
 */
export function restore({ manifestFile, lockFile, modules, project }) {
  const copies = plan({ manifest: read(manifestFile), lock: read(lockFile), modules, project });
  for (const folder of new Set(copies.map((copy) => copy.destination))) {
    rmSync(folder, { recursive: true, force: true });
  }
  for (const { from, to } of copies) {
    mkdirSync(path.dirname(to), { recursive: true });
    copyFileSync(from, to);
  }
  return copies;
}

/** What to copy where; throws on the first thing on which manifest, lock and installed packages disagree. */
export function plan({ manifest, lock, modules, project }) {
  if (manifest.version !== '1.0' && manifest.version !== '3.0') {
    throw new Error(`libman.json: unknown manifest version ${manifest.version}`);
  }
  const claimed = new Set();
  return manifest.libraries.flatMap((library) => {
    const { name, version } = parseLibrary(library.library);
    const locked = lock.packages?.[`node_modules/${name}`]?.version;
    if (locked !== version) {
      throw new Error(`libman.json names ${name}@${version}, package-lock.json holds ${locked ?? 'none'}`);
    }
    const installed = read(path.join(modules, name, 'package.json')).version;
    if (installed !== version) {
      throw new Error(`libman.json names ${name}@${version}, node_modules holds ${installed}: run npm ci`);
    }
    const destination = inside(project, library.destination);
    if (claimed.has(destination)) {
      throw new Error(`libman.json: two libraries share the destination ${library.destination}`);
    }
    claimed.add(destination);
    return files(library).map((file) => {
      const from = inside(path.join(modules, name), file);
      if (!existsSync(from)) {
        throw new Error(`libman.json names ${file}, which ${name}@${version} doesn't have`);
      }
      return { from, to: inside(destination, file), destination };
    });
  });
}

function files(library) {
  if (!Array.isArray(library.files) || library.files.length === 0) {
    throw new Error(`libman.json: ${library.library} names no files`);
  }
  return library.files;
}

function parseLibrary(text) {
  const at = text.lastIndexOf('@');
  if (at < 1 || !/^\d+\.\d+\.\d+/.test(text.slice(at + 1))) {
    throw new Error(`libman.json: ${text} needs an exact version`);
  }
  return { name: text.slice(0, at), version: text.slice(at + 1) };
}

function inside(root, relative) {
  const full = path.resolve(root, relative);
  if (!full.startsWith(path.resolve(root) + path.sep)) {
    throw new Error(`libman.json: ${relative} leaves its folder`);
  }
  return full;
}

function read(file) {
  if (!existsSync(file)) {
    throw new Error(`${path.basename(path.dirname(file))}/${path.basename(file)} is missing: run npm ci`);
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { uiRoot } from './paths.mjs';

const out = path.join(uiRoot, '.out', 'test');
const sources = readdirSync(path.join(uiRoot, 'test')).filter((name) => name.endsWith('.test.ts'));
if (sources.length === 0) {
  throw new Error('no tests found');
}
rmSync(out, { recursive: true, force: true });
await build({
  absWorkingDir: uiRoot,
  entryPoints: sources.map((name) => `test/${name}`),
  outdir: out,
  bundle: true,
  platform: 'node',
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  logLevel: 'warning',
});
const files = sources.map((name) => path.join(out, name.replace(/\.ts$/, '.mjs')));
process.exitCode = spawnSync(process.execPath, ['--test', ...files], { stdio: 'inherit', cwd: uiRoot }).status ?? 1;

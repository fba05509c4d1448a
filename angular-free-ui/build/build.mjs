import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, context } from 'esbuild';
import { restore } from './libman.mjs';
import { loadSigns } from './signs.mjs';
import { chartHeights } from './chart-heights.mjs';
import { dist, uiRoot, webProject } from './paths.mjs';

const generated = {
  name: 'generated',
  setup(bundle) {
    bundle.onResolve({ filter: /^generated:/ }, ({ path: name }) => ({ path: name.slice(10), namespace: 'generated' }));
    bundle.onLoad({ filter: /.*/, namespace: 'generated' }, ({ path: name }) => {
      const signs = loadSigns();
      const watchFiles = [path.join(uiRoot, 'src/charts/signs.json')];
      switch (name) {
        case 'signs.svg':
          return { contents: signs.sprite, loader: 'file', watchFiles };
        case 'signs.css':
          return { contents: signs.css, loader: 'css', watchFiles };
        case 'chart-heights.css':
          return { contents: chartHeights(), loader: 'css' };
        default:
          return { errors: [{ text: `nothing is generated under the name ${name}` }] };
      }
    });
  },
};

const options = {
  absWorkingDir: uiRoot,
  entryPoints: { main: 'src/main.ts', site: 'styles/site.css' },
  outdir: dist,
  bundle: true,
  minify: true,
  sourcemap: true,
  format: 'esm',
  target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
  loader: { '.woff2': 'file' },
  assetNames: 'assets/[name]-[hash]',
  plugins: [generated],
  logLevel: 'info',
};

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
restore({
  manifestFile: path.join(uiRoot, 'libman.json'),
  lockFile: path.join(uiRoot, 'package-lock.json'),
  modules: path.join(uiRoot, 'node_modules'),
  project: webProject,
});
copyFileSync(path.join(uiRoot, 'node_modules/@fontsource/source-sans-3/LICENSE'), path.join(dist, 'source-sans-3-license.txt'));

if (process.argv.includes('--watch')) {
  await (await context(options)).watch();
} else {
  await build(options);
}

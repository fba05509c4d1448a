import { fileURLToPath } from 'node:url';
import path from 'node:path';

export const uiRoot = fileURLToPath(new URL('..', import.meta.url));
export const webProject = path.join(uiRoot, '..', 'src', 'Benchmark.Web');
export const dist = path.join(webProject, 'wwwroot', 'dist');

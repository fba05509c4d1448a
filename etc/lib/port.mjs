// port.mjs N: exit code 0 when nobody listens on 127.0.0.1:N.
import { isFree } from '../postgres/src/probe.mjs';

process.exitCode = (await isFree(Number(process.argv[2]))) ? 0 : 1;

// wait-until-ready.mjs URL PROCESS_ID SECONDS: waits for status 200; exit code 1 when the process ends or time is up.
import { setTimeout as sleep } from 'node:timers/promises';

const [url, pid, seconds] = process.argv.slice(2);

function isAlive() {
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch {
    return false;
  }
}

async function isReady() {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5_000) })).status === 200;
  } catch {
    return false;
  }
}

const deadline = Date.now() + Number(seconds) * 1000;
process.exitCode = 1;
while (Date.now() < deadline && isAlive()) {
  if (await isReady()) {
    process.exitCode = 0;
    break;
  }
  await sleep(100);
}

// summary.mjs FOLDER FAILED_CHECKS: adds up the trx files and the browser side's log in the folder and prints the
// closing line. A failed check (build, format, …) counts as one failure, so that a red run never says "0 failed".
import fs from 'node:fs';
import path from 'node:path';

const [folder, failedChecks] = process.argv.slice(2);

function readTrx(text) {
  const counters = /<Counters ([^>]*)\/>/.exec(text)?.[1] ?? '';
  const count = (name) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(counters)?.[1] ?? 0);
  const [passed, total] = [count('passed'), count('total')];
  const failed = ['failed', 'error', 'timeout', 'aborted'].map(count).reduce((a, b) => a + b, 0);
  // The test platform leaves skipped tests out of notExecuted.
  return { passed, failed, skipped: total - passed - failed };
}

function readNodeLog(text) {
  const count = (name) =>
    [...text.matchAll(new RegExp(`^(?:#|ℹ) ${name} (\\d+)\\r?$`, 'gm'))].reduce((sum, match) => sum + Number(match[1]), 0);
  return { passed: count('pass'), failed: count('fail') + count('cancelled'), skipped: count('skipped') + count('todo') };
}

const readers = { '.trx': readTrx, '.log': readNodeLog };
const results = fs.readdirSync(folder).sort().flatMap((name) => {
  const reader = readers[path.extname(name)];
  return reader ? [{ name: path.parse(name).name, ...reader(fs.readFileSync(path.join(folder, name), 'utf8')) }] : [];
});
for (const { name, passed, failed, skipped } of results) {
  console.log(`  ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const failed = sum('failed') + Number(failedChecks);
console.log(`tests: ${sum('passed')} passed, ${failed} failed, ${sum('skipped')} skipped`);
process.exitCode = failed === 0 && sum('passed') > 0 ? 0 : 1;

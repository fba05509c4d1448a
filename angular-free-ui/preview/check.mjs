import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { uiRoot } from '../build/paths.mjs';
import { walk } from './behaviour.mjs';
import { serve } from './serve.mjs';

/* global axe */

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const shots = path.join(uiRoot, '.out', 'shots');
mkdirSync(shots, { recursive: true });

const executablePath = process.env.CHROMIUM ?? execFileSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim();
const site = await serve();
const browser = await chromium.launch({ executablePath });
let faults = 0;

try {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [360, 768, 1440]) {
      await look(`${colorScheme}-${width}`, { colorScheme, viewport: { width, height: 1400 } });
    }
  }
  await look('forced-colors', { forcedColors: 'active', viewport: { width: 1024, height: 900 } });
  await use();
} finally {
  await browser.close();
  site.close();
}
console.log(faults === 0 ? 'preview: clean' : `preview: ${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;

async function use() {
  const context = await browser.newContext({ viewport: { width: 1024, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(site.address, { waitUntil: 'networkidle' });
  await walk(page, (holds, text) => {
    if (!holds) {
      faults++;
      console.log(`behaviour: ${text}`);
    }
  });
  await page.emulateMedia({ media: 'print' });
  await page.pdf({ path: path.join(shots, 'print.pdf'), preferCSSPageSize: true, printBackground: true });
  await context.close();
}

async function look(name, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const report = (fault) => {
    faults++;
    console.log(`${name}: ${fault}`);
  };
  page.on('console', (message) => message.type() === 'error' && report(`console: ${message.text()}`));
  page.on('pageerror', (error) => report(`script: ${error.message}`));
  await page.goto(site.address, { waitUntil: 'networkidle' });
  const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (width > 0) {
    report(`the page is ${width} px wider than the window`);
  }
  await shoot(page, name);
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate((values) => axe.run({ runOnly: { type: 'tag', values } }), tags);
  for (const violation of violations) {
    report(`axe ${violation.id}: ${violation.nodes.map((node) => `${node.target.join(' ')} (${node.any[0]?.message ?? ''})`).join('; ')}`);
  }
  await context.close();
}

/** One picture a screenful: a picture of the whole page at once shows sticky heads where no reader sees them. */
async function shoot(page, name) {
  const { height } = page.viewportSize();
  const length = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0, part = 0; top < length; top += height, part++) {
    await page.evaluate((y) => window.scrollTo(0, y), top);
    await page.screenshot({ path: path.join(shots, `${name}-${String(part).padStart(2, '0')}.png`) });
  }
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { uiRoot } from './paths.mjs';

/** A chart's height follows its number of bars; as rules in the style sheet it is known before any script runs. */
export function chartHeights() {
  const layout = JSON.parse(readFileSync(path.join(uiRoot, 'src/charts/layout.json'), 'utf8'));
  return Object.entries(layout).map(([kind, sizes]) => heights(`[data-chart="${kind}"] .chart-box`, sizes)).join('\n');
}

function heights(box, { rowHeight, frameHeight, maxRows }) {
  const height = (rows) => `block-size:${frameHeight + rows * rowHeight}px`;
  const rules = [`${box}[data-rows]{${height(maxRows)}}`];
  for (let rows = 1; rows < maxRows; rows++) {
    rules.push(`${box}[data-rows="${rows}"]{${height(rows)}}`);
  }
  return rules.join('\n');
}

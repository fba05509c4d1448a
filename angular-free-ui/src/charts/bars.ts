import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { decimalsOf, formatNumber } from '../text/numbers';
import { readRows, type ChartRow } from './chart-data';
import { condense, type Gap } from './condense';
import layout from './layout.json';
import { cutName } from './name-length';
import { referenceLines, referenceRoom } from './reference-lines';
import { baseOptions, numberScale, withUnit, type Setting } from './setting';
import { drawBandMark } from './signs';

type Item = ChartRow | Gap;

/** Horizontal bars, one a kommun, in the table's order: own kommun blue, others grey, bands as marks beside the figure. */
export function bars(setting: Setting): ChartConfiguration {
  const rows = readRows(setting.table);
  const items = condense(rows, layout.bars.maxRows, (row) => row.own);
  const values = rows.flatMap((row) => (row.value === undefined ? [] : [row.value]));
  const decimals = setting.decimals ?? decimalsOf(values);
  const { palette } = setting;
  const hasReference = setting.median !== undefined;
  const base = baseOptions(setting);
  return {
    type: 'bar',
    data: {
      labels: items.map((item) => label(item, setting)),
      datasets: [
        {
          data: items.map((item) => ('gap' in item ? null : (item.value ?? null))),
          backgroundColor: items.map((item) => ('gap' in item || !item.own ? palette.other : palette.own)),
          barThickness: 16,
        },
      ],
    },
    options: {
      ...base,
      indexAxis: 'y',
      layout: { padding: { top: hasReference ? referenceRoom : 4, right: labelRoom(values, decimals) } },
      scales: {
        x: { ...numberScale(setting, decimals), beginAtZero: true },
        y: {
          border: { display: false },
          grid: { display: false },
          ticks: {
            autoSkip: false,
            color: (context) => tickColour(items[context.index], setting),
            font: (context) => tickFont(items[context.index], setting),
          },
        },
      },
      plugins: {
        ...base.plugins,
        tooltip: {
          ...base.plugins?.tooltip,
          callbacks: { label: (item) => withUnit(Number(item.raw), decimals, setting.unit) },
        },
      },
    },
    plugins: [...(hasReference ? [referenceLines(setting, decimals)] : []), endLabels(items, decimals, setting)],
  };
}

function label(item: Item, setting: Setting): string {
  if ('gap' in item) {
    return setting.words.moreRows(item.gap);
  }
  return cutName(item.label, setting.nameLength);
}

function tickColour(item: Item | undefined, { palette }: Setting): string {
  if (item === undefined || 'gap' in item) {
    return palette.inkSoft;
  }
  return item.own ? palette.own : palette.ink;
}

function tickFont(item: Item | undefined, { palette }: Setting): { family: string; size: number; weight: number } {
  return { family: palette.font, size: 14, weight: item !== undefined && !('gap' in item) && item.own ? 700 : 400 };
}

function labelRoom(values: readonly number[], decimals: number): number {
  const longest = Math.max(0, ...values.map((value) => formatNumber(value, decimals).length));
  return 34 + longest * 8;
}

/** The figure at the bar's end with its band mark; a missing value says which kind of missing. */
function endLabels(items: readonly Item[], decimals: number, setting: Setting): Plugin {
  return {
    id: 'endLabels',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      ctx.save();
      ctx.textBaseline = 'middle';
      items.forEach((item, index) => {
        if (!('gap' in item)) {
          drawEnd(chart, item, index, decimals, setting);
        }
      });
      ctx.restore();
    },
  };
}

function drawEnd(chart: Chart, row: ChartRow, index: number, decimals: number, setting: Setting): void {
  const { ctx, scales } = chart;
  const { palette } = setting;
  const y = scales['y']?.getPixelForValue(index) ?? 0;
  const zero = scales['x']?.getPixelForValue(0) ?? 0;
  if (row.value === undefined) {
    ctx.font = `400 13px ${palette.font}`;
    ctx.fillStyle = palette.inkSoft;
    ctx.textAlign = 'left';
    ctx.fillText(missingText(row.missing, setting), zero + 6, y);
    return;
  }
  const end = scales['x']?.getPixelForValue(row.value) ?? 0;
  const negative = row.value < 0;
  const start = negative ? Math.max(end, zero) + 6 : end + 6;
  const marked = drawBandMark(ctx, row.band, start, y - 8, 16, palette);
  const text = formatNumber(row.value, decimals);
  ctx.font = `${row.own ? 700 : 400} 14px ${palette.font}`;
  ctx.textAlign = 'left';
  ctx.lineWidth = 4;
  ctx.lineJoin = 'round';
  ctx.strokeStyle = palette.ground;
  ctx.strokeText(text, start + (marked ? 20 : 0), y);
  ctx.fillStyle = row.own ? palette.own : palette.ink;
  ctx.fillText(text, start + (marked ? 20 : 0), y);
}

function missingText(sign: string, { words }: Setting): string {
  const word = words.missingSigns[sign];
  return word === undefined ? words.missing : `${sign}  ${word}`;
}

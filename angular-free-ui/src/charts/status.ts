import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { readSeries, readStatusRows, type Series, type SeriesTable } from './chart-data';
import type { Palette } from './palette';
import { baseOptions, type Setting } from './setting';
import { drawSign, isSign } from './signs';

/** Uppdrag by status as stacked bars: one bar from a table with a status a row, or one a row when the statuses are columns. */
export function statusBars(setting: Setting): ChartConfiguration {
  const columns = readSeries(setting.table);
  const data = columns.series.length > 0 ? columns : readStatusRows(setting.table, '');
  const { palette } = setting;
  const base = baseOptions(setting);
  const single = data.labels.length === 1;
  return {
    type: 'bar',
    data: {
      labels: data.labels.map((label) => wrapLabel(label, setting.narrow ? 16 : 34)),
      datasets: data.series.map((series) => ({
        label: series.label,
        data: series.values.map((value) => (value === 0 ? null : (value ?? null))),
        backgroundColor: fill(series.key, palette),
        borderColor: palette.ground,
        borderWidth: { left: 0, right: 2, top: 0, bottom: 0 },
        borderSkipped: false,
        barThickness: single ? 44 : 22,
      })),
    },
    options: {
      ...base,
      indexAxis: 'y',
      layout: { padding: { top: 4, right: 8 } },
      scales: {
        x: { stacked: true, display: false, beginAtZero: true, max: largestSum(data) },
        y: {
          stacked: true,
          display: !single,
          border: { display: false },
          grid: { display: false },
          ticks: { autoSkip: false, color: palette.ink, font: { family: palette.font, size: 14 } },
        },
      },
      plugins: {
        ...base.plugins,
        tooltip: { ...base.plugins?.tooltip, callbacks: { label: (item) => `${item.dataset.label ?? ''}: ${String(item.raw)}` } },
      },
    },
    plugins: [countLabels(data.series, setting)],
  };
}

/** What hasn't begun is striped, as its sign is empty. */
function fill(key: string, palette: Palette): string | CanvasPattern {
  const colour = palette.status[key] ?? palette.other;
  if (key === 'not-started') {
    return stripes(colour, palette.ground, 2.5) ?? colour;
  }
  return colour;
}

function stripes(colour: string, ground: string, width: number): CanvasPattern | null {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 10;
  const context = tile.getContext('2d');
  if (context === null) {
    return null;
  }
  context.fillStyle = ground;
  context.fillRect(0, 0, 10, 10);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  for (const start of [-10, 0, 10]) {
    context.moveTo(start - 1, 11);
    context.lineTo(start + 11, -1);
  }
  context.stroke();
  return context.createPattern(tile, 'repeat');
}

function largestSum({ labels, series }: SeriesTable): number {
  return Math.max(1, ...labels.map((_, row) => series.reduce((sum, { values }) => sum + (values[row] ?? 0), 0)));
}

function countLabels(series: readonly Series[], setting: Setting): Plugin {
  return {
    id: 'countLabels',
    afterDatasetsDraw(chart) {
      series.forEach(({ key, values }, dataset) => {
        values.forEach((value, row) => {
          if (value !== undefined && value > 0) {
            drawCount(chart, { dataset, row, key, value }, setting);
          }
        });
      });
    },
  };
}

interface Segment {
  readonly dataset: number;
  readonly row: number;
  readonly key: string;
  readonly value: number;
}

/** Sign and number inside the segment; the number alone where it is narrow, nothing where not even that fits. */
function drawCount(chart: Chart, { dataset, row, key, value }: Segment, { palette }: Setting): void {
  const bar = chart.getDatasetMeta(dataset).data[row];
  if (bar === undefined) {
    return;
  }
  const { x, base, y, height } = bar.getProps(['x', 'base', 'y', 'height'], true) as unknown as Record<'x' | 'base' | 'y' | 'height', number>;
  const { ctx } = chart;
  const size = 16;
  const text = String(value);
  const striped = key === 'not-started';
  ctx.save();
  ctx.font = `600 15px ${palette.font}`;
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  const words = ctx.measureText(text).width;
  const room = x - base - 6;
  const withSign = room >= words + size + 5 && isSign(key);
  const length = words + (withSign ? size + 5 : 0);
  if (room >= words) {
    const start = (x + base) / 2 - length / 2 - 1;
    if (striped) {
      ctx.fillStyle = palette.ground;
      ctx.fillRect(start - 4, y - 11, length + 8, 22);
      ctx.strokeStyle = palette.status[key] ?? palette.ink;
      ctx.strokeRect(base + 0.5, y - height / 2 + 0.5, x - base - 3, height - 1);
    }
    const colour = striped ? palette.ink : palette.onSign;
    if (withSign) {
      drawSign(ctx, key, start, y - size / 2, size, colour);
    }
    ctx.fillStyle = colour;
    ctx.fillText(text, start + (withSign ? size + 5 : 0), y + 1);
  }
  ctx.restore();
}

/** Breaks a long goal name into at most two lines at a space. */
export function wrapLabel(label: string, longest: number): string | string[] {
  if (label.length <= longest) {
    return label;
  }
  const at = label.lastIndexOf(' ', longest);
  const first = at > 0 ? label.slice(0, at) : label.slice(0, longest);
  const rest = label.slice(first.length).trim();
  return [first, rest.length > longest ? `${rest.slice(0, longest - 1)}…` : rest];
}

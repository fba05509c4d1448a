import type { ChartConfiguration, Plugin } from 'chart.js';
import { decimalsOf, formatNumber } from '../text/numbers';
import { readRows, type ChartRow } from './chart-data';
import { scaleStart, stack } from './placing';
import { referenceLines, referenceRoom } from './reference-lines';
import { baseOptions, numberScale, withUnit, type Setting } from './setting';

type Dot = ChartRow & { readonly x: number; readonly y: number };

const bins = { wide: 70, narrow: 34 };

/** Of the scale, on each side. */
const air = 0.04;

/** One dot a kommun along the scale, stacked where they meet; own kommun blue and named. */
export function dots(setting: Setting): ChartConfiguration {
  const points = place(readRows(setting.table), setting.narrow ? bins.narrow : bins.wide);
  const decimals = setting.decimals ?? decimalsOf(points.map(({ x }) => x));
  const { palette } = setting;
  const base = baseOptions(setting);
  return {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: points,
          pointRadius: points.map(({ own }) => (own ? 7 : 4)),
          pointHoverRadius: 8,
          pointBackgroundColor: points.map(({ own }) => (own ? palette.own : palette.other)),
          pointBorderColor: palette.ground,
          clip: false,
        },
      ],
    },
    options: {
      ...base,
      layout: { padding: { top: setting.median === undefined ? 26 : referenceRoom, left: 8, right: 16 } },
      scales: {
        x: {
          ...numberScale(setting, decimals),
          min: scaleStart(
            points.map(({ x }) => x),
            air,
          ),
          grace: `${air * 100}%`,
        },
        y: { display: false, min: -0.8, max: Math.max(4, ...points.map(({ y }) => y + 1.5)) },
      },
      plugins: {
        ...base.plugins,
        tooltip: {
          ...base.plugins?.tooltip,
          callbacks: {
            label: (item) => {
              const dot = item.raw as Dot;
              return `${dot.label}: ${withUnit(dot.x, decimals, setting.unit)}`;
            },
          },
        },
      },
    },
    plugins: [
      ...(setting.median === undefined ? [] : [referenceLines(setting, decimals)]),
      ownNames(points, decimals, setting),
    ],
  };
}

/** The own kommun lies at the bottom of its stack, where it is found at once. */
function place(rows: readonly ChartRow[], count: number): Dot[] {
  const known = rows
    .flatMap((row) => (row.value === undefined ? [] : [{ ...row, x: row.value }]))
    .sort((left, right) => Number(right.own) - Number(left.own) || left.x - right.x);
  const values = known.map(({ x }) => x);
  const range = Math.max(...values) - Math.min(...values);
  const heights = stack(values, range > 0 ? range / count : 1);
  return known.map((row, index) => ({ ...row, y: heights[index] ?? 0 }));
}

/** The own kommun's name stands above all dots with a thin line down to its dot. */
function ownNames(points: readonly Dot[], decimals: number, setting: Setting): Plugin {
  const { palette } = setting;
  return {
    id: 'ownNames',
    afterDatasetsDraw(chart) {
      const { ctx, chartArea } = chart;
      points.forEach((point, index) => {
        const dot = chart.getDatasetMeta(0).data[index];
        if (!point.own || dot === undefined) {
          return;
        }
        const text = `${point.label} ${formatNumber(point.x, decimals)}`;
        ctx.save();
        ctx.font = `700 14px ${palette.font}`;
        ctx.fillStyle = palette.own;
        ctx.strokeStyle = palette.own;
        ctx.textBaseline = 'middle';
        const length = ctx.measureText(text).width;
        const start = Math.max(chartArea.left, Math.min(chartArea.right - length - 6, dot.x + 6));
        ctx.fillText(text, start, chartArea.top + 9);
        ctx.beginPath();
        ctx.moveTo(dot.x, chartArea.top + 2);
        ctx.lineTo(dot.x, dot.y - 7);
        ctx.stroke();
        ctx.restore();
      });
    },
  };
}

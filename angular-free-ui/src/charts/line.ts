import type { ChartConfiguration, Plugin } from 'chart.js';
import { decimalsOf, formatNumber } from '../text/numbers';
import { readSeries, type Series, type SeriesTable } from './chart-data';
import { spread } from './placing';
import { baseOptions, numberScale, withUnit, type Setting } from './setting';

const lowerEdge = 'q1';
const upperEdge = 'q3';
const dashed: ReadonlySet<string> = new Set(['median', 'men']);

/** The quartiles aren't lines but the edges of a ribbon. */
function isEdge({ key }: Series): boolean {
  return key === lowerEdge || key === upperEdge;
}

/** A line a column, periods down the table: own kommun blue, median dashed, the others grey; names at the lines' ends. */
export function lines(setting: Setting): ChartConfiguration {
  const data = readSeries(setting.table);
  const decimals = setting.decimals ?? decimalsOf(data.series.flatMap(({ values }) => values.filter((value) => value !== undefined)));
  const { palette } = setting;
  const base = baseOptions(setting);
  return {
    type: 'line',
    data: {
      labels: [...data.labels],
      datasets: data.series.map((series) => ({
        label: series.label,
        data: series.values.map((value) => value ?? null),
        borderColor: colour(series, setting),
        backgroundColor: isEdge(series) ? palette.quartiles : colour(series, setting),
        borderWidth: isEdge(series) ? 0 : series.own ? 3 : 2,
        borderDash: dashed.has(series.key) ? [6, 4] : [],
        pointRadius: isEdge(series) || series.key === 'median' ? 0 : series.own ? 4 : 3,
        fill: series.key === upperEdge ? data.series.findIndex(({ key }) => key === lowerEdge) : false,
        spanGaps: false,
        order: isEdge(series) ? 2 : series.own ? 0 : 1,
      })),
    },
    options: {
      ...base,
      layout: { padding: { top: 10, right: nameRoom(data, setting) } },
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: {
          border: { color: palette.lineStrong },
          grid: { display: false },
          ticks: { color: palette.ink, font: { family: palette.font, size: 13 }, maxRotation: 0, autoSkipPadding: 12 },
        },
        y: { ...numberScale(setting, decimals), beginAtZero: setting.fromZero, grace: '8%' },
      },
      plugins: {
        ...base.plugins,
        tooltip: {
          ...base.plugins?.tooltip,
          callbacks: { label: (item) => `${item.dataset.label ?? ''}: ${withUnit(Number(item.raw), decimals, setting.unit)}` },
        },
      },
    },
    plugins: [endNames(data, decimals, setting), definitionBreaks(data, setting)],
  };
}

function colour(series: Series, { palette }: Setting): string {
  if (series.own) {
    return palette.own;
  }
  return series.key === 'median' || series.key === 'women' || series.key === 'men' ? palette.ink : palette.other;
}

function nameRoom({ series }: SeriesTable, { narrow }: Setting): number {
  const longest = Math.max(0, ...series.filter((one) => !isEdge(one)).map(({ label }) => Math.min(label.length, narrow ? 12 : 24)));
  return 66 + longest * (narrow ? 5 : 7);
}

function endNames({ series }: SeriesTable, decimals: number, setting: Setting): Plugin {
  return {
    id: 'endNames',
    afterDatasetsDraw(chart) {
      const { ctx, chartArea, scales } = chart;
      const ends = series.filter((one) => !isEdge(one)).flatMap((one) => {
        const last = one.values.findLastIndex((value) => value !== undefined);
        const value = one.values[last];
        return value === undefined ? [] : [{ one, value, x: scales['x']?.getPixelForValue(last) ?? 0 }];
      });
      const wanted = ends.map(({ value }) => scales['y']?.getPixelForValue(value) ?? 0);
      const heights = spread(wanted, 19, chartArea.top, chartArea.bottom - 8);
      ctx.save();
      ctx.textBaseline = 'middle';
      ctx.textAlign = 'left';
      ends.forEach(({ one, value, x }, index) => {
        ctx.font = `${one.own ? 700 : 400} 14px ${setting.palette.font}`;
        ctx.fillStyle = one.own ? setting.palette.own : setting.palette.ink;
        const name = setting.narrow && one.label.length > 12 ? `${one.label.slice(0, 11)}…` : one.label;
        ctx.fillText(`${name} ${formatNumber(value, decimals)}`, x + 10, heights[index] ?? 0);
      });
      ctx.restore();
    },
  };
}

/** A row with `data-break` begins a new version of the indicator: a line across the chart says so. */
function definitionBreaks({ breaks }: SeriesTable, { palette, words }: Setting): Plugin {
  return {
    id: 'definitionBreaks',
    beforeDatasetsDraw(chart) {
      const { ctx, chartArea, scales } = chart;
      for (const index of breaks) {
        const here = scales['x']?.getPixelForValue(index) ?? 0;
        const before = scales['x']?.getPixelForValue(index - 1) ?? here;
        const x = (here + before) / 2;
        ctx.save();
        ctx.strokeStyle = palette.lineStrong;
        ctx.setLineDash([2, 3]);
        ctx.beginPath();
        ctx.moveTo(x, chartArea.top);
        ctx.lineTo(x, chartArea.bottom);
        ctx.stroke();
        ctx.font = `400 13px ${palette.font}`;
        ctx.fillStyle = palette.inkSoft;
        ctx.textAlign = 'left';
        ctx.textBaseline = 'top';
        ctx.fillText(words.newDefinition, x + 5, chartArea.top);
        ctx.restore();
      }
    },
  };
}

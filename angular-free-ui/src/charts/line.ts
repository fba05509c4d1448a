import type { ChartConfiguration, Plugin } from 'chart.js';
import { decimalsOf, formatNumber } from '../text/numbers';
import { lonePoints } from './lone-points';
import { readSeries, type Series, type SeriesTable } from './chart-data';
import { spread } from './placing';
import { baseOptions, numberScale, withUnit, type Setting } from './setting';

const lowerEdge = 'q1';
const upperEdge = 'q3';
const dashed: ReadonlySet<string> = new Set(['median', 'men']);
const inked: ReadonlySet<string> = new Set(['median', 'women', 'men', 'gap']);
const longestName = { narrow: 12, wide: 24 };

/** The quartiles aren't lines but the edges of a ribbon. */
function isEdge({ key }: Series): boolean {
  return key === lowerEdge || key === upperEdge;
}

/** A line a column, periods down the table: own kommun blue, median dashed, the others grey; names at the lines' ends. */
export function lines(setting: Setting): ChartConfiguration {
  const data = readSeries(setting.table, setting.columns);
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
        pointRadius: isEdge(series) ? 0 : lonePoints(series.values).map((lone) => (series.own ? 4 : lone || series.key !== 'median' ? 3 : 0)),
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
    plugins: [loneQuartiles(data, setting), endNames(data, decimals, setting), definitionBreaks(data, setting)],
  };
}

function colour(series: Series, { palette }: Setting): string {
  if (series.own) {
    return palette.own;
  }
  return inked.has(series.key) ? palette.ink : palette.other;
}

function nameRoom({ series }: SeriesTable, { narrow }: Setting): number {
  const longest = Math.max(0, ...series.filter((one) => !isEdge(one)).map(({ label }) => Math.min(label.length, narrow ? longestName.narrow : longestName.wide)));
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
        const most = setting.narrow ? longestName.narrow : longestName.wide;
        const name = one.label.length > most ? `${one.label.slice(0, most - 1)}…` : one.label;
        ctx.fillText(`${name} ${formatNumber(value, decimals)}`, x + 10, heights[index] ?? 0);
      });
      ctx.restore();
    },
  };
}

/** A ribbon needs two periods in a row; where the quartiles of one stand alone they are a bar of their own. */
function loneQuartiles({ series }: SeriesTable, { palette }: Setting): Plugin {
  return {
    id: 'loneQuartiles',
    beforeDatasetsDraw(chart) {
      const lower = series.find(({ key }) => key === lowerEdge)?.values ?? [];
      const upper = series.find(({ key }) => key === upperEdge)?.values ?? [];
      const { ctx, scales } = chart;
      ctx.save();
      ctx.fillStyle = palette.quartiles;
      lonePoints(lower).forEach((lone, index) => {
        const [from, to] = [lower[index], upper[index]];
        if (lone && from !== undefined && to !== undefined) {
          const x = scales['x']?.getPixelForValue(index) ?? 0;
          const top = scales['y']?.getPixelForValue(to) ?? 0;
          ctx.fillRect(x - 9, top, 18, (scales['y']?.getPixelForValue(from) ?? 0) - top);
        }
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

import type { ChartConfiguration, Plugin } from 'chart.js';
import { decimalsOf, formatNumber } from '../text/numbers';
import { readPoints, type ChartPoint } from './chart-data';
import { baseOptions, numberScale, withUnit, type Setting } from './setting';
import { sharedRange } from './shared-range';

/**
 * One dot a kommun, what is expected across and the outcome upwards on the same scale, with the line where they are the same.
 * The own kommun is blue, named, and has its interval.
 */
export function scatter(setting: Setting): ChartConfiguration {
  const { points, across, upwards } = readPoints(setting.table);
  const decimals = setting.decimals ?? decimalsOf(points.map(({ y }) => y));
  const { palette } = setting;
  const base = baseOptions(setting);
  // The own dot lies on top.
  const drawn = [...points].sort((left, right) => Number(left.own) - Number(right.own));
  const range = sharedRange(drawn.flatMap(({ x, y, margin, own }) => (own ? [x, y, x - margin, x + margin] : [x, y])));
  const plain = numberScale(setting, decimals);
  const scale = (title: string) => ({
    ...plain,
    ...range,
    // The ends are air and no figures to read.
    ticks: { ...plain.ticks, includeBounds: false },
    title: { display: true, text: title, color: palette.inkSoft, font: { family: palette.font, size: 14 } },
  });
  return {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: drawn,
          pointRadius: drawn.map(({ own }) => (own ? 7 : 4)),
          pointHoverRadius: 8,
          pointBackgroundColor: drawn.map(({ own }) => (own ? palette.own : palette.other)),
          pointBorderColor: palette.ground,
          clip: false,
        },
      ],
    },
    options: {
      ...base,
      layout: { padding: { top: 8, right: 16 } },
      scales: { x: scale(withUnitName(across, setting)), y: scale(withUnitName(upwards, setting)) },
      plugins: {
        ...base.plugins,
        tooltip: {
          ...base.plugins?.tooltip,
          callbacks: {
            label: (item) => {
              const point = item.raw as ChartPoint;
              return [
                point.label,
                `${upwards}: ${withUnit(point.y, decimals, setting.unit)}`,
                `${across}: ${formatNumber(point.x, decimals)} ± ${formatNumber(point.margin, decimals)}`,
              ];
            },
          },
        },
      },
    },
    plugins: [sameLine(range, setting), ownInterval(drawn, setting)],
  };
}

function withUnitName(title: string, { unit }: Setting): string {
  return unit === '' ? title : `${title}, ${unit}`;
}

/** Where the outcome is the expected one; under the dots. */
function sameLine({ min, max }: { readonly min: number; readonly max: number }, { palette }: Setting): Plugin {
  return {
    id: 'sameLine',
    beforeDatasetsDraw(chart) {
      const { ctx, scales } = chart;
      const place = (scale: 'x' | 'y', value: number): number => scales[scale]?.getPixelForValue(value) ?? 0;
      ctx.save();
      ctx.strokeStyle = palette.lineStrong;
      ctx.lineWidth = 1.5;
      ctx.beginPath();
      ctx.moveTo(place('x', min), place('y', min));
      ctx.lineTo(place('x', max), place('y', max));
      ctx.stroke();
      ctx.restore();
    },
  };
}

/** The interval as an upright line through what is expected, and the name beside the dot on the side with room. */
function ownInterval(points: readonly ChartPoint[], { palette }: Setting): Plugin {
  return {
    id: 'ownInterval',
    beforeDatasetsDraw(chart) {
      const { ctx, scales, chartArea } = chart;
      for (const { own, label, x, y, margin } of points) {
        if (!own) {
          continue;
        }
        const across = scales['x']?.getPixelForValue(x) ?? 0;
        const upright = (value: number): number => scales['y']?.getPixelForValue(value) ?? 0;
        ctx.save();
        ctx.strokeStyle = palette.own;
        ctx.lineWidth = 2;
        ctx.beginPath();
        for (const end of [x - margin, x + margin]) {
          ctx.moveTo(across - 6, upright(end));
          ctx.lineTo(across + 6, upright(end));
        }
        ctx.moveTo(across, upright(x - margin));
        ctx.lineTo(across, upright(x + margin));
        ctx.stroke();
        ctx.font = `700 14px ${palette.font}`;
        ctx.fillStyle = palette.own;
        ctx.textBaseline = 'middle';
        const left = across > (chartArea.left + chartArea.right) / 2;
        ctx.textAlign = left ? 'right' : 'left';
        ctx.lineWidth = 4;
        ctx.strokeStyle = palette.ground;
        ctx.strokeText(label, across + (left ? -14 : 14), upright(y));
        ctx.fillText(label, across + (left ? -14 : 14), upright(y));
        ctx.restore();
      }
    },
  };
}

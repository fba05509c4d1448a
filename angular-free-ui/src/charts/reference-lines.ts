import type { Chart, Plugin } from 'chart.js';
import type { Setting } from './setting';
import { formatNumber } from '../text/numbers';

/** Room above the bars for the two lines of words that say what the band and the dashed line are. */
export const referenceRoom = 44;

/** Draws the quartiles as a pale band and the median as a dashed line, each with its words above. */
export function referenceLines(setting: Setting, decimals: number): Plugin {
  const { median, lowerQuartile, upperQuartile, palette, words } = setting;
  const whose = setting.of === '' ? '' : ` (${setting.of})`;
  const position = (chart: Chart, value: number): number => chart.scales['x']?.getPixelForValue(value) ?? 0;
  return {
    id: 'referenceLines',
    beforeDatasetsDraw(chart) {
      if (lowerQuartile === undefined || upperQuartile === undefined) {
        return;
      }
      const { ctx, chartArea } = chart;
      const from = position(chart, lowerQuartile);
      const to = position(chart, upperQuartile);
      ctx.save();
      ctx.fillStyle = palette.quartiles;
      ctx.fillRect(from, chartArea.top, to - from, chartArea.height);
      const range = `${words.middleHalf}${whose}: ${formatNumber(lowerQuartile, decimals)}–${formatNumber(upperQuartile, decimals)}`;
      say(chart, range, (from + to) / 2, chartArea.top - 30, setting);
      ctx.restore();
    },
    afterDatasetsDraw(chart) {
      if (median === undefined) {
        return;
      }
      const { ctx, chartArea } = chart;
      const x = position(chart, median);
      ctx.save();
      ctx.strokeStyle = palette.ink;
      ctx.lineWidth = 1.5;
      ctx.setLineDash([5, 4]);
      ctx.beginPath();
      ctx.moveTo(x, chartArea.top - 4);
      ctx.lineTo(x, chartArea.bottom);
      ctx.stroke();
      say(chart, `${words.median}${whose} ${formatNumber(median, decimals)}`, x, chartArea.top - 12, setting);
      ctx.restore();
    },
  };
}

function say(chart: Chart, text: string, centre: number, y: number, { palette }: Setting): void {
  const { ctx, width } = chart;
  ctx.font = `600 13px ${palette.font}`;
  ctx.fillStyle = palette.ink;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  const length = ctx.measureText(text).width;
  ctx.fillText(text, Math.max(0, Math.min(width - length - 2, centre - length / 2)), y);
}

import type { ChartOptions } from 'chart.js';
import { parseMachine, formatNumber } from '../text/numbers';
import { words, type Words } from '../text/words';
import { nameLength } from './name-length';
import { readPalette, type Palette } from './palette';

/** What a figure says about its chart, beside the table. */
export interface Setting {
  readonly table: HTMLTableElement;
  readonly title: string;
  readonly unit: string;
  readonly decimals: number | undefined;
  readonly median: number | undefined;
  readonly lowerQuartile: number | undefined;
  readonly upperQuartile: number | undefined;
  readonly of: string;
  readonly columns: ReadonlySet<string> | undefined;
  readonly fromZero: boolean;
  readonly narrow: boolean;
  readonly nameLength: number;
  readonly palette: Palette;
  readonly words: Words;
}

export function readSetting(figure: HTMLElement, table: HTMLTableElement): Setting {
  const data = figure.dataset;
  return {
    table,
    title: figure.querySelector('figcaption :is(h2, h3)')?.textContent.trim() ?? '',
    unit: data['unit'] ?? '',
    decimals: parseMachine(data['decimals']),
    median: parseMachine(data['median']),
    lowerQuartile: parseMachine(data['q1']),
    upperQuartile: parseMachine(data['q3']),
    of: data['of'] ?? '',
    columns: data['columns'] === undefined ? undefined : new Set(data['columns'].split(' ')),
    fromZero: data['zero'] !== undefined,
    narrow: figure.clientWidth < 520,
    nameLength: nameLength(figure.clientWidth),
    palette: readPalette(),
    words: words(),
  };
}

export function withUnit(value: number, decimals: number, unit: string): string {
  const number = formatNumber(value, decimals);
  return unit === '' ? number : `${number}\u00A0${unit}`;
}

/** What all charts share: no animation (a board paper doesn't move), no legend (labels stand at the thing itself). */
export function baseOptions(setting: Setting): ChartOptions {
  const { palette } = setting;
  return {
    responsive: true,
    maintainAspectRatio: false,
    animation: false,
    locale: document.documentElement.lang,
    font: { family: palette.font, size: 14 },
    color: palette.ink,
    plugins: {
      legend: { display: false },
      tooltip: {
        backgroundColor: palette.ink,
        titleColor: palette.ground,
        bodyColor: palette.ground,
        titleFont: { family: palette.font, size: 14 },
        bodyFont: { family: palette.font, size: 14 },
        displayColors: false,
        padding: 10,
        cornerRadius: 4,
      },
    },
  };
}

/** A linear scale with numbers in the page's language; `type` is a literal so that Chart.js's types take the object as it is. */
export function numberScale(setting: Setting, decimals: number) {
  const { palette } = setting;
  return {
    type: 'linear' as const,
    border: { display: false },
    grid: { color: palette.line, drawTicks: false },
    ticks: {
      color: palette.inkSoft,
      font: { family: palette.font, size: 13 },
      maxTicksLimit: setting.narrow ? 4 : 7,
      maxRotation: 0,
      padding: 6,
      callback: (value: string | number) => formatNumber(Number(value), Number(value) % 1 === 0 ? 0 : Math.max(1, decimals)),
    },
  };
}

import type { Chart, ChartConfiguration } from 'chart.js';
import { words } from '../text/words';
import { bars } from './bars';
import { dots } from './dots';
import { loadChartLibrary, type ChartLibrary } from './library';
import { lines } from './line';
import { offerPicture } from './save-picture';
import { scatter } from './scatter';
import { readSetting, type Setting } from './setting';
import { statusBars } from './status';

const kinds: Readonly<Record<string, (setting: Setting) => ChartConfiguration>> = {
  bars,
  status: statusBars,
  line: lines,
  dots,
  scatter,
};

/** What is between the margins of an A4 page, in CSS pixels: a page being printed isn't laid out before it is drawn. */
const printedWidth = 686;

/** Draws every `<figure data-chart="…" data-table="#id">` from its table; the table stays what the page rests on. */
export async function drawFigures(root: ParentNode): Promise<void> {
  const figures = [...root.querySelectorAll<HTMLElement>('figure[data-chart]')];
  if (figures.length === 0) {
    return;
  }
  try {
    const [library] = await Promise.all([loadChartLibrary(), loadFaces()]);
    for (const figure of figures) {
      drawFigure(library, figure);
    }
  } catch (error) {
    console.error(error);
    figures.forEach(showTableInstead);
  }
}

/** A canvas takes whatever face is there when it is drawn, so the faces come first. */
async function loadFaces(): Promise<void> {
  await Promise.all([400, 600, 700].map((weight) => document.fonts.load(`${weight} 14px "Source Sans 3"`)));
}

function drawFigure(library: ChartLibrary, figure: HTMLElement): void {
  const table = document.querySelector(figure.dataset['table'] ?? '');
  const box = figure.querySelector<HTMLElement>('.chart-box');
  const configure = kinds[figure.dataset['chart'] ?? ''];
  if (!(table instanceof HTMLTableElement) || box === null || configure === undefined) {
    throw new Error(`figure ${figure.dataset['chart'] ?? ''} lacks its table, its .chart-box or a known kind`);
  }
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', `${caption(figure)} ${words().sameInTable}`);
  box.replaceChildren(canvas);
  // The order that the page came with: sorting the table afterwards must not reorder the chart at its next drawing.
  const served = table.cloneNode(true) as HTMLTableElement;
  let chart: Chart | undefined;
  let names: number | undefined;
  const draw = (): void => {
    const setting = readSetting(figure, served);
    names = setting.nameLength;
    chart?.destroy();
    const configuration = configure(setting);
    const printing = window.matchMedia('print').matches;
    chart = new library(canvas, { ...configuration, options: { ...configuration.options, responsive: !printing } });
    if (printing) {
      chart.resize(Math.min(box.clientWidth, printedWidth), box.clientHeight);
    }
  };
  draw();
  offerPicture(figure, canvas);
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print']) {
    window.matchMedia(query).addEventListener('change', draw);
  }
  new ResizeObserver(() => {
    if (names !== readSetting(figure, served).nameLength) {
      draw();
    }
  }).observe(figure);
}

function caption(figure: HTMLElement): string {
  return [...figure.querySelectorAll('figcaption :is(h2, h3, p)')]
    .map((part) => part.textContent.trim().replace(/[^.!?]$/, '$&.'))
    .join(' ');
}

function showTableInstead(figure: HTMLElement): void {
  const box = figure.querySelector<HTMLElement>('.chart-box');
  if (box !== null) {
    const note = document.createElement('p');
    note.textContent = words().chartFailed;
    box.replaceWith(note);
  }
  for (const fold of figure.querySelectorAll('details')) {
    fold.open = true;
  }
}

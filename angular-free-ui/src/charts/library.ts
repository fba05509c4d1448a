import type { Chart } from 'chart.js';

declare global {
  interface Window {
    Chart?: typeof Chart;
  }
}

export type ChartLibrary = typeof Chart;

/** Fetches Chart.js (placed by libman.json) the first time a page has a chart; the address stands on `<body>`. */
export async function loadChartLibrary(): Promise<ChartLibrary> {
  if (window.Chart !== undefined) {
    return window.Chart;
  }
  const address = document.body.dataset['chartLibrary'];
  if (address === undefined) {
    throw new Error('body has no data-chart-library');
  }
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => {
      resolve();
    });
    script.addEventListener('error', () => {
      reject(new Error(`no script at ${address}`));
    });
    document.head.append(script);
  });
  // The script has set it; the compiler only knows that it was undefined above.
  const library = (window as Window).Chart;
  if (library === undefined) {
    throw new Error(`${address} is not Chart.js`);
  }
  return library;
}

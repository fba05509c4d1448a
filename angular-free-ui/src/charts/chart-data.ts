import { bodyRows, plainText } from '../tables/cells';
import { parseMachine } from '../text/numbers';

/** One row of a chart's table, in the table's order. A missing value keeps its sign (`-`, `.`, `..`). */
export interface ChartRow {
  readonly label: string;
  readonly value: number | undefined;
  readonly missing: string;
  readonly own: boolean;
  readonly invented: boolean;
  readonly band: string | undefined;
}

export interface Series {
  readonly label: string;
  readonly key: string;
  readonly own: boolean;
  readonly values: readonly (number | undefined)[];
}

/** A table with one series a column, as the line chart and the status chart read it. */
export interface SeriesTable {
  readonly labels: readonly string[];
  readonly breaks: readonly number[];
  readonly series: readonly Series[];
}

/** One kommun in two columns, with how far from `x` it may well be. */
export interface ChartPoint {
  readonly label: string;
  readonly own: boolean;
  readonly x: number;
  readonly y: number;
  readonly margin: number;
}

/** The rows that have both the figure of the column `data-series="x"` and that of `data-series="y"`, and the columns' names. */
export function readPoints(table: HTMLTableElement): { points: ChartPoint[]; across: string; upwards: string } {
  const heads = headCells(table);
  const column = (key: string): number => heads.findIndex((head) => head.dataset['series'] === key);
  const value = (row: HTMLTableRowElement, key: string): number | undefined => parseMachine(row.cells.item(column(key))?.dataset['value']);
  const name = (key: string): string => heads[column(key)]?.dataset['label'] ?? '';
  const points = dataRows(table).flatMap((row) => {
    const x = value(row, 'x');
    const y = value(row, 'y');
    return x === undefined || y === undefined
      ? []
      : [{ label: rowLabel(row), own: row.dataset['own'] !== undefined, x, y, margin: value(row, 'margin') ?? 0 }];
  });
  return { points, across: name('x'), upwards: name('y') };
}

/** The table's rows with the value of the column whose head says `data-role="value"`, else of the first figure. */
export function readRows(table: HTMLTableElement): ChartRow[] {
  const column = headCells(table).findIndex((head) => head.dataset['role'] === 'value');
  return dataRows(table).map((row) => {
    const cell = column >= 0 ? row.cells.item(column) : row.querySelector<HTMLTableCellElement>('td[data-value], td[data-missing]');
    return {
      label: rowLabel(row),
      value: parseMachine(cell?.dataset['value']),
      missing: cell?.dataset['missing'] ?? '',
      own: row.dataset['own'] !== undefined,
      invented: row.dataset['invented'] !== undefined,
      band: row.dataset['band'],
    };
  });
}

/**
 * Every column with figures as a series named by its head, keyed by `data-status` or `data-series` there; only those with the
 * wanted keys when a figure draws some of its table's columns.
 */
export function readSeries(table: HTMLTableElement, wanted?: ReadonlySet<string>): SeriesTable {
  const rows = dataRows(table);
  const series = headCells(table).flatMap((head, column) => {
    const key = head.dataset['status'] ?? head.dataset['series'];
    if (key === undefined || wanted?.has(key) === false) {
      return [];
    }
    const values = rows.map((row) => parseMachine(row.cells.item(column)?.dataset['value']));
    return [{ label: head.dataset['label'] ?? plainText(head, '.unit'), key, own: head.dataset['own'] !== undefined, values }];
  });
  return {
    labels: rows.map(rowLabel),
    breaks: rows.flatMap((row, index) => (row.dataset['break'] === undefined ? [] : [index])),
    series,
  };
}

/** A table with one status a row: one bar. */
export function readStatusRows(table: HTMLTableElement, label: string): SeriesTable {
  const series = dataRows(table).flatMap((row) => {
    const key = row.dataset['status'];
    const cell = row.querySelector<HTMLTableCellElement>('td[data-value]');
    return key === undefined ? [] : [{ label: rowLabel(row), key, own: false, values: [parseMachine(cell?.dataset['value'])] }];
  });
  return { labels: [label], breaks: [], series };
}

function headCells(table: HTMLTableElement): HTMLTableCellElement[] {
  return [...(table.tHead?.rows.item(table.tHead.rows.length - 1)?.cells ?? [])];
}

function dataRows(table: HTMLTableElement): HTMLTableRowElement[] {
  return bodyRows(table).filter((row) => row.dataset['total'] === undefined && row.dataset['nochart'] === undefined);
}

function rowLabel(row: HTMLTableRowElement): string {
  const head = row.querySelector<HTMLTableCellElement>('th') ?? row.cells.item(0);
  return head === null ? '' : (head.dataset['label'] ?? plainText(head));
}

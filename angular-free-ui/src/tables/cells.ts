import { parseMachine } from '../text/numbers';

/** A cell as sorting and copying see it: a number when the cell carries one, else its words. */
export type Cell = { readonly number: number } | { readonly text: string };

export function readCell(cell: HTMLElement): Cell {
  const number = parseMachine(cell.dataset['value']);
  return number === undefined ? { text: cell.dataset['sort'] ?? plainText(cell) } : { number };
}

/** The words of a cell without what only marks it (the "påhittad" mark, change notes, hidden texts) and without `also`. */
export function plainText(cell: HTMLElement, also = ''): string {
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const mark of copy.querySelectorAll(['.invented', '.changed-mark', '.hidden-text', also].filter(Boolean).join())) {
    mark.remove();
  }
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

export function bodyRows(table: HTMLTableElement): HTMLTableRowElement[] {
  return [...table.tBodies].flatMap((body) => [...body.rows]);
}

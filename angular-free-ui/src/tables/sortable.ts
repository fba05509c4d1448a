import { announce } from '../page/announce';
import { language, words } from '../text/words';
import { plainText, readCell } from './cells';
import { comparer, type Direction } from './sorting';

/** `data-sortable` on a table: a button in each column head of the last head row, except those with `data-nosort`. */
export function makeSortable(table: HTMLTableElement): void {
  const heads = [...(table.tHead?.rows.item(table.tHead.rows.length - 1)?.cells ?? [])];
  heads.forEach((head, column) => {
    if (head.dataset['nosort'] === undefined) {
      addButton(table, heads, head, column);
    }
  });
}

function addButton(table: HTMLTableElement, heads: readonly HTMLElement[], head: HTMLElement, column: number): void {
  const name = plainText(head);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort-button';
  const label = document.createElement('span');
  label.append(...head.childNodes);
  button.append(label);
  head.append(button);
  button.addEventListener('click', () => {
    const direction = next(head);
    for (const other of heads) {
      other.removeAttribute('aria-sort');
    }
    head.setAttribute('aria-sort', direction);
    sortBy(table, column, direction);
    announce(words().sortedBy(name, direction === 'ascending'));
  });
}

/** Figures start with the largest, words with A. */
function next(head: HTMLElement): Direction {
  const current = head.getAttribute('aria-sort');
  if (current === null) {
    return head.classList.contains('n') ? 'descending' : 'ascending';
  }
  return current === 'ascending' ? 'descending' : 'ascending';
}

function sortBy(table: HTMLTableElement, column: number, direction: Direction): void {
  const compare = comparer(direction, language());
  for (const body of table.tBodies) {
    const keyed = [...body.rows]
      .filter((row) => row.dataset['total'] === undefined)
      .map((row) => {
        const cell = row.cells.item(column);
        return { row, cell: cell === null ? { text: '' } : readCell(cell) };
      });
    keyed.sort((left, right) => compare(left.cell, right.cell));
    body.prepend(...keyed.map(({ row }) => row));
  }
}

import { announce } from '../page/announce';
import { button } from '../page/dialog';
import { language, words } from '../text/words';
import { bodyRows, plainText, readCell } from './cells';
import { toSheet, type SheetCell } from './sheet';

/** Fills `<div class="table-tools" data-for="id">` with what its table asks for: `data-filter`, `data-copy`. */
export function fillTableTools(place: HTMLElement): void {
  const table = document.getElementById(place.dataset['for'] ?? '');
  if (!(table instanceof HTMLTableElement)) {
    return;
  }
  if (table.dataset['filter'] !== undefined) {
    place.append(filterBox(table));
  }
  if (table.dataset['copy'] !== undefined) {
    place.append(copyButton(table));
  }
}

function filterBox(table: HTMLTableElement): HTMLElement {
  const box = document.createElement('div');
  box.className = 'filter-box';
  const input = document.createElement('input');
  input.type = 'search';
  input.className = 'input';
  input.id = `${table.id}-filter`;
  const label = document.createElement('label');
  label.htmlFor = input.id;
  label.textContent = table.dataset['filter'] === '' ? words().filter : (table.dataset['filter'] ?? '');
  input.addEventListener('input', () => {
    filterRows(table, input.value);
  });
  box.append(label, input);
  return box;
}

function filterRows(table: HTMLTableElement, sought: string): void {
  const parts = sought.toLocaleLowerCase('sv').split(/\s+/).filter((part) => part !== '');
  const rows = bodyRows(table).filter((row) => row.dataset['total'] === undefined);
  for (const row of rows) {
    const text = row.textContent.toLocaleLowerCase('sv');
    row.hidden = !parts.every((part) => text.includes(part));
  }
  announce(words().filterCount(rows.filter((row) => !row.hidden).length, rows.length));
}

function copyButton(table: HTMLTableElement): HTMLElement {
  const copy = button(words().copy, 'button button-small');
  copy.addEventListener('click', () => {
    const text = toSheet(readSheet(table), language());
    navigator.clipboard.writeText(text).then(
      () => {
        tell(copy, words().copied);
      },
      () => {
        tell(copy, words().copyFailed);
      },
    );
  });
  return copy;
}

function readSheet(table: HTMLTableElement): SheetCell[][] {
  return [...table.rows]
    .filter((row) => !row.hidden)
    .map((row) =>
      [...row.cells].map((cell) => {
        const read = readCell(cell);
        return { value: 'number' in read ? read.number : plainText(cell), span: cell.colSpan };
      }),
    );
}

function tell(copy: HTMLButtonElement, text: string): void {
  announce(text);
  const note = copy.nextElementSibling ?? document.createElement('span');
  note.className = 'small soft';
  note.textContent = text;
  copy.after(note);
}

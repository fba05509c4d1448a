import { words } from '../text/words';
import { announce } from './announce';

/**
 * `data-filter-list="#id"` on a search field: what is typed leaves only the items that hold every word of it, and opens the
 * folds that they lie in. Enter still sends the form, which searches in more than the names.
 */
export function filterList(input: HTMLInputElement): void {
  const list = document.querySelector(input.dataset['filterList'] ?? '');
  if (list === null) {
    return;
  }
  const folds = [...list.querySelectorAll('details')];
  const openAtFirst = folds.map((fold) => fold.open);
  input.addEventListener('input', () => {
    const parts = wordsOf(input.value);
    let shown = 0;
    let all = 0;
    folds.forEach((fold, index) => {
      const items = [...fold.querySelectorAll('li')];
      const heading = fold.querySelector('summary h3')?.textContent ?? '';
      for (const item of items) {
        item.hidden = !holdsAll(`${heading} ${item.textContent} ${item.dataset['search'] ?? ''}`, parts);
      }
      const left = items.filter((item) => !item.hidden).length;
      fold.hidden = left === 0;
      fold.open = parts.length === 0 ? (openAtFirst[index] ?? false) : left > 0;
      shown += left;
      all += items.length;
    });
    announce(words().listCount(shown, all));
  });
}

/** What is sought, word by word. */
export function wordsOf(text: string): string[] {
  return text.toLocaleLowerCase('sv').split(/\s+/).filter((part) => part !== '');
}

/** Whether every word stands in the text. */
export function holdsAll(text: string, parts: readonly string[]): boolean {
  const low = text.toLocaleLowerCase('sv');
  return parts.every((part) => low.includes(part));
}

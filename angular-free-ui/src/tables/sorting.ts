import type { Cell } from './cells';
import { locale } from '../text/numbers';

export type Direction = 'ascending' | 'descending';

/** Numbers by size, words in the language's own order (Å Ä Ö last in Swedish); cells with neither always last. */
export function comparer(direction: Direction, lang: string): (left: Cell, right: Cell) => number {
  const collator = new Intl.Collator(locale(lang), { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  return (left, right) => {
    const byKind = rank(left) - rank(right);
    if (byKind !== 0) {
      return byKind;
    }
    if ('number' in left && 'number' in right) {
      return sign * (left.number - right.number);
    }
    return 'text' in left && 'text' in right ? sign * collator.compare(left.text, right.text) : 0;
  };
}

function rank(cell: Cell): number {
  if ('number' in cell) {
    return 0;
  }
  return cell.text === '' || /^[-.–]{1,2}$/.test(cell.text) ? 2 : 1;
}

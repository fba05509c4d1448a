import assert from 'node:assert/strict';
import test from 'node:test';
import type { Cell } from '../src/tables/cells';
import { comparer } from '../src/tables/sorting';

const text = (...texts: string[]): Cell[] => texts.map((one) => ({ text: one }));
const texts = (cells: readonly Cell[]): string[] => cells.map((cell) => ('text' in cell ? cell.text : String(cell.number)));

test('Å Ä Ö come last, in that order, in Swedish', () => {
  const sorted = text('Örebro', 'Ängelholm', 'Borås', 'Åre', 'Zinkgruvan').sort(comparer('ascending', 'sv'));
  assert.deepEqual(texts(sorted), ['Borås', 'Zinkgruvan', 'Åre', 'Ängelholm', 'Örebro']);
});

test('numbers go by size, not by letters', () => {
  const sorted = [{ number: 100 }, { number: 9 }, { number: -3.5 }].sort(comparer('ascending', 'sv'));
  assert.deepEqual(texts(sorted), ['-3.5', '9', '100']);
});

test('missing values are last whichever way the column is sorted', () => {
  for (const direction of ['ascending', 'descending'] as const) {
    const sorted = [{ text: '..' }, { number: 1 }, { text: '' }, { number: 2 }].sort(comparer(direction, 'sv'));
    assert.deepEqual(texts(sorted).slice(2).sort(), ['', '..']);
  }
});

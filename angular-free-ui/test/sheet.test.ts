import assert from 'node:assert/strict';
import test from 'node:test';
import { toSheet, type SheetCell } from '../src/tables/sheet';

const row = (...values: (string | number)[]): SheetCell[] => values.map((value) => ({ value, span: 1 }));

test('rows become tab-separated lines with numbers in the language of the page', () => {
  assert.equal(toSheet([row('Kommun', 'kr'), row('Borås', -1234.5)], 'sv'), 'Kommun\tkr\r\nBorås\t-1234,5');
});

test('a cell that spans columns keeps the columns after it in place', () => {
  assert.equal(toSheet([[{ value: 'Utfall', span: 2 }, { value: 'Mål', span: 1 }]], 'sv'), 'Utfall\t\tMål');
});

test('words never become formulas and never break the row', () => {
  assert.equal(toSheet([row('=1+1', '@SUM(A1)', '+46 8', '-A1', 'a\tb\nc')], 'sv'), "'=1+1\t'@SUM(A1)\t'+46 8\t'-A1\ta b c");
});

test('the sign for a missing value stays as it is', () => {
  assert.equal(toSheet([row('-', '..')], 'sv'), '-\t..');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lonePoints } from '../src/charts/lone-points';

test('a value between empty periods stands alone, one with a neighbour does not', () => {
  assert.deepEqual(lonePoints([1, undefined, 2, 3, undefined, 4]), [true, false, false, false, false, true]);
  assert.deepEqual(lonePoints([7]), [true]);
  assert.deepEqual(lonePoints([]), []);
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { condense } from '../src/charts/condense';

const rows = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

test('few rows are all shown', () => {
  assert.deepEqual(condense(rows(5), 5, () => false), [0, 1, 2, 3, 4]);
});

for (const own of [0, 1, 17, 145, 288, 289]) {
  test(`among 290 the own row ${own}, its neighbours and both ends stay, within 32 rows`, () => {
    const shown = condense(rows(290), 32, (row) => row === own);
    assert.ok(shown.length <= 32, `${shown.length} rows`);
    for (const kept of [0, 1, 288, 289, own, Math.max(0, own - 1), Math.min(289, own + 1)]) {
      assert.ok(shown.includes(kept), `row ${kept} is missing`);
    }
    const hidden = shown.reduce<number>((sum, row) => sum + (typeof row === 'number' ? 0 : row.gap), 0);
    const numbers = shown.filter((row) => typeof row === 'number');
    assert.equal(hidden + numbers.length, 290);
    assert.deepEqual(numbers, [...numbers].sort((left, right) => left - right));
  });
}

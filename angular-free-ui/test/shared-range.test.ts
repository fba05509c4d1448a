import assert from 'node:assert/strict';
import test from 'node:test';
import { sharedRange } from '../src/charts/shared-range';

test('a range holds all values with air, the same for both scales', () => {
  assert.deepEqual(sharedRange([2, 12, 7]), { min: 1.5, max: 12.5 });
});

test('air stops at zero where no value is below it', () => {
  assert.deepEqual(sharedRange([0.1, 10.1]), { min: 0, max: 10.6 });
  assert.deepEqual(sharedRange([-1, 9]), { min: -1.5, max: 9.5 });
});

test('values that are all alike still have a range', () => {
  assert.deepEqual(sharedRange([40, 40]), { min: 38, max: 42 });
});

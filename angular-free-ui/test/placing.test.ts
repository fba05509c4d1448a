import assert from 'node:assert/strict';
import test from 'node:test';
import { scaleStart, spread, stack } from '../src/charts/placing';
import { wrapLabel } from '../src/charts/status';

test('labels that would meet are moved apart, in their own order and within the chart', () => {
  const placed = spread([50, 52, 51, 98], 10, 0, 100);
  const sorted = [...placed].sort((left, right) => left - right);
  for (let i = 1; i < sorted.length; i++) {
    assert.ok((sorted[i] ?? 0) - (sorted[i - 1] ?? 0) >= 10);
  }
  assert.ok((placed[0] ?? 0) < (placed[2] ?? 0) && (placed[2] ?? 0) < (placed[1] ?? 0));
  assert.ok(Math.max(...placed) <= 100);
});

test('labels with room stay where they are', () => {
  assert.deepEqual(spread([10, 80, 40], 10, 0, 100), [10, 80, 40]);
});

test('values that share a place are stacked', () => {
  assert.deepEqual(stack([1, 1.01, 5, 0.99], 0.5), [0, 1, 0, 2]);
});

test('a long goal name is broken at a space into two lines', () => {
  assert.equal(wrapLabel('Kort namn', 20), 'Kort namn');
  assert.deepEqual(wrapLabel('Företagandet växer genom samverkan', 20), ['Företagandet växer', 'genom samverkan']);
});

test('a scale never begins below nothing when no value does', () => {
  assert.equal(scaleStart([0, 2068], 0.04), 0);
  assert.equal(scaleStart([10, 2068], 0.04), 0);
  assert.equal(scaleStart([60, 70], 0.04), undefined);
  assert.equal(scaleStart([-3, 5], 0.04), undefined);
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { cutName, nameLength } from '../src/charts/name-length';

const longest = 'Grundläggande och gymnasial vuxenutbildning';

test('a wide figure shows the longest area uncut', () => {
  assert.equal(cutName(longest, nameLength(1240)), longest);
});

test('a narrow one cuts it, and says so', () => {
  assert.equal(cutName(longest, nameLength(340)), 'Grundläggande o…');
  assert.ok(cutName(longest, nameLength(720)).length <= 34);
});

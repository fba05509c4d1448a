import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdsAll, wordsOf } from '../src/page/filter-list';

test('every word is sought, in any order and case', () => {
  assert.ok(holdsAll('Hushåll med försörjningsstöd EKB01', wordsOf('STÖD hushåll')));
  assert.ok(holdsAll('Hushåll med försörjningsstöd EKB01', wordsOf(' ekb01 ')));
  assert.ok(!holdsAll('Hushåll med försörjningsstöd', wordsOf('hushåll sfi')));
  assert.ok(holdsAll('vad som helst', wordsOf('  ')));
});

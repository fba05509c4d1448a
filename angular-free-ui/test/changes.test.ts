import assert from 'node:assert/strict';
import test from 'node:test';
import { sameText } from '../src/forms/changes';

test('how a number is spaced and which minus it has is no change', () => {
  assert.ok(sameText('1\u00A0234,5', '1234,5'));
  assert.ok(sameText('\u22122,5', '-2,5'));
  assert.ok(sameText(' 12 ', '12'));
});

test('another number, another word and an emptied field are changes', () => {
  assert.ok(!sameText('1234,5', '1234'));
  assert.ok(!sameText('Försenad', 'Färdig'));
  assert.ok(!sameText('', '0'));
  assert.ok(!sameText('två ord', 'tvåord'));
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { decimalsOf, formatNumber, parseMachine, spreadsheetNumber } from '../src/text/numbers';

test('a machine number is read and anything else is missing, never zero', () => {
  assert.equal(parseMachine('-1234.5'), -1234.5);
  for (const missing of ['', '-', '..', '1 234,5', '1,5', 'uppgift saknas', undefined, null]) {
    assert.equal(parseMachine(missing), undefined);
  }
});

test('Swedish numbers have no-break space, comma and a real minus', () => {
  assert.equal(formatNumber(-1234.5, 1, 'sv'), '\u22121\u00A0234,5');
  assert.equal(formatNumber(3.4, 2, 'sv'), '3,40');
});

test('less than nothing that rounds to nothing has no minus', () => {
  assert.equal(formatNumber(-0.4, 0, 'sv'), '0');
  assert.equal(formatNumber(-0, 1, 'sv'), '0,0');
  assert.equal(formatNumber(-0.6, 0, 'sv'), '\u22121');
});

test('English numbers have comma, point and a real minus', () => {
  assert.equal(formatNumber(-1234.5, 1, 'en'), '\u22121,234.5');
});

test('a spreadsheet gets no grouping and an ordinary minus', () => {
  assert.equal(spreadsheetNumber(-1234.5, 'sv'), '-1234,5');
  assert.equal(spreadsheetNumber(-1234.5, 'en'), '-1234.5');
});

test('decimals shown are the most that any value has, at most two', () => {
  assert.equal(decimalsOf([1, 2.5]), 1);
  assert.equal(decimalsOf([1.123456]), 2);
  assert.equal(decimalsOf([]), 0);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pictureAddress, pictureName } from '../src/charts/picture-place';

test('the address of a picture says its period, also when the page chose it', () => {
  assert.equal(pictureAddress('https://b.example/jamfor/EKB24?kommun=boras#x', '2019'), 'https://b.example/jamfor/EKB24?kommun=boras&period=2019');
  assert.equal(pictureAddress('https://b.example/jamfor/EKB24?period=2018', '2019'), 'https://b.example/jamfor/EKB24?period=2018');
  assert.equal(pictureAddress('https://b.example/sparad/abc', undefined), 'https://b.example/sparad/abc');
});

test('each chart of a page, and each choice, has a file name of its own', () => {
  const address = 'https://b.example/jamfor/EKB24?kommun=bor%C3%A5s&period=2019&kommuner=uppsala,boras';
  assert.equal(pictureName(address, 'bars'), 'jamfor-EKB24-borås-2019-uppsala-boras-bars.png');
  assert.notEqual(pictureName(address, 'bars'), pictureName(address, 'dots'));
});

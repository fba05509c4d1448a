/** Walks through what scripts add to the preview; each line says what a reader would see go wrong. */
export async function walk(page, expect) {
  const firstRow = () => page.locator('#bars-table tbody tr:visible th').first().innerText();
  const sort = page.locator('#bars-table thead .sort-button').first();

  await sort.click();
  expect(/^Alm/.test(await firstRow()), 'sorting by kommun starts with A');
  await sort.click();
  expect(/^Ödeby/.test(await firstRow()), 'sorting backwards starts with Ö');
  expect((await page.locator('#bars-table th').first().getAttribute('aria-sort')) === 'descending', 'the sort state is spoken');

  await page.keyboard.press('/');
  await page.keyboard.type('upps');
  expect((await page.locator('#bars-table tbody tr:visible').count()) === 1, 'the filter leaves Uppsala');
  await page.getByRole('button', { name: 'Kopiera tabellen' }).click();
  await page.getByText('Tabellen är kopierad').first().waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\r\n').length === 2 && copied.includes('Uppsala\t35,2\t'), `the copy holds what is shown: ${copied}`);

  await page.keyboard.press('?');
  expect(await page.getByRole('dialog', { name: 'Tangenter' }).isVisible(), '? opens the help');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Ta bort utkastet' }).click();
  const question = page.getByRole('dialog', { name: 'Ta bort utkastet?' });
  expect(await question.isVisible(), 'a destructive button asks first');
  await question.getByRole('button', { name: 'Avbryt' }).click();
  expect((await page.locator('dialog').count()) === 0, 'cancel closes the question');

  await page.locator('input[name="v2"]').fill('8,1');
  expect(await page.getByText('Ändrad, var 7,4').isVisible(), 'a changed value says what it was');
  expect(await page.getByText('2 ändringar').isVisible(), 'changes are counted');

  await page.locator('#goal').focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.getByRole('button', { name: 'Visa', exact: true }).isVisible(), 'a choice by arrow key waits for the button');
  expect(new URL(page.url()).search === '', 'a choice by arrow key sends nothing');

  expect((await page.locator('figure canvas[role="img"][aria-label]').count()) === 5, 'every figure has its named chart');
}

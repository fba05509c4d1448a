import { words } from '../text/words';

let count = 0;

/** A modal dialog that names itself, closes with Escape, and is gone from the page once closed. */
export function openDialog(title: string, content: readonly Node[], actions: readonly HTMLElement[] = []): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog';
  const heading = document.createElement('h2');
  heading.id = `dialog-${++count}`;
  heading.textContent = title;
  dialog.setAttribute('aria-labelledby', heading.id);
  const close = button(actions.length > 0 ? words().cancel : words().close, 'button');
  close.addEventListener('click', () => {
    dialog.close();
  });
  const row = document.createElement('div');
  row.className = 'actions';
  row.append(...actions, close);
  dialog.append(heading, ...content, row);
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  close.focus();
  return dialog;
}

export function button(text: string, className: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = className;
  element.textContent = text;
  return element;
}

export function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

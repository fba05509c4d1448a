import { button, openDialog, paragraph } from '../page/dialog';
import { words } from '../text/words';

/** `data-confirm` on a submit button: asks, naming the thing, before the form is sent by that very button. */
export function installConfirm(): void {
  document.addEventListener('click', (event) => {
    const pressed = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button[data-confirm]') : null;
    if (pressed === null || pressed.dataset['confirmed'] !== undefined) {
      return;
    }
    event.preventDefault();
    ask(pressed);
  });
}

function ask(pressed: HTMLButtonElement): void {
  const go = button(pressed.textContent.trim(), 'button button-danger');
  const title = pressed.dataset['confirmTitle'] ?? words().confirmTitle;
  const dialog = openDialog(title, [paragraph(pressed.dataset['confirm'] ?? '')], [go]);
  dialog.addEventListener('close', () => {
    pressed.focus();
  });
  go.addEventListener('click', () => {
    dialog.close();
    pressed.dataset['confirmed'] = '';
    pressed.click();
    delete pressed.dataset['confirmed'];
  });
}

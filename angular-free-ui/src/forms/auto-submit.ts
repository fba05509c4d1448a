const returning = 'benchmark-focus';

/**
 * `data-autosubmit` on a filter form: a choice made by pointer is sent at once and focus comes back to the field.
 * One made with the arrow keys waits for the button, since each arrow press is a change (WCAG 3.2.2).
 */
export function autoSubmit(form: HTMLFormElement): void {
  const submit = form.querySelector<HTMLElement>('[type="submit"]');
  if (submit !== null) {
    submit.hidden = true;
  }
  let byKeyboard = false;
  form.addEventListener('keydown', () => {
    byKeyboard = true;
  });
  form.addEventListener('pointerdown', () => {
    byKeyboard = false;
  });
  form.addEventListener('change', (event) => {
    const field = event.target;
    if (!(field instanceof HTMLSelectElement)) {
      return;
    }
    if (byKeyboard) {
      if (submit !== null) {
        submit.hidden = false;
      }
      return;
    }
    sessionStorage.setItem(returning, field.id);
    form.requestSubmit();
  });
}

/** After an automatic submit the new page starts where the reader was. */
export function returnFocus(): void {
  const id = sessionStorage.getItem(returning);
  sessionStorage.removeItem(returning);
  if (id !== null && id !== '') {
    document.getElementById(id)?.focus({ preventScroll: true });
  }
}

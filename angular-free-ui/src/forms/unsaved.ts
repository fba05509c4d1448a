/** `data-unsaved` on a form: leaving the page with something typed and not sent asks first. */
export function guardUnsaved(form: HTMLFormElement): void {
  let dirty = false;
  form.addEventListener('input', () => {
    dirty = true;
  });
  form.addEventListener('submit', () => {
    dirty = false;
  });
  window.addEventListener('beforeunload', (event) => {
    if (dirty) {
      event.preventDefault();
    }
  });
}

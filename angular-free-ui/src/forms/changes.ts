import { words } from '../text/words';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Of what stood there before, so that the note stays a note. */
const longest = 60;

let count = 0;

/** Fields with `data-original` say beside them what they were before; `[data-changes-count]` in the form counts them. */
export function markChanges(form: HTMLFormElement): void {
  const fields = [...form.querySelectorAll<Field>('[data-original]')];
  const update = (field: Field): void => {
    mark(field);
    const changed = fields.filter(isChanged).length;
    for (const counter of form.querySelectorAll('[data-changes-count]')) {
      counter.textContent = words().changes(changed);
    }
  };
  for (const field of fields) {
    field.addEventListener('input', () => {
      update(field);
    });
    update(field);
  }
}

/** Space round the text and between thousands, and which minus sign is used, make no difference to a value. */
export function sameText(left: string, right: string): boolean {
  return normalise(left) === normalise(right);
}

function normalise(text: string): string {
  const trimmed = text.trim().replace(/\u2212/g, '-');
  return /^[-\d\s\u00A0\u202F.,%]+$/.test(trimmed) ? trimmed.replace(/[\s\u00A0\u202F]/g, '') : trimmed;
}

function isChanged(field: Field): boolean {
  return !sameText(field.value, field.dataset['original'] ?? '');
}

function mark(field: Field): void {
  const cell = field.closest<HTMLElement>('td') ?? field.parentElement;
  if (cell === null) {
    return;
  }
  const note = cell.querySelector<HTMLElement>('.changed-mark') ?? newNote(cell, field);
  const changed = isChanged(field);
  cell.toggleAttribute('data-changed', changed);
  note.hidden = !changed;
  note.textContent = changed ? words().changedFrom(originalText(field)) : '';
}

function newNote(cell: HTMLElement, field: Field): HTMLElement {
  const note = document.createElement('span');
  note.className = 'changed-mark';
  note.id = `changed-${++count}`;
  cell.append(note);
  const described = field.getAttribute('aria-describedby');
  field.setAttribute('aria-describedby', described === null ? note.id : `${described} ${note.id}`);
  return note;
}

function originalText(field: Field): string {
  const original = field.dataset['original'] ?? '';
  if (field instanceof HTMLSelectElement) {
    return [...field.options].find((option) => option.value === original)?.text ?? original;
  }
  return original.length > longest ? `${original.slice(0, longest)} …` : original;
}

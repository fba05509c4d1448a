import { drawFigures } from './charts/figures';
import { autoSubmit, returnFocus } from './forms/auto-submit';
import { markChanges } from './forms/changes';
import { installConfirm } from './forms/confirm';
import { reviewDocument } from './forms/document-review';
import { guardUnsaved } from './forms/unsaved';
import { filterList } from './page/filter-list';
import { installKeys } from './page/keyboard-help';
import { watchScrollRegions } from './page/scroll-regions';
import { makeSortable } from './tables/sortable';
import { fillTableTools } from './tables/table-tools';

each('table[data-sortable]', HTMLTableElement, makeSortable);
each('.table-tools[data-for]', HTMLElement, fillTableTools);
each('input[data-filter-list]', HTMLInputElement, filterList);
each('form[data-autosubmit]', HTMLFormElement, autoSubmit);
each('[data-document]', HTMLElement, reviewDocument);
each('form[data-unsaved]', HTMLFormElement, guardUnsaved);
each('form:has([data-original])', HTMLFormElement, markChanges);
each('.error-summary:not(.validation-summary-valid)', HTMLElement, (summary) => {
  summary.focus();
});
installConfirm();
installKeys();
watchScrollRegions(document);
returnFocus();
void drawFigures(document);

function each<T extends Element>(selector: string, kind: new () => T, enhance: (element: T) => void): void {
  for (const element of document.querySelectorAll(selector)) {
    if (element instanceof kind) {
      enhance(element);
    }
  }
}

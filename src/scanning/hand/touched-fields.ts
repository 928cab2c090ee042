/** Undoes what the first keys of a scan did to the fields that had the focus. */

/** The innermost element that the event is for, also in open shadow roots. */
export function targetOf(event: Event): Element | undefined {
  const [target] = event.composedPath();
  return target instanceof Element ? target : undefined;
}

export function takesText(element: Element | undefined): boolean {
  return (
    (element instanceof HTMLInputElement &&
      !/^(button|submit|reset|image|checkbox|radio|file|color|range)$/.test(element.type)) ||
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLElement && element.isContentEditable)
  );
}

export class TouchedFields {
  readonly #undo = new Map<Element, () => void>();

  /** Called before a key takes effect. */
  touch(element: Element | undefined): void {
    if (!element) return;
    const undo = this.#undo.get(element);
    if (element instanceof HTMLElement && element.isContentEditable) {
      this.#undo.set(element, () => {
        element.ownerDocument.execCommand('delete');
        undo?.();
      });
    } else if (!undo) {
      this.#undo.set(element, remember(element));
    }
  }

  /** Makes every field what it was, and the first one the focused one. */
  restore(): void {
    for (const undo of this.#undo.values()) undo();
    // A field may pass the focus on after each character, as boxes for a one-time password do.
    const [first] = this.#undo.keys();
    if (this.#undo.size > 1 && first instanceof HTMLElement) first.focus({ preventScroll: true });
    this.#undo.clear();
  }

  /** Ends what an input method has begun in the fields, so that nothing comes after `restore`. */
  endComposition(): void {
    for (const element of this.#undo.keys()) {
      if (!(element instanceof HTMLElement) || !element.matches(':focus')) continue;
      element.blur();
      element.focus({ preventScroll: true });
    }
  }
}

function remember(field: Element): () => void {
  if (field instanceof HTMLSelectElement) {
    const { selectedIndex } = field;
    return () => {
      if (field.selectedIndex === selectedIndex) return;
      field.selectedIndex = selectedIndex;
      tell(field, 'input');
      tell(field, 'change');
    };
  }
  if (!takesText(field)) return () => undefined;
  const { value, selectionStart, selectionEnd, selectionDirection } = field as HTMLInputElement;
  return () => {
    const input = field as HTMLInputElement;
    const changed = input.value !== value;
    // Past a framework's own `value`, which would hide the change from the framework.
    Reflect.set(Object.getPrototypeOf(input) as object, 'value', value, input);
    // Fields for numbers, dates and addresses have no selection to set.
    if (selectionStart !== null) {
      input.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
    }
    if (changed) tell(input, 'input');
  };
}

function tell(field: Element, type: 'input' | 'change'): void {
  field.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
}

/** Does in the focused field what held keys would have done. */
export function giveBack(erased: number, text: string): void {
  // The one way that fires the events of typing and can be undone; all engines have it.
  for (let i = 0; i < erased; i++) document.execCommand('delete');
  if (text !== '') document.execCommand('insertText', false, text);
}

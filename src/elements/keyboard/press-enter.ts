/** What the Enter key does in a field. */
import { enterHintOf, isTextField } from './text-field.js';
import type { ServedField } from './served-field.js';

/** Inputs that wait for Enter: a form with one of them alone is sent by it without a button. */
const BLOCKING =
  /^(text|search|tel|url|email|password|date|month|week|time|datetime-local|number)$/;

/**
 * Presses Enter for a page that listens for it, then does what a browser would: a new line, the
 * next field where the field says `enterkeyhint="next"`, or sending the form.
 *
 * @returns false where Enter has nothing to do here
 */
export function pressEnter(served: ServedField): boolean {
  const { field, writer } = served;
  const goesOn = field.dispatchEvent(enterEvent('keydown'));
  const isDone = !goesOn || (field instanceof HTMLTextAreaElement ? newLine() : sent());
  field.dispatchEvent(enterEvent('keyup'));
  return isDone;

  function newLine(): boolean {
    writer.insert('\n', 'insertLineBreak');
    return true;
  }

  function sent(): boolean {
    served.commit();
    return (enterHintOf(field) === 'next' && toNext(field as HTMLInputElement)) || send();
  }

  function send(): boolean {
    const { form } = field;
    if (!form) return false;
    const button = [...form.elements].find(isSubmitButton);
    if (button) {
      // A disabled default button keeps a form from being sent by Enter.
      button.click();
      return true;
    }
    const waiting = [...form.elements].filter(
      (each) => each instanceof HTMLInputElement && BLOCKING.test(each.type),
    );
    if (waiting.length > 1) return false;
    form.requestSubmit();
    return true;
  }
}

function toNext(field: HTMLInputElement): boolean {
  const fields = [...(field.form?.elements ?? [])].filter(isTextField);
  // The field itself is not among them: while it is served it wants no other keyboard.
  const next = fields.find(
    (each) => field.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  next?.focus();
  return next !== undefined;
}

function isSubmitButton(element: Element): element is HTMLButtonElement | HTMLInputElement {
  if (element instanceof HTMLButtonElement) return element.type === 'submit';
  return element instanceof HTMLInputElement && /^(submit|image)$/.test(element.type);
}

function enterEvent(type: 'keydown' | 'keyup'): KeyboardEvent {
  return new KeyboardEvent(type, {
    key: 'Enter',
    code: 'Enter',
    bubbles: true,
    composed: true,
    cancelable: true,
  });
}

/** A field while the keyboard writes for it: the system's own keyboard stays away meanwhile. */
import { FieldWriter } from './field-writer.js';
import {
  capitalsOf,
  kindOf,
  takesWords,
  type Capitals,
  type KeyboardKind,
  type TextField,
} from './text-field.js';

export class ServedField {
  readonly field: TextField;
  readonly kind: KeyboardKind;
  readonly takesWords: boolean;
  readonly capitals: Capitals;
  readonly writer: FieldWriter;
  readonly #inputmode: string | null;
  /** The text that the page knows by a `change` event, or found when the field was entered. */
  #committed: string;
  #isWritten = false;

  constructor(field: TextField) {
    this.field = field;
    this.#inputmode = field.getAttribute('inputmode');
    this.kind = kindOf(field, this.#inputmode);
    this.takesWords = takesWords(field, this.kind);
    this.capitals = capitalsOf(field);
    this.#committed = field.value;
    this.writer = new FieldWriter(field, () => (this.#isWritten = true));
    field.setAttribute('inputmode', 'none');
    field.addEventListener('change', this.#onChange);
  }

  /** The decimal sign that this field reads. */
  get point(): '.' | ',' {
    const lang = this.field.closest<HTMLElement>('[lang]')?.lang ?? document.documentElement.lang;
    return this.field.type === 'number' || lang.startsWith('en') ? '.' : ',';
  }

  /** Browsers tell of a change only after typing of their own; this tells of ours, once. */
  commit(): void {
    const { field } = this;
    if (!this.#isWritten || !field.isConnected || field.value === this.#committed) return;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** The field is as it was found, but for its text. */
  release(): void {
    const { field } = this;
    field.removeEventListener('change', this.#onChange);
    if (field.getAttribute('inputmode') !== 'none') return;
    if (this.#inputmode === null) field.removeAttribute('inputmode');
    else field.setAttribute('inputmode', this.#inputmode);
  }

  readonly #onChange = (): void => {
    this.#committed = this.field.value;
    this.#isWritten = false;
  };
}

/** What a field that a person writes in asks of a keyboard. */

export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Which keys a field needs. */
export type KeyboardKind = 'text' | 'email' | 'url' | 'phone' | 'number' | 'decimal';

export type Capitals = 'none' | 'sentences' | 'words' | 'characters';

const TYPES = new Set(['text', 'search', 'tel', 'url', 'email', 'password', 'number']);

const BY_MODE: Readonly<Record<string, KeyboardKind>> = {
  tel: 'phone',
  numeric: 'number',
  decimal: 'decimal',
  email: 'email',
  url: 'url',
  text: 'text',
  search: 'text',
};

/** Whether somebody can write in it now. A field that wants no keyboard says `inputmode="none"`. */
export function isTextField(target: unknown): target is TextField {
  if (target instanceof HTMLTextAreaElement) return isOpen(target);
  return target instanceof HTMLInputElement && TYPES.has(target.type) && isOpen(target);
}

export function isWritable(field: TextField): boolean {
  return field.isConnected && !field.readOnly && !field.matches(':disabled');
}

function isOpen(field: TextField): boolean {
  return isWritable(field) && field.getAttribute('inputmode') !== 'none';
}

/**
 * `inputmode` decides, then `type`, then `autocomplete`.
 * @param inputmode the field's own, before a keyboard put its own in
 */
export function kindOf(field: TextField, inputmode: string | null): KeyboardKind {
  const byMode = BY_MODE[inputmode?.toLowerCase() ?? ''];
  if (byMode) return byMode;
  switch (field.type) {
    case 'tel':
      return 'phone';
    case 'email':
      return 'email';
    case 'url':
      return 'url';
    case 'number':
      return isWhole(field as HTMLInputElement) ? 'number' : 'decimal';
  }
  const fill = fillOf(field);
  if (fill.some((token) => token === 'tel' || token.startsWith('tel-'))) return 'phone';
  if (fill.includes('email')) return 'email';
  if (fill.includes('url')) return 'url';
  if (fill.some((token) => /^(one-time-code|cc-number|cc-csc|cc-exp)$/.test(token))) {
    return 'number';
  }
  return 'text';
}

/**
 * Whether Vietnamese words are written in it. A field that says it is in another language, codes (`autocapitalize="characters"`), secrets and
 * whatever says `data-ime="off"`, or stands within something that does, are left as they are typed.
 */
export function takesWords(field: TextField, kind: KeyboardKind): boolean {
  return (
    kind === 'text' &&
    field.type !== 'password' &&
    capitalsOf(field) !== 'characters' &&
    (field.lang === '' || field.lang.startsWith('vi')) &&
    !fillOf(field).some((token) => token === 'username' || token.endsWith('-password')) &&
    !field.closest('[data-ime="off"]')
  );
}

/** `autocapitalize` decides; without it, names start with capitals. */
export function capitalsOf(field: TextField): Capitals {
  const said = (field.getAttribute('autocapitalize') ?? field.form?.getAttribute('autocapitalize'))
    ?.trim()
    .toLowerCase();
  if (said === 'characters' || said === 'words' || said === 'sentences') return said;
  if (said === 'on') return 'sentences';
  if (said === 'off' || said === 'none') return 'none';
  const isName =
    field.name === 'name' ||
    fillOf(field).some((token) => /^((given|additional|family)-)?name$/.test(token));
  return isName ? 'words' : 'none';
}

/** Whether the next letter after `before` is a capital. */
export function startsCapital(capitals: Capitals, before: string): boolean {
  switch (capitals) {
    case 'none':
      return false;
    case 'characters':
      return true;
    case 'words':
      return before === '' || /\s$/.test(before);
    case 'sentences':
      return before.trim() === '' || /[.!?…]\s+$|\n\s*$/.test(before);
  }
}

/** `enterkeyhint`, by its attribute: WebKitGTK has no property for it. */
export function enterHintOf(field: TextField): string {
  return field.getAttribute('enterkeyhint')?.toLowerCase() ?? '';
}

/** No sign and no fraction is wanted. */
function isWhole({ min, step }: HTMLInputElement): boolean {
  return min !== '' && Number(min) >= 0 && (step === '' || /^\d+$/.test(step));
}

function fillOf(field: TextField): readonly string[] {
  return field.getAttribute('autocomplete')?.toLowerCase().split(/\s+/) ?? [];
}

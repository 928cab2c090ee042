import { html, LitElement } from 'lit';
import { live } from 'lit/directives/live.js';
import { FakeTimers } from './fake-timers.js';
import {
  choices,
  enter,
  finger,
  focus,
  hasKey,
  keyOf,
  middle,
  nested,
  page,
  press,
  type,
} from './keyboard-kit.js';
import { expectAccessible } from '../support/axe.js';
import { part, settled, until, visibleText } from '../support/fixture.js';
import { assert, describe, it } from '../support/suite.js';

/** A field that draws itself anew from what it heard, as the elements of this library do. */
class BoundField extends LitElement {
  static override properties = { text: { state: true } };
  declare text: string;

  constructor() {
    super();
    this.text = '';
  }

  protected override render() {
    return html`<input
      .value=${live(this.text)}
      @input=${(event: Event) => (this.text = (event.target as HTMLInputElement).value)}
    />`;
  }
}

customElements.define('bound-field', BoundField);

describe('ward-keyboard', () => {
  it('comes with a field and goes with it, and leaves the field as it was', async () => {
    const keyboard = await page('<input inputmode="search" /><button>Khác</button>');
    assert.isFalse(keyboard.open);
    const field = await enter(keyboard);
    assert.equal(field.getAttribute('inputmode'), 'none');
    assert.equal(document.activeElement === field, true);
    field.blur();
    await until(() => !keyboard.open, 'the keyboard to go');
    assert.equal(field.getAttribute('inputmode'), 'search');
    await keyboard.updateComplete;
    assert.equal(keyboard.renderRoot.querySelectorAll('button').length, 0);
  });

  it('stays away from what cannot be written in, and from what wants no keyboard', async () => {
    const keyboard = await page(
      '<input readonly /><input type="checkbox" /><input inputmode="none" /><input id="last" />',
    );
    for (const field of keyboard.parentElement?.querySelectorAll('input') ?? []) {
      field.focus();
      assert.equal(keyboard.open, field.id === 'last', field.outerHTML);
    }
  });

  it('types into a field, tells the page as a browser would, and leaves the focus there', async () => {
    const keyboard = await page('<input />', { method: 'none' });
    const field = await enter(keyboard);
    const told: string[] = [];
    for (const name of ['beforeinput', 'input']) {
      keyboard.parentElement?.addEventListener(name, (event) => {
        const { inputType, data, composed } = event as InputEvent;
        told.push(`${name} ${inputType} ${data} ${composed} ${field.value}`);
      });
    }
    const key = keyOf(keyboard, 'type a');
    assert.isFalse(finger(key, 'pointerdown', middle(key)), 'a press moves the focus');
    finger(key, 'pointerup', middle(key));
    await press(keyboard, 'erase');
    assert.deepEqual(told, [
      'beforeinput insertText a true ',
      'input insertText a true a',
      'beforeinput deleteContentBackward null true a',
      'input deleteContentBackward null true ',
    ]);
    assert.equal(document.activeElement === field, true);
  });

  it('writes nothing where the page refuses it', async () => {
    const keyboard = await page('<input />');
    const field = await enter(keyboard);
    field.addEventListener('beforeinput', (event) => event.preventDefault());
    await type(keyboard, 'ab');
    assert.equal(field.value, '');
  });

  it('writes at the caret, in place of what is selected, and takes whole letters away', async () => {
    const keyboard = await page('<input value="Lê Lợi" />', { method: 'none' });
    const field = await enter(keyboard);
    field.setSelectionRange(2, 2);
    await type(keyboard, 'n');
    assert.equal(field.value, 'Lên Lợi');
    assert.equal(field.selectionStart, 3);
    field.setSelectionRange(0, 4);
    await type(keyboard, 'x');
    assert.equal(field.value, 'xLợi');
    field.value = 'a👩e\u0302\u0301';
    field.setSelectionRange(field.value.length, field.value.length);
    await press(keyboard, 'erase');
    assert.equal(field.value, 'a👩');
    await press(keyboard, 'erase');
    assert.equal(field.value, 'a');
  });

  it('keeps to maxlength, and to what has become read-only', async () => {
    const keyboard = await page('<input maxlength="3" />', { method: 'telex' });
    const field = await enter(keyboard);
    await type(keyboard, 'abcd');
    assert.equal(field.value, 'abc');
    field.value = 'xas';
    await press(keyboard, 'erase', 'type s');
    assert.equal(field.value, 'xá', 'a mark takes no room');
    field.setAttribute('readonly', '');
    await press(keyboard, 'type x', 'erase');
    assert.equal(field.value, 'xá');
  });

  it('composes by Telex and VNI, and not where it is turned off', async () => {
    const keyboard = await page('<input />', { method: 'telex' });
    const field = await enter(keyboard);
    await type(keyboard, 'vieet');
    assert.equal(field.value, 'viêt');
    await type(keyboard, 'j');
    assert.equal(field.value, 'việt');
    await press(keyboard, 'type  ', 'method');
    assert.equal(keyboard.method, 'vni');
    await type(keyboard, 'nam1');
    assert.equal(field.value, 'việt nám');
    await press(keyboard, 'method', 'type  ');
    await type(keyboard, 'as');
    assert.equal(field.value, 'việt nám as');
  });

  it('erases letters of a word that is being composed, with their marks', async () => {
    const keyboard = await page('<input />');
    const field = await enter(keyboard);
    await type(keyboard, 'tieengs');
    assert.equal(field.value, 'tiếng');
    await press(keyboard, 'erase', 'erase', 'erase');
    assert.equal(field.value, 'ti');
    await press(keyboard, 'erase', 'erase', 'erase');
    assert.equal(field.value, '');
  });

  it('leaves numbers, addresses, codes and secrets as they are typed', async () => {
    const keyboard = await page(`<input type="password" /><input type="email" />
      <input autocapitalize="characters" /><div data-ime="off"><input id="off" /></div>
      <input lang="en" id="english" />`);
    for (const [selector, text] of [
      ['[type=password]', 'as'],
      ['[type=email]', 'as'],
      ['[autocapitalize]', 'AS'],
      ['#off', 'as'],
      ['#english', 'as'],
    ] as const) {
      const field = await enter(keyboard, selector);
      await type(keyboard, 'as');
      assert.equal(field.value, text, selector);
      assert.deepEqual(
        choices(keyboard).filter((choice) => /á/i.test(choice)),
        [],
        selector,
      );
    }
  });

  it('offers words for what was typed without accents, and a press puts one in its place', async () => {
    const keyboard = await page('<input name="name" />', { method: 'none' });
    const field = await enter(keyboard);
    const height = keyboard.offsetHeight;
    await type(keyboard, 'nguyen');
    assert.equal(field.value, 'Nguyen', 'a name starts with a capital');
    assert.include(choices(keyboard), 'Nguyễn');
    assert.equal(keyboard.offsetHeight, height, 'keys do not move');
    const told: string[] = [];
    field.addEventListener('input', (event) => told.push((event as InputEvent).inputType));
    await press(keyboard, 'choose Nguyễn');
    await press(keyboard, 'type  ');
    await type(keyboard, 'a');
    assert.equal(field.value, 'Nguyễn A');
    assert.deepEqual(told, ['insertReplacementText', 'insertText', 'insertText']);
  });

  it('leaves alone what a physical keyboard or the page itself writes', async () => {
    const keyboard = await page('<input />');
    const field = await enter(keyboard);
    await type(keyboard, 'ma');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'i', bubbles: true, composed: true }));
    field.setRangeText('i', 2, 2, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: 'i' }));
    await type(keyboard, 's');
    assert.equal(field.value, 'mais');
    field.value = 'khác';
    field.setSelectionRange(0, 0);
    await type(keyboard, 'as');
    assert.equal(field.value, 'ákhác');
  });

  it('serves fields in shadow trees, from one to the next within the same tree too', async () => {
    const keyboard = await page('<input id="outside" />');
    const { host, field, other } = nested();
    keyboard.before(host);
    await focus(keyboard, field);
    await type(keyboard, 'tooi');
    assert.equal(field.value, 'tôi');
    other.focus();
    await settled(document);
    assert.isFalse(field.hasAttribute('inputmode'));
    assert.isTrue(hasKey(keyboard, 'type 7'));
    assert.isFalse(hasKey(keyboard, 'type q'));
    await type(keyboard, '09');
    assert.equal(other.value, '09');
    await enter(keyboard, '#outside');
    assert.isFalse(other.hasAttribute('inputmode'));
    await type(keyboard, 'aa');
    assert.equal((document.activeElement as HTMLInputElement).value, 'â');
  });

  it('composes in a field that Lit draws anew after every letter', async () => {
    const keyboard = await page(html`<bound-field></bound-field>`);
    await settled(document);
    const bound = keyboard.parentElement?.querySelector<BoundField>('bound-field');
    if (!bound) throw new Error('no field');
    await focus(keyboard, part<HTMLInputElement>(bound, 'input'));
    for (const letter of 'dduowngf') {
      await type(keyboard, letter);
      await settled(document);
    }
    assert.equal(bound.text, 'đường');
  });

  it('tells of a change once, when the field is left, and not where the text is as before', async () => {
    const keyboard = await page('<input value="a" /><input id="next" />', { method: 'none' });
    const field = await enter(keyboard);
    const told: string[] = [];
    for (const name of ['change', 'blur']) {
      field.addEventListener(name, () => told.push(`${name} ${field.value}`));
    }
    field.setSelectionRange(1, 1);
    await type(keyboard, 'b');
    await enter(keyboard, '#next');
    await enter(keyboard);
    await press(keyboard, 'type x', 'erase');
    await enter(keyboard, '#next');
    assert.deepEqual(told, ['change ab', 'blur ab', 'blur ab']);
  });

  it('sends a form by Enter as its button would, after telling of the change', async () => {
    const keyboard = await page(
      '<form><input name="name" enterkeyhint="search" /><input /><button name="way">Tìm</button></form>',
    );
    const told: string[] = [];
    const form = keyboard.parentElement?.querySelector('form');
    form?.addEventListener('change', () => told.push('change'));
    form?.addEventListener('keydown', ({ key }) => told.push(key));
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      told.push(`submit ${(event.submitter as HTMLButtonElement).name}`);
    });
    await enter(keyboard);
    assert.equal(visibleText(keyOf(keyboard, 'enter')), 'Tìm');
    await press(keyboard, 'type a', 'enter');
    assert.deepEqual(told, ['Enter', 'change', 'submit way']);
    form?.addEventListener('keydown', (event) => event.preventDefault());
    await press(keyboard, 'enter');
    assert.deepEqual(told.slice(3), ['Enter']);
  });

  it('goes on to the next field, starts a new line, or goes away, by what Enter means there', async () => {
    const keyboard = await page(
      '<form><input id="first" enterkeyhint="next" /><textarea></textarea></form><input id="alone" />',
    );
    await enter(keyboard, '#first');
    await press(keyboard, 'enter');
    const text = keyboard.parentElement?.querySelector('textarea');
    assert.equal(document.activeElement === text, true);
    await keyboard.updateComplete;
    await press(keyboard, 'type a', 'enter', 'type b');
    assert.equal(text?.value, 'a\nb');
    await enter(keyboard, '#alone');
    await press(keyboard, 'enter');
    assert.isFalse(keyboard.open);
  });

  it('writes e-mail addresses and numbers, whose caret no page is told of', async () => {
    const keyboard = await page('<input type="email" /><input type="number" />');
    const mail = await enter(keyboard, '[type=email]');
    assert.isFalse(hasKey(keyboard, 'caret back'));
    await press(keyboard, 'type a', 'type b', 'erase', 'piece @gmail.com');
    assert.equal(mail.value, 'a@gmail.com');
    await press(keyboard, 'piece @gmail.com');
    assert.equal(mail.value, 'a@gmail.comgmail.com');
    const number = await enter(keyboard, '[type=number]');
    await press(keyboard, 'type -', 'type 1', 'type .', 'type 5');
    assert.equal(number.value, '-1.5');
    await press(keyboard, 'erase', 'erase');
    assert.equal(number.value, '-1');
  });

  it('shows the keys that a field asks for', async () => {
    const keyboard = await page(`<input type="tel" /><input inputmode="numeric" />
      <input inputmode="decimal" /><input type="url" /><input autocomplete="email" />
      <input inputmode="text" type="tel" id="both" />`);
    for (const [selector, shown, absent] of [
      ['[type=tel]', 'type +', 'type a'],
      ['[inputmode=numeric]', 'type 0', 'type +'],
      ['[inputmode=decimal]', 'type ,', 'type a'],
      ['[type=url]', 'piece https://', 'method'],
      ['[autocomplete=email]', 'type @', 'method'],
      ['#both', 'type a', 'piece .com'],
    ] as const) {
      await enter(keyboard, selector);
      assert.isTrue(hasKey(keyboard, shown), `${selector} has ${shown}`);
      assert.isFalse(hasKey(keyboard, absent), `${selector} has no ${absent}`);
    }
  });

  it('shift is for one letter, then for all, then off', async () => {
    const keyboard = await page('<input />', { method: 'none' });
    const field = await enter(keyboard);
    const shift = () => keyOf(keyboard, 'shift').getAttribute('aria-pressed');
    await press(keyboard, 'shift', 'type a', 'type b');
    assert.equal(field.value, 'Ab');
    await press(keyboard, 'shift', 'shift', 'type c', 'type d');
    assert.equal(field.value, 'AbCD');
    assert.equal(shift(), 'true');
    await press(keyboard, 'shift', 'type e');
    assert.equal(field.value, 'AbCDe');
    assert.equal(shift(), 'false');
  });

  it('a key that is held offers accents: slide to one, or let go and press one', async () => {
    const timers = new FakeTimers();
    const keyboard = await page('<input />', { timers });
    const field = await enter(keyboard);
    const key = keyOf(keyboard, 'type d');
    finger(key, 'pointerdown', middle(key));
    timers.pass(500);
    await keyboard.updateComplete;
    assert.match(part(keyboard, '[role=status]').textContent, /Chọn dấu cho chữ d/);
    const accent = keyOf(keyboard, 'accent đ');
    finger(key, 'pointermove', middle(accent));
    finger(key, 'pointerup', middle(accent));
    await keyboard.updateComplete;
    assert.equal(field.value, 'đ');
    assert.isFalse(hasKey(keyboard, 'accent đ'));
    finger(key, 'pointerdown', middle(key));
    timers.pass(500);
    finger(key, 'pointerup', middle(key));
    await keyboard.updateComplete;
    await press(keyboard, 'accent đ');
    assert.equal(field.value, 'đđ');
  });

  it('delete repeats while it is held, faster and faster, until the finger leaves', async () => {
    const timers = new FakeTimers();
    const text = 'x'.repeat(40);
    const keyboard = await page(`<input value="${text}" />`, { timers, method: 'none' });
    const field = await enter(keyboard);
    field.setSelectionRange(40, 40);
    const key = keyOf(keyboard, 'erase');
    const left = (ms: number) => {
      const before = field.value.length;
      timers.pass(ms);
      return before - field.value.length;
    };
    finger(key, 'pointerdown', middle(key));
    assert.equal(field.value.length, 39);
    assert.equal(left(499), 0);
    const slow = left(500);
    const fast = left(500);
    assert.isAbove(slow, 1);
    assert.isAbove(fast, slow);
    finger(key, 'pointermove', { clientX: 0, clientY: 0 });
    assert.equal(left(2000), 0);
    finger(key, 'pointerdown', middle(key));
    timers.pass(700);
    keyboard.remove();
    assert.equal(left(2000), 0);
  });

  it('two fingers type in the order they pressed', async () => {
    const keyboard = await page('<input />', { method: 'none' });
    const field = await enter(keyboard);
    const [a, b] = ['type a', 'type b'].map((id) => keyOf(keyboard, id));
    if (!a || !b) throw new Error('no keys');
    finger(a, 'pointerdown', middle(a), 1);
    finger(b, 'pointerdown', middle(b), 2);
    finger(a, 'pointerup', middle(a), 1);
    finger(b, 'pointerup', middle(b), 2);
    assert.equal(field.value, 'ab');
  });

  it('a finger that slides off a key presses nothing', async () => {
    const keyboard = await page('<input />', { method: 'none' });
    const field = await enter(keyboard);
    const key = keyOf(keyboard, 'type a');
    finger(key, 'pointerdown', middle(key));
    finger(key, 'pointermove', { clientX: 0, clientY: 0 });
    finger(key, 'pointerup', middle(key));
    assert.equal(field.value, '');
  });

  it('helping technology presses keys by clicks alone, once each', async () => {
    const keyboard = await page('<input />', { method: 'none' });
    const field = await enter(keyboard);
    keyOf(keyboard, 'type a').click();
    keyOf(keyboard, 'type a').click();
    await press(keyboard, 'type b');
    assert.equal(field.value, 'aab');
  });

  it('is one stop for Tab; arrows lead on, Escape goes back to the field', async () => {
    const keyboard = await page('<input />', { method: 'none' });
    const field = await enter(keyboard);
    const stops = () => [...keyboard.renderRoot.querySelectorAll<HTMLElement>('[tabindex="0"]')];
    assert.lengthOf(stops(), 1);
    stops()[0]?.focus();
    const focused = () => keyboard.shadowRoot?.activeElement as HTMLElement;
    const arrow = (key: string) =>
      focused().dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
      );
    const start = focused().dataset['key'];
    arrow('ArrowRight');
    await keyboard.updateComplete;
    assert.notEqual(focused().dataset['key'], start);
    assert.lengthOf(stops(), 1);
    arrow('ArrowLeft');
    assert.equal(focused().dataset['key'], start);
    const { top } = focused().getBoundingClientRect();
    arrow('ArrowDown');
    assert.isAbove(focused().getBoundingClientRect().top, top);
    arrow('ArrowUp');
    assert.equal(focused().getBoundingClientRect().top, top);
    keyOf(keyboard, 'type a').focus();
    focused().click();
    assert.equal(field.value, 'a', 'it still writes into the field');
    assert.isTrue(keyboard.open);
    arrow('Escape');
    await keyboard.updateComplete;
    assert.isFalse(keyboard.open);
    assert.equal(document.activeElement === field, true);
  });

  it('hides, and comes back when the field is touched again', async () => {
    const keyboard = await page('<input inputmode="email" />');
    const field = await enter(keyboard);
    await press(keyboard, 'hide');
    assert.isFalse(keyboard.open);
    assert.equal(field.getAttribute('inputmode'), 'none', 'no other keyboard in its place');
    field.click();
    assert.isTrue(keyboard.open);
  });

  it('never covers its field, and takes back the room it made', async () => {
    const keyboard = await page('<input />');
    const field = await enter(keyboard);
    field.blur();
    await until(() => !keyboard.open, 'the keyboard to go');
    const root = keyboard.parentElement;
    if (!root) throw new Error('no page');
    const above = document.createElement('div');
    above.style.height = `${innerHeight * 2}px`;
    root.prepend(above);
    window.scrollTo(0, 0);
    field.focus({ preventScroll: true });
    await until(() => {
      const { top, bottom } = field.getBoundingClientRect();
      return top >= 0 && bottom <= keyboard.getBoundingClientRect().top;
    }, 'the field above the keyboard');
    field.blur();
    await until(() => !keyboard.open, 'the keyboard to go');
    assert.equal(document.documentElement.style.paddingBlockEnd, '');
    window.scrollTo(0, 0);
  });

  it('waits for the press that takes the focus away before it goes and moves the page', async () => {
    const keyboard = await page('<input /><button>Gửi</button>');
    const field = await enter(keyboard);
    const button = keyboard.parentElement?.querySelector('button');
    if (!button) throw new Error('no button');
    finger(button, 'pointerdown', middle(button));
    field.blur();
    await new Promise((resolve) => setTimeout(resolve, 0));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    assert.isTrue(keyboard.open);
    finger(button, 'pointerup', middle(button));
    await until(() => !keyboard.open, 'the keyboard to go');
  });

  it('goes when its field is taken away, and when it is taken away itself keeps nothing', async () => {
    const keyboard = await page('<input id="gone" /><input id="stays" inputmode="text" />');
    const gone = await enter(keyboard, '#gone');
    await type(keyboard, 'bi mat');
    gone.remove();
    await until(() => !keyboard.open, 'the keyboard to go');
    await keyboard.updateComplete;
    assert.equal(visibleText(keyboard), '');
    const field = await enter(keyboard, '#stays');
    await type(keyboard, 'bi');
    keyboard.remove();
    assert.equal(field.getAttribute('inputmode'), 'text');
    assert.isFalse(keyboard.open);
    field.blur();
    field.focus();
    assert.isFalse(keyboard.open);
  });

  for (const lang of ['vi', 'en']) {
    it(`is accessible in ${lang}: letters, signs, pads, words, accents`, async () => {
      const timers = new FakeTimers();
      const keyboard = await page(
        `<input aria-label="a" name="name" /><input aria-label="b" type="tel" />
         <input aria-label="c" type="email" />`,
        { timers },
        lang,
      );
      await enter(keyboard);
      await until(
        () => keyOf(keyboard, 'erase').ariaLabel === (lang === 'vi' ? 'Xoá' : 'Delete'),
        'the words',
      );
      await expectAccessible(keyboard);
      await type(keyboard, 'nguyen');
      await expectAccessible(keyboard);
      const key = keyOf(keyboard, 'type o');
      finger(key, 'pointerdown', middle(key));
      timers.pass(500);
      finger(key, 'pointerup', middle(key));
      await keyboard.updateComplete;
      await expectAccessible(keyboard);
      await press(keyboard, 'shift', 'shift', 'layer');
      await expectAccessible(keyboard);
      for (const selector of ['[type=tel]', '[type=email]']) {
        await enter(keyboard, selector);
        await expectAccessible(keyboard);
      }
    });
  }
});

import { html } from 'lit';
import { writeLink } from '../../src/codes/code-link.js';
import { writeGuidePlace } from '../../src/codes/guide-link.js';
import type { WardGuideLibraryElement } from '../../src/elements/guide-library/guide-library-element.js';
import type { GuideOpenEvent } from '../../src/events/guide-open-event.js';
import { loadGuide } from '../../src/guides/load-guide.js';
import { catalogue } from '../../src/guides/shipped/catalogue.js';
import '../../src/define/ward-guide-library.js';
import { expectAccessible } from '../support/axe.js';
import { mount, part, until, visibleText } from '../support/fixture.js';
import { afterEach, assert, describe, it } from '../support/suite.js';

/** A guide to what is no longer done is found, but not offered. */
const offered = catalogue.filter(({ retired }) => !retired);

function needs(library: Element): string[] {
  return [...(library.shadowRoot?.querySelectorAll('.need') ?? [])].map((need) =>
    need.textContent.trim(),
  );
}

async function ask(library: WardGuideLibraryElement, query: string): Promise<void> {
  const field = part<HTMLInputElement>(library, '#search');
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await library.updateComplete;
}

function choose(library: Element, guide: string): void {
  part(library, `[data-guide="${guide}"]`).click();
}

async function plays(library: Element, words: string): Promise<void> {
  await until(() => {
    const guide = library.shadowRoot?.querySelector('ward-guide');
    return guide && visibleText(guide).includes(words);
  }, `a guide that says ${words}`);
}

describe('ward-guide-library', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('lists every guide by what people need, and by app', async () => {
    const library = await mount<WardGuideLibraryElement>(
      html`<ward-guide-library lang="vi"></ward-guide-library>`,
    );
    assert.lengthOf(needs(library), offered.length);
    assert.include(needs(library), 'Tôi quên mật khẩu VNeID');
    const byApp = [...library.renderRoot.querySelectorAll('button')].find((button) =>
      button.textContent.includes('Theo ứng dụng'),
    );
    byApp?.click();
    await library.updateComplete;
    assert.equal(byApp?.getAttribute('aria-pressed'), 'true');
    const headings = [...library.renderRoot.querySelectorAll('h3')].map((one) => one.textContent);
    assert.include(headings, 'VNeID');
    assert.equal(headings.at(-1), 'Không cần ứng dụng');
    assert.lengthOf(needs(library), offered.length);
  });

  it('finds as one types, says how many, and what became of what is gone', async () => {
    const library = await mount<WardGuideLibraryElement>(
      html`<ward-guide-library lang="vi"></ward-guide-library>`,
    );
    await ask(library, 'quen mat khau');
    assert.equal(needs(library)[0], 'Tôi quên mật khẩu VNeID');
    assert.match(part(library, '[role=status]').textContent, /^\s*\d+ hướng dẫn\s*$/);
    await ask(library, 'bluezone');
    assert.include(visibleText(library), 'Bluezone không còn dùng như trước');
    await ask(library, 'nuôi cá sấu trắng');
    assert.include(visibleText(library), 'Chưa có hướng dẫn cho việc này.');
    part<HTMLInputElement>(library, '#search').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape' }),
    );
    await library.updateComplete;
    assert.lengthOf(needs(library), offered.length);
  });

  it('plays a guide in its place, and comes back to where one was', async () => {
    const library = await mount<WardGuideLibraryElement>(
      html`<ward-guide-library lang="vi"></ward-guide-library>`,
    );
    choose(library, 'vneid-password');
    await plays(library, 'Lấy lại mật khẩu VNeID');
    part(library, '.back').click();
    await until(
      () => library.shadowRoot?.activeElement?.getAttribute('data-guide') === 'vneid-password',
      'the focus on the guide in the list',
    );
  });

  it('leaves it to a page that opens guides itself', async () => {
    const library = await mount<WardGuideLibraryElement>(
      html`<ward-guide-library lang="vi"></ward-guide-library>`,
    );
    let opened = '';
    library.addEventListener('guide-open', (event: GuideOpenEvent) => {
      opened = event.guide;
      event.preventDefault();
    });
    choose(library, 'vietqr');
    await library.updateComplete;
    assert.equal(opened, 'vietqr');
    assert.isFalse(library.renderRoot.querySelector('ward-guide') !== null);
  });

  it('lets a page style what stands in the guide that plays, and gives it its height', async () => {
    const style = document.createElement('style');
    style.textContent = 'ward-guide-library::part(text-size) { display: none }';
    document.head.append(style);
    const library = await mount<WardGuideLibraryElement>(
      html`<ward-guide-library lang="vi"></ward-guide-library>`,
    );
    library.style.blockSize = '1800px';
    choose(library, 'vneid-password');
    await plays(library, 'Lấy lại mật khẩu VNeID');
    const guide = library.renderRoot.querySelector('ward-guide')?.renderRoot;
    const sizes = [...(guide?.querySelectorAll<HTMLElement>('[part=text-size]') ?? [])];
    assert.deepEqual(
      sizes.map((each) => each.checkVisibility()),
      [false, false],
    );
    const help = guide?.querySelector('.help')?.getBoundingClientRect().bottom ?? 0;
    assert.closeTo(help, library.getBoundingClientRect().bottom, 2, 'help stands at the bottom');
    style.remove();
  });

  it('goes on at the step that a QR code of a guide names', async () => {
    const loaded = await loadGuide('vneid-password');
    const second = loaded.ok ? loaded.value.steps[1]?.title.vi : '';
    const envelope = writeGuidePlace({ guide: 'vneid-password', step: 2 });
    location.hash = new URL(writeLink('G', location.href, envelope)).hash;
    const library = await mount(html`<ward-guide-library lang="vi"></ward-guide-library>`);
    await plays(library, second ?? '');
  });

  it('says so where a code leads to a guide that is not here', async () => {
    location.hash = `#G${writeGuidePlace({ guide: 'nowhere', step: 1 })}`;
    const library = await mount(html`<ward-guide-library lang="vi"></ward-guide-library>`);
    assert.include(visibleText(library), 'không có ở đây');
  });

  it('takes guides of the ward, in the place of one that ships, and says which it could not use', async () => {
    const loaded = await loadGuide('vneid-password');
    if (!loaded.ok) throw new Error(loaded.code);
    const own = { ...loaded.value, needs: [{ vi: 'Bản của phường', en: 'The ward’s own' }] };
    const files = [own, { ...own, id: 'other', alien: 1 }].map((guide) =>
      URL.createObjectURL(new Blob([JSON.stringify(guide)])),
    );
    const library = await mount<WardGuideLibraryElement>(
      html`<ward-guide-library
        lang="vi"
        also=${[...files, 'nowhere.json'].join(' ')}
      ></ward-guide-library>`,
    );
    await until(() => needs(library).includes('Bản của phường'), 'the guide of the ward');
    assert.notInclude(needs(library), 'Tôi quên mật khẩu VNeID');
    assert.include(visibleText(library), '2 hướng dẫn của phường chưa mở được');
    choose(library, 'vneid-password');
    await plays(library, 'Lấy lại mật khẩu VNeID');
  });

  for (const lang of ['vi', 'en']) {
    it(`is accessible in ${lang}: all, found, gone, nothing`, async () => {
      const library = await mount<WardGuideLibraryElement>(
        html`<ward-guide-library lang=${lang}></ward-guide-library>`,
      );
      for (const query of ['', 'vneid', 'bluezone', 'cá sấu']) {
        await ask(library, query);
        await expectAccessible(library);
      }
    });
  }
});

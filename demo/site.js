/** The page's own small matters: language, light and dark, copying code, what to do next. */

const root = document.documentElement;
const title = document.querySelector('title');
const titles = { vi: title.textContent, en: title.dataset.en };

/** A browser may refuse to remember; the page then works for as long as it is open. */
const memory = {
  get(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  set(key, value) {
    try {
      if (value) localStorage.setItem(key, value);
      else localStorage.removeItem(key);
    } catch {
      // Nothing to do.
    }
  },
};

function speak(language) {
  root.lang = language;
  document.title = titles[language];
}

function startLanguage() {
  const asked = new URLSearchParams(location.search).get('lang');
  if (asked in titles) memory.set('lang', asked);
  const language = asked ?? memory.get('lang');
  speak(language in titles ? language : 'vi');
  for (const link of document.querySelectorAll('a.tongue')) {
    link.addEventListener('click', (event) => {
      // Without loading the page again: what was typed into a form stays.
      event.preventDefault();
      memory.set('lang', link.lang);
      const url = new URL(location.href);
      url.searchParams.delete('lang');
      history.replaceState(history.state, '', url);
      speak(link.lang);
      document.querySelector(`a.tongue:not([lang='${link.lang}'])`).focus();
    });
  }
}

/** Follows the system until the reader chooses otherwise; choosing what the system says follows it again. */
function startTheme() {
  const button = document.querySelector('button.theme');
  const system = matchMedia('(prefers-color-scheme: dark)');
  const show = () => {
    const chosen = memory.get('theme');
    if (chosen) root.dataset.theme = chosen;
    else delete root.dataset.theme;
    button.setAttribute('aria-pressed', String(chosen ? chosen === 'dark' : system.matches));
  };
  button.addEventListener('click', () => {
    const dark = button.getAttribute('aria-pressed') !== 'true';
    memory.set('theme', dark === system.matches ? '' : dark ? 'dark' : 'light');
    // Where nothing can be remembered the choice still holds on this page.
    if (dark !== system.matches && !memory.get('theme')) {
      root.dataset.theme = dark ? 'dark' : 'light';
      button.setAttribute('aria-pressed', String(dark));
    } else show();
  });
  system.addEventListener('change', show);
  button.hidden = false;
  show();
}

function startCopying() {
  if (!navigator.clipboard) return;
  for (const box of document.querySelectorAll('.code')) {
    const button = box.querySelector('button');
    const said = box.querySelector('[role=status]');
    button.hidden = false;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(box.querySelector('code').textContent);
        said.hidden = false;
        button.hidden = true;
        setTimeout(() => {
          const hadFocus = document.activeElement === document.body;
          said.hidden = true;
          button.hidden = false;
          if (hadFocus) button.focus({ preventScroll: true });
        }, 2000);
      } catch {
        getSelection().selectAllChildren(box.querySelector('code'));
      }
    });
  }
}

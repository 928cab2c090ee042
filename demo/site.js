/** The page's own small matters: language, light and dark, copying code, what to do next. */

const root = document.documentElement;
const title = document.querySelector('title');
const titles = { vi: title.textContent, en: title.dataset.en };

/** A browser may refuse to remember; then a choice holds for as long as the page is open. */
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

// The language comes before the first paint: this file is loaded with `blocking="render"`.
const asked = new URLSearchParams(location.search).get('lang');
speak([asked, memory.get('lang'), 'vi'].find((language) => Object.hasOwn(titles, language)));
if (asked === root.lang) memory.set('lang', asked);

const system = matchMedia('(prefers-color-scheme: dark)');
/** `light`, `dark`, or nothing where the page follows the system. */
let theme = memory.get('theme');
showTheme();

startSwitches();
startCopying();
startListening();
startVenue();
startOffline();

function speak(language) {
  root.lang = language;
  document.title = titles[language];
}

function isDark() {
  return theme ? theme === 'dark' : system.matches;
}

function showTheme() {
  if (theme) root.dataset.theme = theme;
  else delete root.dataset.theme;
  document.querySelector('button.theme').setAttribute('aria-pressed', String(isDark()));
}

function startSwitches() {
  for (const link of document.querySelectorAll('a.tongue')) {
    link.hidden = false;
    link.addEventListener('click', (event) => {
      // The page is not loaded again: what was typed into a form stays.
      event.preventDefault();
      speak(link.lang);
      memory.set('lang', link.lang);
      const url = new URL(location.href);
      url.searchParams.delete('lang');
      history.replaceState(history.state, '', url);
      document.querySelector(`a.tongue:not([lang='${link.lang}'])`).focus();
    });
  }
  const button = document.querySelector('button.theme');
  button.hidden = false;
  button.addEventListener('click', () => {
    const next = isDark() ? 'light' : 'dark';
    // Who chooses what the system says follows the system again.
    theme = (next === 'dark') === system.matches ? null : next;
    memory.set('theme', theme);
    showTheme();
  });
  system.addEventListener('change', showTheme);
}

function startCopying() {
  // Missing where the page came over plain http from another machine.
  if (!navigator.clipboard) return;
  for (const box of document.querySelectorAll('.code')) {
    const button = box.querySelector('button');
    const said = box.querySelector('[role=status] > *');
    button.hidden = false;
    button.addEventListener('click', async () => {
      said.hidden = true;
      await navigator.clipboard.writeText(box.querySelector('code').textContent);
      said.hidden = false;
    });
  }
}

/** On an element's page: writes down the events it sends, newest first. */
function startListening() {
  const list = document.querySelector('.heard');
  if (!list) return;
  for (const name of list.dataset.events.split(' ')) {
    document.querySelector('.live').addEventListener(name, (event) => {
      const fields = Object.fromEntries(
        Object.entries(event).filter(([key]) => key !== 'isTrusted'),
      );
      const line = document.createElement('li');
      const code = document.createElement('code');
      code.textContent = `${name} ${JSON.stringify(fields)}`;
      line.append(code);
      list.prepend(line);
      list.closest('[hidden]')?.removeAttribute('hidden');
    });
  }
}

/** After a venue is registered, the way to its poster stays in sight. */
function startVenue() {
  const next = document.querySelector('.next');
  if (!next) return;
  document.addEventListener('venue-register', () => {
    for (const part of next.querySelectorAll('[hidden]')) part.hidden = false;
    next.hidden = false;
    document.querySelector('.registered').hidden = true;
  });
}

/** Guides that were read once can be read again without a network. */
async function startOffline() {
  if (!document.querySelector('main > ward-services > ward-guide-library')) return;
  const container = navigator.serviceWorker;
  if (!container) return;
  const worker = 'guides-offline.js';
  const trusted = globalThis.trustedTypes?.createPolicy('site', { createScriptURL: () => worker });
  await container.register(trusted?.createScriptURL('') ?? worker, { scope: 'guides.html' });
  const { active } = await container.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  active.postMessage([location.href.replace(/#.*/, ''), ...loaded]);
}

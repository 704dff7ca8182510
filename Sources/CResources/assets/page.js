// SPDX-License-Identifier: Apache-2.0
// For every page: copy buttons and the key that goes to the search. All of it works without.
'use strict';

const one = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

/** An element with attributes and children; children that are strings become text, never markup. */
const make = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
};

/** The address of the service's path, which may lie below a base path. */
const at = (path) => one('.mark').pathname + path;

const search = one('#q');

// MARK: Copying

for (const origin of all('[data-origin]')) origin.textContent = location.origin;

for (const box of all('[data-copy]')) {
  const button = make('button', { type: 'button', 'aria-label': `Copy: ${box.dataset.copy}` }, 'Copy');
  const code = one('code', box);
  button.addEventListener('click', async () => {
    let done = false;
    try {
      await navigator.clipboard.writeText(code.textContent);
      done = true;
    } catch {
      // Without a secure origin there is no clipboard: the text is selected, ready for Ctrl+C.
      getSelection().selectAllChildren(code);
    }
    button.textContent = done ? 'Copied' : 'Selected';
    setTimeout(() => { button.textContent = 'Copy'; }, 2000);
  });
  box.append(button);
}

// MARK: The key that goes to the search. A single character must be possible to turn off (WCAG 2.1.4).

const keys = one('#keys');
const toggle = one('#shortcut');
const memory = {
  get off() { try { return localStorage.getItem('shortcut') === 'off'; } catch { return false; } },
  set off(value) { try { localStorage.setItem('shortcut', value ? 'off' : 'on'); } catch { /* Private mode: this page only. */ } },
};
let isOff = memory.off;
const showToggle = () => {
  toggle.setAttribute('aria-pressed', String(!isOff));
  toggle.textContent = isOff ? 'Shortcut off' : 'Shortcut on';
};
if (search && toggle) {
  keys.hidden = false;
  showToggle();
  toggle.addEventListener('click', () => { isOff = !isOff; memory.off = isOff; showToggle(); });
}

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || isOff || !search || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest('input:not([type="radio"]), textarea, select, [contenteditable]')) return;
  event.preventDefault();
  search.focus();
  search.select();
});

// A pasted status line needs no second key: the form's address leads to its code. Several lines, or more than a search reads, are a trace:
// the page that explains it gets the text.
search?.addEventListener('paste', (event) => {
  const text = (event.clipboardData?.getData('text') ?? '').trim();
  const isTrace = /[\r\n]/.test(text) || text.length > Number(search.dataset.most);
  const start = /^SIP\/2\.0\s+[1-6]\d\d\b/i.exec(text)?.[0];
  if (!isTrace && !start) return;
  event.preventDefault();
  if (!isTrace) return void location.assign(at(`search?q=${encodeURIComponent(start)}`));
  // Where it cannot be kept, the page is empty and the text is still in the clipboard.
  try { sessionStorage.setItem('trace', text); } catch { /* Private mode, or longer than is kept. */ }
  location.assign(at('explain'));
});

search?.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') search.value = '';
});

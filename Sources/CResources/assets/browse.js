// SPDX-License-Identifier: Apache-2.0
// The table of all codes: filters as you type, with the ranking of the search, and keeps its state in the address.
const live = (form) => {
  const facets = ['class', 'severity', 'tier', 'status'];
  const results = one('#results');
  const list = one('#results tbody');
  const count = one('#count');
  for (const hint of all('.keyed')) hint.hidden = false;

  const chosen = (name) => one(`input[name="${name}"]:checked`, form)?.value ?? '';
  const read = () => ({ q: search.value.trim(), ...Object.fromEntries(facets.map((name) => [name, chosen(name)])) });
  const address = (state) => {
    const query = new URLSearchParams(Object.entries(state).filter(([, value]) => value));
    return query.size ? at(`?${query}`) : at('');
  };

  /** The table of all codes: on this page, or fetched once where the server sent only a part of it. */
  let whole;
  const table = () => {
    whole ??= (async () => {
      let holder = one('#codes');
      if (!('whole' in holder.dataset)) {
        const page = await fetch(at(''), { headers: { Accept: 'text/html' } });
        const parsed = new DOMParser().parseFromString(await page.text(), 'text/html');
        const full = document.adoptNode(one('#codes', parsed));
        full.hidden = holder.hidden;
        holder.replaceWith(full);
        holder = full;
      }
      const rows = all('tr[data-code]', holder);
      return { holder, rows, byCode: new Map(rows.map((row) => [row.dataset.code, row])) };
    })();
    return whole;
  };

  const fits = (row, state) => facets.every((name) => !state[name]
    || (name === 'class' ? row.dataset.code[0] === state.class[0] : row.dataset[name] === state[name]));

  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  /** Text with marks; the ranges count octets, as the API gives them. */
  const marked = (text, ranges = []) => {
    const octets = encoder.encode(text);
    const parts = [];
    let done = 0;
    for (const { start, end } of ranges) {
      parts.push(decoder.decode(octets.subarray(done, start)), make('mark', {}, decoder.decode(octets.subarray(start, end))));
      done = end;
    }
    parts.push(decoder.decode(octets.subarray(done)));
    return parts;
  };

  const shape = (hit, model) => {
    const ranges = (field) => hit.highlights?.find((entry) => entry.field === field)?.ranges;
    const number = hit.code ?? hit.cause;
    const tone = hit.class ? ` k${hit.class[0]}` : '';
    const kind = hit.kind === 'cause' ? 'Q.850 cause' : 'warning';
    return make('tr', {},
      make('th', { scope: 'row' },
        make('a', { href: hit.href },
          make('span', { class: `n${tone}` }, String(number)), ' ',
          make('span', { class: 'p' }, ...marked(hit.reason_phrase || '(no phrase)', ranges('phrase'))))),
      make('td', { class: 'm' }, ...marked(hit.meaning, ranges('meaning'))),
      make('td', { class: 's' }, ...(model ? [...one('.s', model).cloneNode(true).childNodes] : [make('span', { class: 'tag' }, kind)])));
  };

  /** Without the service: what contains the text, in the order of the table. */
  const contained = (text, rows) => {
    const wanted = text.toLowerCase();
    const find = (field, value) => {
      const place = value.toLowerCase().indexOf(wanted);
      if (place < 0) return [];
      const from = encoder.encode(value.slice(0, place)).length;
      return [{ field, ranges: [{ start: from, end: from + encoder.encode(value.slice(place, place + wanted.length)).length }] }];
    };
    return rows.flatMap((row) => {
      const phrase = one('.p', row).textContent;
      const meaning = one('.m', row).textContent;
      const highlights = [...find('phrase', phrase), ...find('meaning', meaning)];
      if (!highlights.length && !row.dataset.code.startsWith(text)) return [];
      return [{
        kind: 'code', code: Number(row.dataset.code), class: `${row.dataset.code[0]}xx`, reason_phrase: phrase, meaning,
        href: at(`codes/${row.dataset.code}`), highlights,
      }];
    });
  };

  let latest = 0;
  let flight;
  let shown = '';

  const ask = async (state) => {
    flight?.abort();
    flight = new AbortController();
    const query = new URLSearchParams({ q: state.q, limit: '100', format: 'json' });
    if (state.class) query.set('class', state.class);
    const answer = await fetch(at(`search?${query}`), { headers: { Accept: 'application/json' }, signal: flight.signal });
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
    return answer.json();
  };

  const say = (number, noun, extra = '') => { count.textContent = `${number} ${noun}${number === 1 ? '' : 's'}${extra}`; };

  const refresh = async () => {
    const state = read();
    const turn = ++latest;
    let found;
    if (state.q) {
      try {
        found = await ask(state);
      } catch (error) {
        if (error.name === 'AbortError') return;
        found = { results: contained(state.q, (await table()).rows) };
      }
    } else {
      flight?.abort();
    }
    const { holder, rows, byCode } = await table();
    if (turn !== latest) return;
    const aside = one('.see');
    if (aside) aside.hidden = Boolean(state.q);
    holder.hidden = Boolean(state.q);
    results.hidden = !state.q;
    one('.turn', results)?.remove();
    if (!state.q) {
      for (const row of rows) row.hidden = !fits(row, state);
      for (const section of all('.class', holder)) section.hidden = !one('tr[data-code]:not([hidden])', section);
      say(rows.filter((row) => !row.hidden).length, 'code');
    } else {
      const narrow = facets.some((name) => state[name]);
      const hits = found.results.filter((hit) => {
        const model = byCode.get(String(hit.code));
        return hit.kind === 'code' || hit.kind === 'de-facto' ? model && fits(model, state) : !narrow;
      });
      list.replaceChildren(...hits.map((hit) =>
        shape(hit, hit.kind === 'code' || hit.kind === 'de-facto' ? byCode.get(String(hit.code)) : undefined)));
      list.firstElementChild?.classList.add('first');
      results.hidden = !hits.length;
      if (hits.length) say(hits.length, 'result', found.total > 100 ? ` of ${found.total}` : '');
      else count.replaceChildren('Nothing found.', ...(found.did_you_mean ? [' Did you mean ', suggestion(found.did_you_mean), '?'] : []));
    }
    shown = state.q;
    document.title = document.title.replace(/^.*?(?=SIP response codes$)/, state.q ? `${state.q} – search · ` : '');
  };

  const suggestion = (text) => make('a', { href: at(`?q=${encodeURIComponent(text)}`) }, text);

  // MARK: Addresses. The first key of a search makes an entry of the history, the others change it.

  let isTyping = false;
  const keep = (typing) => {
    const target = address(read());
    if (target === location.pathname + location.search) return;
    history[typing && isTyping ? 'replaceState' : 'pushState'](null, '', target);
    isTyping = typing;
  };

  const restore = () => {
    const query = new URLSearchParams(location.search);
    search.value = query.get('q') ?? '';
    for (const name of facets) {
      const value = query.get(name) ?? '';
      const input = one(`input[name="${name}"][value="${CSS.escape(value)}"]`, form) ?? one(`input[name="${name}"][value=""]`, form);
      input.checked = true;
    }
    if (facets.slice(1).some((name) => query.get(name))) one('.more', form).open = true;
  };

  // The request goes first: the history may take a moment, and a key that follows cancels what the one before asked.
  search.addEventListener('input', () => {
    refresh();
    keep(true);
  });
  search.addEventListener('blur', () => { isTyping = false; });
  form.addEventListener('change', (event) => {
    if (event.target === search) return;
    isTyping = false;
    keep(false);
    refresh();
  });
  addEventListener('popstate', () => { isTyping = false; restore(); refresh(); });

  // MARK: Keys

  const links = () => all('#results:not([hidden]) th a, #codes:not([hidden]) th a').filter((link) => link.offsetParent);

  form.addEventListener('submit', (event) => {
    const first = one('#results:not([hidden]) th a');
    if (search.value.trim() && shown === search.value.trim() && first) {
      event.preventDefault();
      first.click();
    } else if (!search.value.trim()) {
      event.preventDefault();
    }
  });

  one('#main').addEventListener('keydown', (event) => {
    const link = event.target.closest('#results th a, #codes th a');
    if (event.target !== search && !link) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      search.value = '';
      search.focus();
      keep(false);
      refresh();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const entries = links();
      const place = link ? entries.indexOf(link) : -1;
      const next = place + (event.key === 'ArrowDown' ? 1 : -1);
      if (next < -1 || (next < 0 && !link) || next >= entries.length) return;
      event.preventDefault();
      (next < 0 ? search : entries[next]).focus();
    }
  });

  // A browser may fill in what was typed before a reload; the address is what counts.
  restore();
};

if (one('#find')) live(one('#find'));

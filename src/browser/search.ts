import { type Findable, makeSearch } from './search-engine.ts';

interface Says {
  readonly none: string;
  readonly one: string;
  readonly all: string;
  readonly some: string;
  readonly failed: string;
}

const atOnce = 20;
const typingPause = 150;

/** Searches while somebody types: results are a list of links, the number is said, the address keeps the words. */
function search(root: HTMLElement): void {
  const input = root.querySelector('input');
  const status = root.querySelector('[role="status"]');
  const list = root.querySelector('ol');
  const more = root.querySelector('button');
  if (input === null || status === null || list === null || more === null) return;
  const says = JSON.parse(root.dataset['says'] ?? '{}') as Says;
  let loading: Promise<(query: string) => readonly Findable[]> | undefined;
  let results: readonly Findable[] = [];
  let asked = '';

  const load = () => (loading ??= loadIndex(root.dataset['index'] ?? ''));

  const tell = () => {
    const [found, shown] = [results.length, list.childElementCount];
    const pattern =
      found === 0 ? says.none : found === 1 ? says.one : shown < found ? says.some : says.all;
    status.textContent = pattern.replace('{found}', `${found}`).replace('{shown}', `${shown}`);
    more.hidden = shown >= found;
  };

  const showMore = () => {
    const from = list.childElementCount;
    list.append(...results.slice(from, from + atOnce).map(drawResult));
    tell();
    if (from > 0) list.children[from]?.querySelector('a')?.focus();
  };

  const find = async () => {
    const words = input.value.trim();
    if (words === asked) return;
    asked = words;
    const query = words === '' ? '' : `?${String(new URLSearchParams({ q: words }))}`;
    history.replaceState(null, '', `${location.pathname}${query}`);
    try {
      const finds = await load();
      await new Promise((resolve) => setTimeout(resolve, typingPause));
      if (words !== asked) return;
      results = finds(words);
      list.replaceChildren();
      list.dataset['of'] = words;
      showMore();
      if (words === '') status.textContent = '';
    } catch {
      loading = undefined;
      status.textContent = says.failed;
    }
  };

  input.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  input.addEventListener('input', () => void find());
  more.addEventListener('click', showMore);
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      input.value = '';
      input.focus();
      void find();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [input, ...list.querySelectorAll('a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    next.focus();
  });

  input.value = new URLSearchParams(location.search).get('q') ?? '';
  void find();
}

async function loadIndex(address: string): Promise<(query: string) => readonly Findable[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return makeSearch((await answer.json()) as Findable[]);
}

function drawResult({ url, kind, words, language, beside }: Findable): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = words;
  link.lang = language;
  link.dir = 'auto';
  item.append(
    drawLine('label', kind),
    drawLine('claim-statement', link),
    drawLine('label', beside),
  );
  return item;
}

function drawLine(name: string, words: string | HTMLElement): HTMLParagraphElement {
  const line = document.createElement('p');
  line.className = name;
  line.append(words);
  return line;
}

document.querySelectorAll<HTMLElement>('search').forEach(search);

import { valuesOf } from './form-values.ts';

/** What the gateway says below a group of fields. */
interface Block {
  group: string;
  heading: string;
  lines: { text: string; address?: string }[];
}

/** How long to wait after the last keystroke, in milliseconds. */
export const DELAY = 700;

const TOO_MANY_REQUESTS = 429;

/** Shows below each group of fields what the gateway makes of what is written so far. */
export function describeWhileTyping(form: HTMLFormElement): void {
  const places = new Map([...form.querySelectorAll('.form-group')].map((group) => [groupOf(group), placeIn(group)]));
  let timer = 0;
  let asked = new AbortController();
  form.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void ask(), DELAY);
  });

  async function ask(): Promise<void> {
    asked.abort();
    asked = new AbortController();
    const answer = await fetch(form.action, {
      ...{ method: 'POST', body: new URLSearchParams(valuesOf(form)), signal: asked.signal },
      headers: { Accept: 'application/json' },
      // The form works without an answer.
    }).catch(() => undefined);
    if (answer?.ok) return show((await answer.json()) as Block[]);
    if (answer?.status === TOO_MANY_REQUESTS) show(sentenceIn(places, (await answer.json()) as { error: string }));
  }

  function show(blocks: readonly Block[]): void {
    for (const [name, place] of places) {
      const own = blocks.filter(({ group }) => group === name);
      const written = JSON.stringify(own);
      // Unchanged text is not announced again.
      if (place.dataset.shown === written) continue;
      place.dataset.shown = written;
      place.replaceChildren(...own.flatMap(blockElements));
    }
  }
}

/** Says something about the whole form, below its first group. */
function sentenceIn(places: ReadonlyMap<string, HTMLElement>, { error }: { error: string }): Block[] {
  return [...places.keys()].slice(0, 1).map((group) => ({ group, heading: error, lines: [] }));
}

function groupOf(group: Element): string {
  return group.getAttribute('aria-labelledby') ?? '';
}

function placeIn(group: Element): HTMLElement {
  const place = Object.assign(document.createElement('div'), { className: 'typing-preview' });
  place.setAttribute('role', 'status');
  group.append(place);
  return place;
}

function blockElements({ heading, lines }: Block): HTMLElement[] {
  const title = document.createElement('p');
  title.append(Object.assign(document.createElement('b'), { textContent: heading }));
  if (lines.length === 0) return [title];
  const list = Object.assign(document.createElement('ul'), { className: 'plain' });
  for (const { text, address } of lines) {
    const item = document.createElement('li');
    // What is written is still here when the person comes back.
    const link = address && Object.assign(document.createElement('a'), { href: address, target: '_blank' });
    if (link) link.textContent = text;
    item.append(link || text);
    list.append(item);
  }
  return [title, list];
}

// Names of records, offered while words are typed into the search box.

import { h } from './dom.js';
import { json } from './api.js';

const MOST = 8;

let asking = new AbortController();

/**
 * Offers records whose words begin with the last word of the box.
 * @param {HTMLInputElement} box
 */
export async function suggest(box) {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  const q = box.value.trim();
  if (!/[\p{L}\p{N}]{3}$/u.test(q)) {
    return;
  }
  try {
    const page = await json(`/api/v1/search?${new URLSearchParams({ q: `${q}*`, limit: String(MOST) })}`, signal);
    const titles = new Set(page.items.map((/** @type {SearchHit} */ hit) => hit.title));
    box.list?.replaceChildren(...[...titles].map(value => h('option', { value })));
  } catch {
    // Suggestions are a convenience; the search itself reports failures.
  }
}

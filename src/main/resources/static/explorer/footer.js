// The dataset, at the foot of every view.

import { figure, h } from './dom.js';
import { dataset as description } from './api.js';
import { words } from './dates.js';
import { listAddress } from './state.js';
import { LISTS } from './lists.js';

/** @type {[keyof Dataset['counts'], string][]} */
const COUNTS = [
  ['decisions', 'decisions'], ['sessions', 'sessions'], ['treaties', 'treaties'], ['memberStates', 'member-states'],
  ['chairmanships', 'chairmanships'], ['bodies', 'bodies'], ['persons', 'persons'], ['formations', 'formations'],
  ['operations', 'operations'], ['documents', 'documents'],
];

/** @param {HTMLElement} foot */
export async function showFooter(foot) {
  const version = h('p', {}, 'Dataset');
  const counts = h('ul', {}, COUNTS.map(([, list]) => h('li', {}, h('a', { href: listAddress(list) }, LISTS[list].name))));
  foot.append(
    h('div', {}, h('h2', {}, 'The record'), counts),
    h(
      'div',
      {},
      h('h2', {}, 'For developers'),
      h(
        'ul',
        {},
        h('li', {}, h('a', { href: '/?page=api' }, 'Use the API')),
        h('li', {}, h('a', { href: '/reference' }, 'Reference of the API')),
        h('li', {}, h('a', { href: '/swagger-ui.html' }, 'Try the API')),
        h('li', {}, h('a', { href: '/api/v1/openapi.yaml' }, 'OpenAPI description')),
        h('li', {}, h('a', { href: '/api/v1/dataset/csto-records.zip' }, 'All data (zip)')),
      ),
    ),
    h('div', {}, h('h2', {}, 'About'), version, h('p', {}, 'Data: CC BY 4.0. Code: Apache-2.0.')),
  );
  try {
    const dataset = await description();
    version.replaceChildren(h('a', { href: '/?page=about' }, 'About this record'), h('br'), `Release ${dataset.release}. Not covered after ${words((dataset.coveredUntil ?? dataset.published).slice(0, 7))}.`);
    counts.replaceChildren(...COUNTS.map(([name, list]) => h('li', {}, h('a', { href: listAddress(list) }, LISTS[list].name), ' ', h('span', { class: 'count' }, figure(dataset.counts[name])))));
  } catch {
    version.textContent = 'The description of the dataset could not be loaded.';
  }
}

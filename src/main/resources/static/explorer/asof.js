// Who was a member and who was in the chair on a day.

import { announce, h, joined } from './dom.js';
import { BASE, Failure, json } from './api.js';
import { failed } from './failure.js';
import { period, today, words } from './dates.js';
import { link, say } from './words.js';
import { listAddress } from './state.js';

/**
 * @param {(day: string) => void} asked is told the day that was chosen, or nothing for today
 */
export function asOfPanel(asked) {
  const input = h('input', { type: 'date', id: 'as-of', min: '1900-01-01', max: '2100-12-31' });
  input.addEventListener('change', () => asked(input.value));
  const answer = h('div', { class: 'answer', 'aria-live': 'polite' });
  const element = h(
    'section',
    { class: 'as-of-panel', 'aria-labelledby': 'as-of-title' },
    h('h2', { id: 'as-of-title' }, 'As of a day'),
    h(
      'form',
      {
        onsubmit: (/** @type {Event} */ event) => {
          event.preventDefault();
          asked(input.value);
        },
      },
      h('label', { for: 'as-of' }, 'Who was a member and who was in the chair on'),
      ' ',
      input,
      ' ',
      h('button', { type: 'submit' }, 'Show'),
      ' ',
      h('button', { type: 'button', class: 'small', onclick: () => asked('') }, 'Today'),
    ),
    answer,
  );

  return {
    element,
    /**
     * @param {string} asOf
     * @param {AbortSignal} signal
     */
    async update(asOf, signal) {
      const day = asOf || today();
      if (document.activeElement !== input || input.value !== asOf) {
        input.value = asOf;
      }
      answer.setAttribute('aria-busy', 'true');
      const query = new URLSearchParams({ asOf: day });
      try {
        const [states, terms] = await Promise.all([
          json(`${BASE}/member-states?${query}&limit=500`, signal),
          json(`${BASE}/chairmanships?${query}&limit=500`, signal),
        ]);
        answer.replaceChildren(...answered(day, states, terms));
        if (asOf) {
          announce(`As of ${words(day)}: ${states.items.filter((/** @type {MemberStateSummary} */ state) => state.status === 'MEMBER').length} member states`);
        }
      } catch (error) {
        if (!(error instanceof Failure)) {
          throw error;
        }
        answer.replaceChildren(failed(error, () => asked(asOf), 3));
      }
      answer.removeAttribute('aria-busy');
    },
  };
}

/**
 * @param {string} day
 * @param {Page<MemberStateSummary>} states
 * @param {Page<ChairmanshipSummary>} terms
 * @returns {Node[]}
 */
function answered(day, states, terms) {
  /**
   * @param {string} name
   * @param {MemberStateSummary['status']} status
   */
  const those = (name, status) => {
    const found = states.items.filter(state => state.status === status);
    return found.length > 0 || status === 'MEMBER'
      ? h('div', {}, h('dt', {}, name), h('dd', {}, found.length > 0 ? joined(found.map(link)) : 'None'))
      : null;
  };
  const chair =
    terms.items.length > 0
      ? h('ul', { class: 'bare' }, terms.items.map(term => h('li', {}, link(term), `, ${say(term.kind).toLowerCase()}: ${period(term.from, term.to)}`)))
      : h('span', {}, 'The sources do not say.');
  return [
    h('h3', {}, words(day)),
    h(
      'dl',
      { class: 'facts' },
      those('Members', 'MEMBER'),
      those('Suspended', 'SUSPENDED'),
      those('Former', 'FORMER'),
      those('Not yet party', null),
      h('div', {}, h('dt', {}, 'In the chair'), h('dd', {}, chair)),
    ),
    h('p', { class: 'quiet' }, h('a', { href: listAddress('member-states', { asOf: day }) }, 'As a list'), ', with downloads and the request'),
  ];
}

// Who was a member and who was in the chair on a day.

import { announce, h, joined } from './dom.js';
import { told } from './chart.js';
import { period, today, words } from './dates.js';
import { link, say } from './words.js';
import { listAddress, recordAddress } from './state.js';

/** @typedef {import('./chart.js').AtAGlance} AtAGlance */
/** @typedef {import('./dom.js').Child} Child */

/**
 * @param {(day: string) => void} asked is told the day that was chosen, or nothing for today
 */
export function asOfPanel(asked) {
  const input = h('input', { type: 'date', id: 'as-of', min: '1900-01-01', max: '2100-12-31' });
  input.addEventListener('change', () => asked(input.value));
  const answer = h('div', { class: 'answer' });
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
     * @param {AtAGlance} record
     */
    update(asOf, record) {
      const day = asOf || today();
      if (document.activeElement !== input || input.value !== asOf) {
        input.value = asOf;
      }
      answer.replaceChildren(...answered(day, record));
      if (asOf) {
        const members = record.states.filter(state => standing(state, day) === 'MEMBER').length;
        announce([`As of ${words(day)}: ${members} member states`, answer.querySelector('.limit')?.textContent].filter(part => part).join('. '));
      }
    },
  };
}

/**
 * Returns a state's standing as the API has it: that of the last step that had happened by the day for certain.
 * @param {MemberState} state
 * @param {string} day
 * @returns {MemberState['status']} null before it became party
 */
function standing(state, day) {
  const kind = state.events.findLast(event => event.date.latest <= day)?.kind;
  return kind === 'SUSPENDED' ? 'SUSPENDED' : kind === 'NOT_PROLONGED' ? 'FORMER' : kind ? 'MEMBER' : null;
}

/**
 * @param {string} day
 * @param {AtAGlance} record
 * @returns {Child[]} what the reader has to know if the day is outside of what the sources tell of
 */
function limit(day, record) {
  const { first, last } = told(record);
  /** @param {{ self: string, date: HistoricalDate }} one */
  const dated = one => h('a', { href: recordAddress(one.self) }, words(one.date.edtf));
  if (first && day < first.date.earliest) {
    return ['The sources do not go back as far: what they tell of first is of ', dated(first), '.'];
  }
  return last && day > last.date.latest ? ['As far as the sources say: the last session, decision or change that they tell of is of ', dated(last), '.'] : [];
}

/**
 * @param {string} day
 * @param {AtAGlance} record
 * @returns {(Node | string)[]}
 */
function answered(day, record) {
  /**
   * @param {string} name
   * @param {MemberState['status']} status
   */
  const those = (name, status) => {
    const found = record.states.filter(state => standing(state, day) === status);
    return found.length > 0 || status === 'MEMBER'
      ? h('div', {}, h('dt', {}, name), h('dd', {}, found.length > 0 ? joined(found.map(link)) : 'None that the sources tell of'))
      : null;
  };
  // A term without a stated end is known for its beginning only.
  const terms = record.terms.filter(term => term.from.earliest <= day && day <= (term.to ?? term.from).latest);
  const chair =
    terms.length > 0
      ? h('ul', { class: 'bare' }, terms.map(term => h('li', {}, link(term), `, ${say(term.kind).toLowerCase()}: ${period(term.from, term.to)}`)))
      : 'The sources do not say.';
  const caution = limit(day, record);
  return [
    h('h3', {}, words(day)),
    ...(caution.length > 0 ? [h('p', { class: 'limit' }, caution)] : []),
    h(
      'dl',
      { class: 'facts' },
      those('Members', 'MEMBER'),
      those('Suspended', 'SUSPENDED'),
      those('Former', 'FORMER'),
      h('div', {}, h('dt', {}, 'In the chair'), h('dd', {}, chair)),
    ),
    h('p', { class: 'quiet' }, h('a', { href: listAddress('member-states', { asOf: day }) }, 'As a list'), ', with downloads and the request'),
  ];
}

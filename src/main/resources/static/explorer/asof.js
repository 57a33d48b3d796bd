// Who was a member, who was in the chair and what was in force on a day, and how certain the sources are of it.

import { announce, figure, h, joined } from './dom.js';
import { BASE, Failure, json } from './api.js';
import { told } from './chart.js';
import { dayNumber, period, today, words } from './dates.js';
import { failed } from './failure.js';
import { disagreement, link, say } from './words.js';
import { listAddress, recordAddress } from './state.js';

/** @typedef {import('./chart.js').AtAGlance} AtAGlance */
/** @typedef {import('./dom.js').Child} Child */

/** What follows the name of a fact that is not stated for the day. @type {Record<Certainty, string>} */
const HOW = { STATED: '', POSSIBLE: ', possibly', LAST_STATED: ', as last stated', UNDETERMINED: ', not dated' };

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
     * @param {AbortSignal} signal
     * @param {() => void} again requests the same day again
     */
    async update(asOf, record, signal, again) {
      const day = asOf || today();
      if (document.activeElement !== input || input.value !== asOf) {
        input.value = asOf;
      }
      try {
        const [states, terms, treaties] = await Promise.all(
          ['member-states', 'chairmanships', 'treaties'].map(list => json(`${BASE}/${list}?asOf=${encodeURIComponent(day)}&limit=500`, signal)),
        );
        answer.replaceChildren(...answered(day, record, states, terms, treaties));
        if (asOf) {
          const members = states.items.filter((/** @type {MemberStateSummary} */ state) => state.status === 'MEMBER').length;
          announce([`As of ${words(day)}: ${members} member states`, ...[...answer.querySelectorAll('.limit')].map(part => part.textContent)].join('. '));
        }
      } catch (error) {
        if (!(error instanceof Failure)) {
          throw error;
        }
        answer.replaceChildren(failed(error, again, 3));
      }
    },
  };
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
  if (first && dayNumber(day) < dayNumber(first.date.earliest)) {
    return ['The sources do not go back as far: what they tell of first is of ', dated(first), '.'];
  }
  return last && day > last.date.latest ? ['As far as the sources say: the last session, decision or change that they tell of is of ', dated(last), '.'] : [];
}

/**
 * @param {string} day
 * @param {AtAGlance} record
 * @param {Page<MemberStateSummary>} states
 * @param {Page<ChairmanshipSummary>} terms
 * @param {Page<TreatySummary>} treaties
 * @returns {(Node | string)[]}
 */
function answered(day, record, states, terms, treaties) {
  const caution = limit(day, record);
  const chair = [
    terms.items.length > 0 &&
      h('ul', { class: 'bare' }, terms.items.map(term => h('li', {}, linked(term), `, ${say(term.kind).toLowerCase()}${certainty(term)}: ${period(term.from, term.to)}`))),
    terms.items.every(term => term.certainty !== 'STATED') && unstated(day, terms),
  ];
  return [
    h('h3', {}, words(day)),
    ...(caution.length > 0 ? [h('p', { class: 'limit' }, caution)] : []),
    h(
      'dl',
      { class: 'facts' },
      facts('Members', states.items.filter(state => state.status === 'MEMBER')),
      states.items.every(state => state.status !== 'MEMBER') && fact('Members', ['None that the sources tell of']),
      facts('Suspended', states.items.filter(state => state.status === 'SUSPENDED')),
      facts('Former', states.items.filter(state => state.status === 'FORMER')),
      fact('In the chair', chair),
      facts('In force', treaties.items),
      treaties.asOf &&
        treaties.asOf.undetermined > 0 &&
        fact('Not dated', [h('a', { href: listAddress('treaties', { asOf: day, certainty: 'UNDETERMINED' }) }, `${figure(treaties.asOf.undetermined)} more instruments`), ', whose entry into force no source dates']),
    ),
    h('p', { class: 'quiet' }, h('a', { href: listAddress('member-states', { asOf: day }) }, 'As a list'), ', with downloads and the request'),
  ];
}

/**
 * @param {string} day
 * @param {Page<ChairmanshipSummary>} terms
 * @returns {HTMLElement} who chaired as last stated, where no source states who chaired on the day
 */
function unstated(day, terms) {
  const last = terms.asOf?.lastStated[0];
  return h(
    'p',
    { class: 'limit' },
    `No source states who chaired on ${words(day)}.`,
    ...(last ? [' Last stated: ', link(last.record), last.since && ` from ${words(last.since.edtf)}`, ', no end stated.'] : []),
  );
}

/**
 * @param {string} name
 * @param {(Child | Child[])[]} value
 */
function fact(name, value) {
  return h('div', {}, h('dt', {}, name), h('dd', {}, value.flat()));
}

/**
 * @param {string} name
 * @param {{ self: string, name?: string, title?: string, certainty: Certainty | null, hasDiscrepancy: boolean }[]} items
 * @returns {HTMLElement[]} one fact for each certainty of the items
 */
function facts(name, items) {
  return Object.keys(HOW).flatMap(how => {
    const found = items.filter(item => item.certainty === how);
    return found.length > 0 ? [fact(name + HOW[/** @type {Certainty} */ (how)], joined(found.map(linked)))] : [];
  });
}

/** @param {{ certainty: Certainty | null }} item */
function certainty({ certainty: how }) {
  return how ? HOW[how] : '';
}

/** @param {{ self: string, name?: string, title?: string, hasDiscrepancy: boolean }} item */
function linked(item) {
  return item.hasDiscrepancy ? h('span', {}, link(item), ' ', disagreement()) : link(item);
}

// Who was a member, who was in the chair and what was in force on a day, and how certain the sources are of it.

import { announce, counted, h, joined } from './dom.js';
import { BASE, dataset, failed, Failure, json } from './api.js';
import { cite, disagreement, say } from './words.js';
import { readDate, spoken, today, words } from './dates.js';
import { listAddress, recordAddress } from './state.js';

/** What follows the name of a fact that is not stated for the day. @type {Record<Certainty, string>} */
const HOW = { STATED: '', POSSIBLE: ', possibly', LAST_STATED: ', as last stated', UNDETERMINED: ', not dated' };

/** Events that change who was a member, who chaired and what was in force. */
const CHANGES = ['MEMBERSHIP', 'CHAIRMANSHIP_BEGINS', 'CHAIRMANSHIP_ENDS', 'TREATY_IN_FORCE'];

/**
 * @param {(date: string) => void} asked is told the date that was chosen, or nothing for today
 */
export function asOfPanel(asked) {
  const input = h('input', { type: 'text', id: 'as-of', autocomplete: 'off', spellcheck: 'false', size: 18, 'aria-describedby': 'as-of-hint as-of-error' });
  const error = h('p', { class: 'invalid', id: 'as-of-error', role: 'alert', hidden: true });
  const answer = h('div', { class: 'answer' });
  /** @param {string} text */
  const ask = text => {
    const date = text.trim() ? readDate(text) : null;
    const wrong = date && 'error' in date ? date.error : '';
    error.textContent = wrong;
    error.hidden = !wrong;
    input.setAttribute('aria-invalid', String(wrong !== ''));
    if (!wrong) {
      asked(date && 'edtf' in date ? date.edtf : '');
    }
  };
  const element = h(
    'section',
    { class: 'as-of-panel', 'aria-labelledby': 'as-of-title' },
    h('h2', { id: 'as-of-title' }, 'As of a day'),
    h(
      'form',
      {
        novalidate: true,
        onsubmit: (/** @type {Event} */ event) => {
          event.preventDefault();
          ask(input.value);
        },
      },
      h('label', { for: 'as-of' }, 'Who was a member and who was in the chair on'),
      ' ',
      h('span', { class: 'together' }, input, ' ', h('button', { type: 'submit' }, 'Show'), ' ', h('button', { type: 'button', class: 'small', onclick: () => ask('') }, 'Today')),
      h('p', { class: 'quiet', id: 'as-of-hint' }, 'A year, a month or a day, such as 2009, September 2009 or 2009-09-01.'),
      error,
    ),
    answer,
  );

  return {
    element,
    /**
     * @param {string} asOf a date as the URL has it
     * @param {AtAGlance} record
     * @param {AbortSignal} signal
     * @param {() => void} again requests the same day again
     */
    async update(asOf, record, signal, again) {
      const date = asOf ? readDate(asOf) : { edtf: today(), from: today(), to: today() };
      if (document.activeElement !== input || 'error' in date) {
        input.value = asOf;
      }
      error.hidden = !('error' in date);
      if ('error' in date) {
        error.textContent = date.error;
        answer.replaceChildren();
        return;
      }
      // A period that is not over yet is shown as of today.
      const day = date.from <= today() && today() < date.to ? today() : date.to;
      try {
        const [described, changes, ...lists] = await Promise.all([
          dataset(),
          date.from === date.to ? null : json(`${BASE}/timeline?from=${date.from}&to=${date.to}&${CHANGES.map(kind => `kind=${kind}`).join('&')}&limit=500`, signal),
          ...['member-states', 'chairmanships', 'treaties'].map(list => json(`${BASE}/${list}?asOf=${day}&limit=500`, signal)),
        ]);
        const [states, terms, treaties] = lists;
        const notes = [limit(day, described), period(date, day, changes)].filter(note => note !== null);
        const chair = inTheChair(day, record, terms);
        answer.replaceChildren(
          h('h3', {}, `On ${words(day)}`),
          ...notes,
          h(
            'dl',
            { class: 'facts' },
            membership(day, record, states),
            undetermined('member-states', day, states, 'state', 'whose membership no source dates'),
            fact('In the chair', chair),
            undetermined('chairmanships', day, terms, 'chairmanship', 'which no source dates'),
            facts('In force', treaties.items, (/** @type {TreatySummary} */ treaty) => linked(treaty, day)),
            undetermined('treaties', day, treaties, 'instrument', 'whose entry into force no source dates'),
          ),
          h('p', { class: 'quiet' }, 'As last stated: a source says so of an earlier day, and none says that it ended. ', h('a', { href: listAddress('member-states', { asOf: day }) }, 'The members as a list'), ', with downloads.'),
        );
        if (asOf) {
          announce([`On ${words(day)}`, ...notes.map(note => note.textContent), said(states), ...chair.map(line => line.textContent)].join('. ').replaceAll('..', '.'));
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

/** @param {Page<MemberStateSummary>} states */
function said(states) {
  const members = states.items.filter(state => state.status === 'MEMBER');
  return members.length > 0 ? `${counted(members.length, 'member')}: ${members.map(state => state.name).join(', ')}` : 'No members are on record';
}

/**
 * @param {string} day
 * @param {Dataset} described
 * @returns {HTMLElement | null} what a reader must know if no source covers the day
 */
function limit(day, { coverage, coveredUntil }) {
  const first = Math.min(...coverage.flatMap(({ year }) => (year === null ? [] : [year])));
  if (Number(day.slice(0, 4)) < first) {
    return h('p', { class: 'limit' }, `Not covered before ${first}: no source goes back as far as ${words(day)}.`);
  }
  return coveredUntil && day > coveredUntil
    ? h('p', { class: 'limit' }, h('strong', {}, `Not covered after ${words(coveredUntil.slice(0, 7))}.`), ` The last day that a source covers is ${words(coveredUntil)}. The table shows what sources stated until then.`)
    : null;
}

/**
 * @param {{ edtf: string, from: string, to: string }} date
 * @param {string} day the day that is shown
 * @param {Page<TimelineEntry> | null} changes those of the period, or null for a single day
 * @returns {HTMLElement | null} how a year or month was read, and what changed in it
 */
function period(date, day, changes) {
  if (!changes) {
    return null;
  }
  return h(
    'div',
    { class: 'limit' },
    h('p', {}, `${words(date.edtf)} is shown as of ${day === date.to ? 'its last day' : 'today'}. `, changes.items.length > 0 ? `What changed in ${words(date.edtf)}:` : `The record has no change in ${words(date.edtf)}.`),
    changes.items.length > 0 && h('ul', {}, changes.items.map(entry => h('li', {}, `${words(entry.date.edtf)}: `, h('a', { href: recordAddress(entry.record.self) }, entry.title)))),
  );
}

/**
 * @param {string} day
 * @param {AtAGlance} record
 * @param {Page<MemberStateSummary>} states
 * @returns {Child[]}
 */
function membership(day, record, states) {
  /** @param {MemberStateSummary} state */
  const marked = state => linked(state, day, record.states.find(({ self }) => self === state.self));
  const members = facts('Members', states.items.filter(({ status }) => status === 'MEMBER'), marked);
  return [
    ...(members.length > 0 ? members : [fact('Members', ['No source names one.'])]),
    ...facts('Suspended', states.items.filter(({ status }) => status === 'SUSPENDED'), marked),
    ...facts('Former', states.items.filter(({ status }) => status === 'FORMER'), marked),
  ];
}

/**
 * @param {string} day
 * @param {AtAGlance} record
 * @param {Page<ChairmanshipSummary>} terms
 * @returns {HTMLElement[]} who chaired, and if no source states it, who did last
 */
function inTheChair(day, record, terms) {
  const lines = terms.items.map(term => h('p', {}, term.certainty === 'POSSIBLE' && 'Possibly ', chairmanship(record, term.self), '.'));
  const last = terms.asOf?.lastStated[0];
  if (terms.items.every(term => term.certainty !== 'STATED')) {
    lines.push(h('p', {}, `No source states who chaired on ${words(day)}.`, ...(last ? [' Last stated: ', ...chairmanship(record, last.record.self), '.'] : [])));
  }
  return lines;
}

/**
 * Describes a term such as "Russia, technical chair from 14 June 2009, no end stated (source 000, paragraph 33)".
 * @param {AtAGlance} record
 * @param {string} self
 * @returns {Child[]}
 */
function chairmanship({ terms }, self) {
  const term = terms.find(one => one.self === self);
  if (!term) {
    return [h('a', { href: recordAddress(self) }, 'a chairmanship')];
  }
  const { state, kind, status, from, to, citations, discrepancies } = term;
  const supports = (/** @type {Citation} */ citation) => ['state', 'kind', 'from', 'to'].filter(name => citation.supports.includes(name)).length;
  const [best] = [...citations].sort((a, b) => supports(b) - supports(a));
  return [
    h('a', { href: recordAddress(self) }, `${state.name}, ${kind === 'TECHNICAL' ? 'technical chair' : 'chair'}`),
    ` from ${spoken(from.edtf)}`,
    to ? ` to ${spoken(to.edtf)}` : ', no end stated',
    status === 'ANNOUNCED' && ', only announced',
    ' ',
    h('span', { class: 'nowrap' }, '(', cite(best), ')'),
    ...disputed(self, discrepancies),
  ];
}

/**
 * @param {string} name
 * @param {(Child | Child[])[]} value
 */
function fact(name, value) {
  return h('div', {}, h('dt', {}, name), h('dd', {}, value.flat()));
}

/**
 * @template {{ certainty: Certainty | null }} T
 * @param {string} name
 * @param {T[]} items
 * @param {(item: T) => HTMLElement} shown
 * @returns {HTMLElement[]} one fact for each certainty of the items
 */
function facts(name, items, shown) {
  return Object.keys(HOW).flatMap(how => {
    const found = items.filter(item => item.certainty === how);
    return found.length > 0 ? [fact(name + HOW[/** @type {Certainty} */ (how)], joined(found.map(shown)))] : [];
  });
}

/**
 * @param {string} list
 * @param {string} day
 * @param {Page<any>} page
 * @param {string} one
 * @param {string} why
 */
function undetermined(list, day, { asOf }, one, why) {
  return asOf && asOf.undetermined > 0 && fact('Not dated', [h('a', { href: listAddress(list, { asOf: day, certainty: 'UNDETERMINED' }) }, counted(asOf.undetermined, `more ${one}`)), `, ${why}`]);
}

/**
 * @param {{ self: string, name?: string, title?: string, hasDiscrepancy: boolean }} item
 * @param {string} day
 * @param {MemberState} [state] in full
 */
function linked(item, day, state) {
  // The last step of the membership by that day decides.
  const last = state?.memberships.flatMap(one => [one.from, one.to]).filter(date => date && date.earliest <= day).at(-1);
  const inferred = last?.edtf.includes('?');
  return h(
    'span',
    {},
    h('a', { href: recordAddress(item.self) }, item.name ?? item.title),
    inferred && ` since ${words(last?.edtf ?? '')}`,
    ...(state ? disputed(item.self, state.discrepancies) : item.hasDiscrepancy ? ['\u00a0', disagreement()] : []),
  );
}

/**
 * @param {string} self
 * @param {Discrepancy[]} discrepancies
 * @returns {Child[]} a link to what the sources disagree about
 */
function disputed(self, discrepancies) {
  const about = [...new Set(discrepancies.map(({ property }) => say(property).toLowerCase()))].join(', ');
  return about ? [' ', h('a', { class: 'differing', href: `${recordAddress(self)}#disagreements` }, disagreement({ silent: true }), `sources disagree: ${about}`)] : [];
}

// Parts of views: tables, also those that show the record at a glance, and commands and buttons to copy.

import { announce, figure, h } from './dom.js';
import { period, words } from './dates.js';
import { listAddress } from './state.js';
import { country, disagreement, label, link, say } from './words.js';

/**
 * Returns a table, without the columns that have no value. The first cell of a row is its heading.
 * @param {string | null} caption
 * @param {string[]} headings
 * @param {(Child | Child[])[][]} rows
 */
export function table(caption, headings, rows) {
  const kept = headings.map((_, i) => rows.some(row => row[i] !== null && row[i] !== ''));
  /** @param {Child | Child[]} cell @param {number} i */
  const filled = (cell, i) => kept[i] && (i === 0 ? h('th', { scope: 'row', 'data-name': headings[i] }, cell) : h('td', { 'data-name': headings[i] }, cell));
  return h(
    'table',
    { class: 'plain' },
    caption && h('caption', {}, caption),
    h('thead', {}, h('tr', {}, headings.map((name, i) => kept[i] && h('th', { scope: 'col' }, name)))),
    h('tbody', {}, rows.map(row => h('tr', {}, row.map(filled)))),
  );
}

/**
 * Returns a button that copies a text, and says so.
 * @param {string} label
 * @param {() => string} text
 */
export function copyButton(label, text) {
  const button = h('button', { type: 'button', class: 'small' }, label);
  button.addEventListener('click', async () => {
    let said = 'Copied';
    try {
      await navigator.clipboard.writeText(text());
    } catch {
      said = 'Select it to copy';
    }
    button.textContent = said;
    announce(said);
    setTimeout(() => (button.textContent = label), 2000);
  });
  return button;
}

/**
 * @param {string} path
 * @returns {string} the command that asks the same
 */
export function curl(path) {
  return `curl '${new URL(path, location.href).href.replaceAll("'", '%27')}'`;
}

/**
 * The record at a glance as tables.
 * @param {AtAGlance} record
 * @param {string} decided how many decisions there are
 */
export function tables(record, decided) {
  return h(
    'div',
    { class: 'tables' },
    table('Membership', ['State', 'Member', 'Status today', 'Steps'], record.states.map(state => [
      [link(state), '\u00a0', state.discrepancies.length > 0 && disagreement()],
      state.memberships.map(one => period(one.from, one.to)).join('; '),
      label(state.status),
      state.events.map(event => `${say(event.kind)}: ${words(event.date.edtf)}`).join('; '),
    ])),
    table('Chair', ['Term', 'Kind', 'From', 'To', 'Person'], record.terms.map(term => [
      [link(term), '\u00a0', term.discrepancies.length > 0 && disagreement()],
      term.status === 'ANNOUNCED' ? `${say(term.kind)}, only announced` : say(term.kind),
      words(term.from.edtf),
      term.to ? words(term.to.edtf) : 'not stated',
      term.person ? link(term.person) : 'not stated',
    ])),
    table('Sessions', ['Session', 'Body', 'Status', 'Date', 'Country'], record.sessions.map(session => [
      [link(session), '\u00a0', session.hasDiscrepancy && disagreement()],
      link(session.body),
      label(session.status),
      words(session.date.edtf),
      session.place?.country ? country(session.place.country) : '',
    ])),
    table(`Decisions: ${decided}`, ['Year', 'Decisions', 'Contested', 'Planned or proposed', 'Could be of the year'], record.years.map(({ year, count, contested, planned, possible }) => [
      h('a', { href: listAddress('decisions', { from: `${year}-01-01`, to: `${year}-12-31` }) }, year),
      ...[count, contested, planned, possible].map(part => figure(part)),
    ])),
  );
}

// Drawing the record against time: membership, chair, sessions, decisions.

import { counted, s } from './dom.js';
import { dayNumber, dayOf, isDay, isOpen, monthName, period, today, words } from './dates.js';
import { listAddress, recordAddress } from './state.js';
import { say } from './words.js';

/**
 * @typedef {object} AtAGlance
 * @property {MemberState[]} states
 * @property {Chairmanship[]} terms
 * @property {SessionSummary[]} sessions
 * @property {DecisionSummary[]} decisions
 */

/**
 * @typedef {object} Scale
 * @property {number} from the first day shown
 * @property {number} to the day after the last
 * @property {number} left where the first day is drawn
 * @property {number} right
 * @property {boolean} narrow whether names stand above their rows rather than beside them
 * @property {(day: number) => number} x
 */

/** @typedef {import('./dom.js').Child} Child */

const ABOVE = 15;
const AXIS = 26;

/** How much time is still drawn with each decision by itself. */
const SINGLY = 6 * 366;

/**
 * Returns what the sources tell of first and last: a step of a membership, the beginning of a term, a session or a
 * decision, without those only announced, planned or proposed.
 * @param {AtAGlance} record
 * @returns {{ first?: { self: string, date: HistoricalDate }, last?: { self: string, date: HistoricalDate } }}
 */
export function told({ states, terms, sessions, decisions }) {
  const all = [
    ...states.flatMap(({ self, events }) => events.map(({ date }) => ({ self, date }))),
    ...terms.filter(({ status }) => status === 'HELD').map(({ self, from }) => ({ self, date: from })),
    ...[...sessions, ...decisions].filter(one => one.status !== 'PLANNED' && one.status !== 'PROPOSED'),
  ].sort((a, b) => (a.date.earliest < b.date.earliest ? -1 : 1));
  return { first: all[0], last: all.at(-1) };
}

/**
 * @param {AtAGlance} record
 * @param {Scale} scale
 * @param {string} asOf the day marked
 * @returns {{ height: number, children: Child[] }}
 */
export function draw(record, scale, asOf) {
  let y = AXIS;
  /** @type {Child[]} */
  const groups = [];
  /**
   * @param {string} name
   * @param {{ height: number, children: Child[] }[]} rows
   * @param {string | null} [note] beside the name, or below it
   */
  const group = (name, rows, note) => {
    y += 14;
    const title = s('text', { class: 'heading', x: 0, y: y + 11 }, name);
    y += 20;
    const line = y - 4.5;
    const beside = note && s('text', { class: 'number', x: scale.narrow ? 0 : scale.right, y: scale.narrow ? y + 9 : y - 9, 'text-anchor': scale.narrow ? 'start' : 'end' }, note);
    y += note && scale.narrow ? 14 : 0;
    const drawn = rows.map(row => {
      const moved = s('g', { transform: `translate(0 ${y})` }, row.children);
      y += row.height;
      return moved;
    });
    groups.push(s('g', { role: 'group', 'aria-label': name }, s('line', { class: 'hair', x1: 0, x2: scale.right, y1: line, y2: line }), title, beside, drawn));
  };
  const { last } = told(record);
  const beyond = last ? dayNumber(last.date.latest) + 1 : Infinity;
  group('Membership', record.states.map(state => membership(state, scale, beyond)));
  group('Chair', [chair(record.terms, scale)]);
  group('Sessions', sessions(record, scale));
  const singly = scale.to - scale.from <= SINGLY;
  if (singly) {
    group('Decisions', single(record.decisions, scale));
  } else {
    group('Decisions by year', [byYear(record.decisions, scale)], sumOfYears(record.decisions));
  }
  const height = y + 8;
  return { height, children: [patterns(), axis(scale, height), groups, asOf ? marker(asOf, scale, height) : null].flat() };
}

/** Textures: what is uncertain, suspended, or not stated. */
function patterns() {
  /**
   * @param {string} id
   * @param {number} size
   * @param {number} angle
   * @param {Child[]} children
   */
  const pattern = (id, size, angle, ...children) =>
    s('pattern', { id, width: size, height: size, patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${angle})` }, children);
  return s(
    'defs',
    {},
    pattern('uncertain', 4, 45, s('rect', { class: 'ground', width: 4, height: 4 }), s('rect', { class: 'ink', width: 2, height: 4 })),
    pattern('gaps', 4, 45, s('rect', { class: 'ground', width: 2, height: 4 })),
    pattern('suspended', 7, -45, s('rect', { class: 'ink', width: 1.2, height: 7 })),
    pattern('silent', 6, 0, s('circle', { class: 'dot', cx: 3, cy: 3, r: 0.9 })),
    s('linearGradient', { id: 'fade' }, s('stop', { class: 'ink-stop', offset: 0 }), s('stop', { class: 'ink-stop none', offset: 1 })),
  );
}

/**
 * @param {Scale} scale
 * @param {number} height
 */
function axis(scale, height) {
  const perYear = ((scale.right - scale.left) / (scale.to - scale.from)) * 365.25;
  /** @type {{ day: number, text: string }[]} */
  const ticks = [];
  const firstYear = new Date(scale.from * 86_400_000).getUTCFullYear();
  const lastYear = new Date(scale.to * 86_400_000).getUTCFullYear();
  const years = [1, 2, 5, 10].find(step => perYear * step >= 40) ?? 20;
  const months = [1, 3].find(step => (perYear / 12) * step >= 50);
  for (let year = Math.floor(firstYear / years) * years; year <= lastYear; year += years) {
    ticks.push({ day: dayOf(year), text: String(year) });
    for (let month = months ?? 12; month < 12; month += months ?? 12) {
      ticks.push({ day: dayOf(year, month), text: monthName(month).slice(0, 3) });
    }
  }
  const shown = ticks.filter(tick => tick.day >= scale.from && tick.day <= scale.to);
  // Months are of the year that stands before them.
  if (!/\d/.test(shown[0]?.text ?? '')) {
    shown[0] = { day: shown[0]?.day ?? scale.from, text: `${shown[0]?.text ?? ''} ${firstYear}` };
  }
  return s(
    'g',
    { class: 'axis', 'aria-hidden': true },
    shown.map(tick => [
      s('line', { class: 'grid', x1: scale.x(tick.day), x2: scale.x(tick.day), y1: AXIS - 6, y2: height }),
      s('text', { x: Math.min(Math.max(scale.x(tick.day), scale.left + 2), scale.right - 14), y: 13, 'text-anchor': tick.day - scale.from < 40 ? 'start' : 'middle' }, tick.text),
    ]).flat(),
  );
}

/**
 * @param {string} asOf
 * @param {Scale} scale
 * @param {number} height
 */
function marker(asOf, scale, height) {
  const day = dayNumber(asOf);
  if (Number.isNaN(day) || day < scale.from || day > scale.to) {
    return null;
  }
  const x = scale.x(day);
  const beginning = x > (scale.left + scale.right) / 2;
  return s(
    'g',
    { class: 'as-of' },
    s('rect', { x: x - 0.75, y: AXIS - 6, width: 1.5, height: height - AXIS + 6 }),
    s('text', { x: x + (beginning ? -5 : 5), y: AXIS + 4, 'text-anchor': beginning ? 'end' : 'start' }, words(asOf)),
  );
}

/**
 * A row's name, beside it or above it.
 * @param {string} text
 * @param {Scale} scale
 * @param {number} middle of the row
 * @param {boolean} [differ] whether the sources disagree about it
 */
function name(text, scale, middle, differ = false) {
  const short = text.length > 46 ? text.slice(0, 45) + '…' : text;
  return s('text', { class: 'name', x: 0, y: scale.narrow ? 10 : middle + 4 }, short, differ && unequal());
}

/** The mark of what the sources disagree about. */
function unequal() {
  return s('tspan', { class: 'unequal' }, ' ≠');
}

/**
 * What is drawn of a record, as a link to it that says what it is.
 * @param {string} self
 * @param {(string | null | undefined | false)[]} lines
 * @param {...(Child | Child[])} children
 */
function toRecord(self, lines, ...children) {
  const said = lines.filter(line => line);
  return s('a', { href: recordAddress(self), 'data-key': self, 'data-tip': said.join('\n'), 'aria-label': said.join('; ') }, ...children);
}

/** @param {Discrepancy[]} discrepancies */
function differing(discrepancies) {
  return discrepancies.length > 0 && `The sources disagree: ${[...new Set(discrepancies.map(one => say(one.property).toLowerCase()))].join(', ')}`;
}

/**
 * A rectangle from one day to another, as far as they are shown.
 * @param {Scale} scale
 * @param {number} from
 * @param {number} to
 * @param {number} y
 * @param {number} height
 * @param {import('./dom.js').Properties} properties
 */
function bar(scale, from, to, y, height, properties) {
  const left = Math.max(scale.x(from), scale.left);
  const right = Math.min(scale.x(to), scale.right);
  return right > left ? s('rect', { x: left, y, width: Math.max(right - left, 1), height, ...properties }) : null;
}

/**
 * A stretch between two dates: certain where it must have been, textured where it can have been.
 * @param {Scale} scale
 * @param {HistoricalDate} from
 * @param {HistoricalDate | null} to null goes on to the present
 * @param {number} y
 * @param {number} height
 * @param {string} kind
 */
function stretch(scale, from, to, y, height, kind) {
  const [first, begun] = [dayNumber(from.earliest), dayNumber(from.latest)];
  const [ending, last] = to ? [dayNumber(to.earliest), dayNumber(to.latest) + 1] : [dayNumber(today()), dayNumber(today())];
  const uncertain = { fill: 'url(#uncertain)', class: 'may-be' };
  /** @param {HistoricalDate | null} date */
  const edge = date =>
    date && date.earliest === date.latest && isOpen(date) && inside(scale, dayNumber(date.earliest))
      ? s('line', { class: 'inferred', x1: scale.x(dayNumber(date.earliest)), x2: scale.x(dayNumber(date.earliest)), y1: y - 2, y2: y + height + 2 })
      : null;
  return [
    begun > first ? bar(scale, first, Math.min(begun + 1, ending), y, height, uncertain) : null,
    bar(scale, begun > first ? begun + 1 : begun, ending, y, height, { class: kind }),
    last > ending + 1 ? bar(scale, Math.max(ending, first), last, y, height, uncertain) : null,
    edge(from),
    edge(to),
  ];
}

/**
 * @param {Scale} scale
 * @param {number} day
 */
function inside(scale, day) {
  return day >= scale.from && day <= scale.to;
}

/**
 * @param {MemberState} state
 * @param {Scale} scale
 * @param {number} beyond the first day of which the sources tell nothing any more
 */
function membership(state, scale, beyond) {
  const top = scale.narrow ? ABOVE : 4;
  const height = 11;
  const now = dayNumber(today());
  const suspended = state.events.filter(event => event.kind === 'SUSPENDED');
  /** What was between periods and after the last: suspended or outside. */
  const between = state.memberships.map((one, i) => {
    if (!one.to) {
      return null;
    }
    const from = dayNumber(one.to.latest);
    const until = state.memberships[i + 1] ? dayNumber(state.memberships[i + 1].from.earliest) : now;
    const isSuspended = suspended.some(event => event.date.latest >= /** @type {HistoricalDate} */ (one.to).earliest && dayNumber(event.date.earliest) < until);
    return isSuspended
      ? bar(scale, from, until, top, height, { fill: 'url(#suspended)', class: 'suspended' })
      : bar(scale, from, until, top + height / 2, 1, { class: 'outside' });
  });
  const steps = state.events.map(event => `${say(event.kind)}: ${words(event.date.edtf)}`);
  return {
    height: scale.narrow ? 31 : 19,
    children: [
      toRecord(
        state.self,
        [state.name, say(state.status ?? 'Not yet a party'), ...steps, differing(state.discrepancies)],
        s('rect', { class: 'catch', x: 0, y: 0, width: scale.right, height: scale.narrow ? 29 : 19 }),
        name(state.name, scale, top + height / 2, state.discrepancies.length > 0),
        between,
        state.memberships.flatMap(one => stretch(scale, one.from, one.to, top, height, 'member')),
        state.events
          .filter(event => event.kind === 'PROLONGED' && isDay(event.date))
          .map(event => dayNumber(event.date.earliest))
          .filter(day => inside(scale, day))
          .map(day => s('rect', { class: 'step', x: scale.x(day) - 0.75, y: top, width: 1.5, height })),
        bar(scale, beyond, now, top - 1, height + 2, { class: 'beyond' }),
      ),
    ],
  };
}

/**
 * @param {Chairmanship[]} terms
 * @param {Scale} scale
 */
function chair(terms, scale) {
  const top = scale.narrow ? ABOVE : 3;
  const height = 20;
  const first = dayOf(1992);
  const now = dayNumber(today());
  /** Where the last name ends in each line below the band. */
  const ends = Array(scale.narrow ? 4 : 2).fill(-Infinity);
  return {
    height: top + height + 4 + ends.length * 12,
    children: [
      name('Of the Collective Security Council', scale, top + height / 2),
      s('g', { class: 'silence', 'data-tip': 'The sources do not say who was in the chair.' }, bar(scale, first, now, top, height, { class: 'band' }), bar(scale, first, now, top, height, { fill: 'url(#silent)' })),
      ...terms.map((term, i) => termLink(term, terms[i + 1], scale, top, height, ends)),
    ],
  };
}

/**
 * @param {Chairmanship} term
 * @param {Chairmanship | undefined} next
 * @param {Scale} scale
 * @param {number} y
 * @param {number} height
 * @param {number[]} ends where there is room below for a name that has none inside
 */
function termLink(term, next, scale, y, height, ends) {
  const kind = term.kind === 'TECHNICAL' ? 'technical' : 'term';
  const begin = dayNumber(term.from.earliest);
  const end = dayNumber(term.to ? term.to.latest : term.from.latest) + 1;
  /** @type {Child[]} */
  const drawn = [];
  drawn.push(bar(scale, begin, end, y, height, { class: 'ground' }));
  if (term.to) {
    drawn.push(...stretch(scale, term.from, term.to, y, height, kind));
  } else {
    // Its end is not stated: it fades away, within what the next leaves.
    const room = next ? scale.x(dayNumber(next.from.earliest)) - scale.x(end) : Infinity;
    const x = scale.x(end);
    if (term.from.earliest === term.from.latest) {
      drawn.push(x - 4 >= scale.left - 4 && x <= scale.right ? s('rect', { class: kind, x: x - 2, y, width: 4, height }) : null);
    } else {
      drawn.push(bar(scale, begin, end, y, height, { fill: 'url(#uncertain)', class: 'may-be' }));
    }
    const width = Math.min(22, room - 1, scale.right - x);
    if (width > 2 && x >= scale.left) {
      drawn.push(s('rect', { x, y, width, height, fill: 'url(#fade)' }));
    }
  }
  if (kind === 'technical') {
    drawn.push(bar(scale, begin, Math.max(end, begin + (8 * (scale.to - scale.from)) / (scale.right - scale.left)), y, height, { class: 'outline' }));
  }
  const [left, right] = [Math.max(scale.x(begin), scale.left), Math.min(scale.x(end), scale.right)];
  if (right < scale.left || left > scale.right) {
    return null;
  }
  const differ = term.discrepancies.length > 0;
  const room = right - left - (differ ? 18 : 6);
  const text = room > term.state.name.length * 7 ? term.state.name : term.state.code;
  const wide = text.length * 10 + (differ ? 12 : 0);
  const center = Math.min(Math.max((left + right) / 2, scale.left + wide / 2), scale.right - wide / 2);
  let middle = y + height / 2 + 4;
  if (room < 16) {
    const line = Math.max(ends.findIndex(other => other < center - wide / 2), 0);
    ends[line] = center + wide / 2 + 2;
    middle = y + height + 11 + line * 12;
  }
  return toRecord(
    term.self,
    [term.title, `${term.state.code} · ${say(term.kind)}${term.status === 'ANNOUNCED' ? ', only announced' : ''} · ${period(term.from, term.to)}`, term.person?.name, differing(term.discrepancies)],
    s('rect', { class: 'catch', x: left - 3, y, width: Math.max(right - left, 2) + 6, height }),
    drawn,
    s('text', { class: 'in', x: center, y: middle, 'text-anchor': 'middle' }, text, differ && unequal()),
  );
}

/**
 * @param {AtAGlance} record
 * @param {Scale} scale
 */
function sessions(record, scale) {
  const top = scale.narrow ? ABOVE + 7 : 9;
  return [...Map.groupBy(record.sessions, session => session.body.id).values()]
    .sort((a, b) => b.length - a.length || a[0].body.name.localeCompare(b[0].body.name))
    .map(held => {
      const lane = lanes();
      return {
        height: scale.narrow ? 31 : 19,
        children: [
          name(held[0].body.name, scale, top),
          s('line', { class: 'row', x1: scale.left, x2: scale.right, y1: top + 0.5, y2: top + 0.5 }),
          ...held.map(session => meeting(session, scale, top, isDay(session.date) ? 0 : lane(session.date))),
        ],
      };
    });
}

/**
 * Puts stretches that touch each other one below the other, the same whatever time is shown.
 * @returns {(date: HistoricalDate) => number} tells in which line, from 0; the dates come in their order
 */
function lanes() {
  /** @type {number[]} */
  const ends = [];
  return date => {
    const free = ends.findIndex(end => end < dayNumber(date.earliest));
    const lane = free < 0 ? ends.length : free;
    ends[lane] = dayNumber(date.latest) + 15;
    return lane;
  };
}

/**
 * Where a stretch is drawn whose days are not told, at least as wide as can be seen.
 * @param {Scale} scale
 * @param {HistoricalDate} date
 * @returns {{ x: number, width: number } | null} nothing if it is outside of what is shown
 */
function across(scale, date) {
  const [first, last] = [dayNumber(date.earliest), dayNumber(date.latest) + 1];
  if (last <= scale.from || first >= scale.to) {
    return null;
  }
  const x = Math.max(scale.x(first), scale.left);
  return { x, width: Math.max(Math.min(scale.x(last), scale.right) - x, 6) };
}

/**
 * A held or planned session: a point if its day is known, else as long as it can have been.
 * @param {SessionSummary} session
 * @param {Scale} scale
 * @param {number} y
 * @param {number} lane
 */
function meeting(session, scale, y, lane) {
  const kind = session.status === 'HELD' ? 'held' : 'planned';
  const lines = [session.title, `${say(session.status)} · ${say(session.kind)} · ${words(session.date.edtf)}`, session.hasDiscrepancy && 'The sources disagree'];
  if (isDay(session.date)) {
    const day = dayNumber(session.date.earliest);
    const x = scale.x(day);
    return inside(scale, day)
      ? toRecord(session.self, lines, s('circle', { class: 'catch', cx: x, cy: y + 0.5, r: 7 }), s('circle', { class: `${kind}${isOpen(session.date) ? ' inferred-day' : ''}`, cx: x, cy: y + 0.5, r: 4.5 }))
      : null;
  }
  const box = across(scale, session.date);
  const at = { ...box, y: y - 3 + [0, -6, 6][lane % 3], height: 7, rx: 2 };
  return box && toRecord(session.self, lines, s('rect', { class: `stretch ${kind}`, ...at }), isExtent(session.date) ? null : s('rect', { ...at, fill: 'url(#gaps)' }));
}

/**
 * @param {HistoricalDate} date
 * @returns {boolean} whether it went on from its first day to its last, rather than being some day in between
 */
function isExtent(date) {
  return date.edtf.includes('/');
}

/**
 * Returns whether an act is done, recommended, planned or contested. A proposed act counts as planned.
 * @param {DecisionSummary} decision
 */
function standing(decision) {
  const status = decision.status === 'PROPOSED' ? 'PLANNED' : decision.status;
  return ['RECOMMENDED', 'PLANNED', 'CONTESTED'].includes(status) ? status.toLowerCase() : 'done';
}

const STANDINGS = ['done', 'recommended', 'planned', 'contested'];

/** @param {HistoricalDate} date */
function yearsOf(date) {
  return [Number(date.earliest.slice(0, 4)), Number(date.latest.slice(0, 4))];
}

/**
 * Counts the decisions of each year: those that are of it, by standing, and those that can be of it or of another. Both
 * together are what a list of the year has.
 * @param {DecisionSummary[]} decisions
 */
export function decisionsByYear(decisions) {
  const years = decisions.map(decision => ({ decision, span: yearsOf(decision.date) }));
  const first = Math.min(...years.map(({ span }) => span[0]));
  const last = Math.max(...years.map(({ span }) => span[1]));
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) => {
    const year = first + i;
    const listed = years.filter(({ span }) => span[0] <= year && year <= span[1]);
    const of = listed.filter(({ span }) => span[0] === span[1]);
    return {
      year: String(year),
      total: of.length,
      possible: listed.length - of.length,
      counts: STANDINGS.map(name => ({ name, count: of.filter(({ decision }) => standing(decision) === name).length })).filter(part => part.count > 0),
    };
  }).filter(year => year.total + year.possible > 0);
}

/**
 * @param {DecisionSummary[]} decisions
 * @returns {string | null} how the years add up, if some decisions are of none for certain
 */
export function sumOfYears(decisions) {
  const open = decisions.filter(({ date }) => date.earliest.slice(0, 4) !== date.latest.slice(0, 4)).length;
  return open > 0 ? `${decisions.length - open} are of one year; ${open} can be of several, and stand apart in each` : null;
}

/**
 * @param {{ name: string, count: number }[]} counts
 * @returns {string}
 */
export function inWords(counts) {
  return counts.map(part => `${part.count} ${part.name === 'done' ? 'adopted, signed or approved' : part.name === 'planned' ? 'planned or proposed' : part.name}`).join('; ');
}

const TALL = 96;

/**
 * @param {DecisionSummary[]} decisions
 * @param {Scale} scale
 */
function byYear(decisions, scale) {
  const years = decisionsByYear(decisions);
  const most = Math.max(1, ...years.map(year => year.total + year.possible));
  const top = 16;
  return {
    height: top + TALL + 4,
    children: [
      s('line', { class: 'row', x1: scale.left, x2: scale.right, y1: top + TALL + 0.5, y2: top + TALL + 0.5 }),
      ...years.map(({ year, total, possible, counts }) => {
        const left = Math.max(scale.x(dayOf(Number(year))), scale.left);
        const right = Math.min(scale.x(dayOf(Number(year) + 1)), scale.right);
        if (right - left < 1) {
          return null;
        }
        const wide = Math.max(Math.min(right - left - 2, 30), 3);
        const x = (left + right - wide) / 2;
        let y = top + TALL;
        /** @param {number} count */
        const box = count => {
          const height = (count / most) * TALL;
          y -= height;
          return { x: x + 0.5, y: y + 0.5, width: wide - 1, height: Math.max(height - 1, 0.5) };
        };
        const lines = [
          total > 0 && `${counted(total, 'decision')} of ${year}: ${inWords(counts)}`,
          possible > 0 && `${total > 0 ? `${possible} more` : counted(possible, 'decision')} that can be of ${year}, or of another year`,
        ].filter(line => line);
        return s(
          'a',
          { href: listAddress('decisions', { from: `${year}-01-01`, to: `${year}-12-31` }), 'data-key': `year-${year}`, 'data-tip': [year, ...lines].join('\n'), 'aria-label': lines.join('; ') },
          s('rect', { class: 'catch', x: left, y: 0, width: right - left, height: top + TALL }),
          counts.map(part => s('rect', { class: `act ${part.name}`, ...box(part.count) })),
          possible > 0 && s('rect', { fill: 'url(#uncertain)', ...box(possible) }),
          s('text', { class: 'number', x: x + wide / 2, y: y - 4, 'text-anchor': 'middle' }, total || null, possible > 0 && right - left > 20 && `+${possible}`),
        );
      }),
    ],
  };
}

/**
 * Each decision by itself: beside its day, as near as there is room; those without one below, as long as they can be.
 * @param {DecisionSummary[]} decisions
 * @param {Scale} scale
 */
function single(decisions, scale) {
  const size = 10;
  const high = 10;
  const height = high * size + 16;
  /** How many are in each column so far. @type {Map<number, number>} */
  const taken = new Map();
  const lane = lanes();
  let lines = 0;
  /** @type {Child[]} */
  const points = [];
  /** @type {Child[]} */
  const stretches = [];
  for (const decision of decisions) {
    const { date, self } = decision;
    const told = [decision.title, `${say(decision.type)} · ${say(decision.status)} · ${words(date.edtf)}`, decision.hasDiscrepancy && 'The sources disagree'];
    if (!isDay(date)) {
      const at = lane(date);
      lines = Math.max(lines, at + 1);
      const box = across(scale, date);
      const shape = { ...box, y: at * 9 + 1.5, height: 7 };
      stretches.push(box && toRecord(self, told, s('rect', { class: `act ${standing(decision)}`, ...shape }), isExtent(date) ? null : s('rect', { ...shape, fill: 'url(#gaps)' })));
    } else if (inside(scale, dayNumber(date.earliest))) {
      const aim = Math.floor(Math.min(scale.x(dayNumber(date.earliest)) - scale.left, scale.right - scale.left - size) / size);
      let column = aim;
      for (let i = 1; (taken.get(column) ?? 0) >= high && i < 200; i++) {
        column = Math.max(aim + (i % 2 ? (i + 1) / 2 : -i / 2), 0);
      }
      const row = taken.get(column) ?? 0;
      taken.set(column, row + 1);
      const [x, y] = [scale.left + column * size, height - 8 - (row + 1) * size];
      points.push(
        toRecord(
          self,
          told,
          s('rect', { class: 'catch', x, y, width: size, height: size }),
          s('rect', { class: `act ${standing(decision)}${isOpen(date) ? ' inferred-day' : ''}`, x: x + 1.5, y: y + 1.5, width: size - 3, height: size - 3 }),
        ),
      );
    }
  }
  const below = scale.narrow ? 14 : 0;
  return [
    {
      height,
      children: [name('By day', scale, height - 13), s('line', { class: 'row', x1: scale.left, x2: scale.right, y1: height - 7.5, y2: height - 7.5 }), ...points],
    },
    {
      height: below + lines * 9 + 4,
      children: lines > 0 ? [name('Not dated closer', scale, 5), s('g', { transform: `translate(0 ${below})` }, stretches)] : [],
    },
  ];
}

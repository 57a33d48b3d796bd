// Drawing the record against time: membership, chair, sessions, decisions.

import { counted, s } from './dom.js';
import { dayNumber, dayOf, isOpen, monthName, period, today, words } from './dates.js';
import { listAddress, recordAddress } from './state.js';
import { say } from './words.js';

/**
 * @typedef {object} AtAGlance
 * @property {MemberState[]} states
 * @property {Chairmanship[]} terms
 * @property {BodySummary[]} bodies
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
 * decision. What was only planned is not told of.
 * @param {AtAGlance} record
 * @returns {{ first?: { self: string, date: HistoricalDate }, last?: { self: string, date: HistoricalDate } }}
 */
export function told({ states, terms, sessions, decisions }) {
  const all = [
    ...states.flatMap(({ self, events }) => events.map(({ date }) => ({ self, date }))),
    ...terms.map(({ self, from }) => ({ self, date: from })),
    ...[...sessions, ...decisions].filter(one => one.status !== 'PLANNED'),
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
   */
  const group = (name, rows) => {
    y += 14;
    const title = s('text', { class: 'heading', x: 0, y: y + 11 }, name);
    y += 20;
    const drawn = rows.map(row => {
      const moved = s('g', { transform: `translate(0 ${y})` }, row.children);
      y += row.height;
      return moved;
    });
    groups.push(s('g', { role: 'group', 'aria-label': name }, s('line', { class: 'hair', x1: 0, x2: scale.right, y1: y - rows.reduce((sum, row) => sum + row.height, 0) - 4.5, y2: y - rows.reduce((sum, row) => sum + row.height, 0) - 4.5 }), title, drawn));
  };
  group('Membership', record.states.map(state => membership(state, scale)));
  group('Chair', [chair(record.terms, scale)]);
  group('Sessions', sessions(record, scale));
  const singly = scale.to - scale.from <= SINGLY;
  group(singly ? 'Decisions' : 'Decisions by year', [singly ? single(record.decisions, scale) : byYear(record.decisions, scale)]);
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
  const months = [1, 3].find(step => (perYear / 12) * step >= 56);
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
 */
function name(text, scale, middle) {
  const short = !scale.narrow && text.length > 27 ? text.slice(0, 26) + '…' : text;
  return s('text', { class: 'name', x: 0, y: scale.narrow ? 10 : middle + 4 }, short);
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
 */
function membership(state, scale) {
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
  const periods = state.memberships.map(one => `member ${period(one.from, one.to)}`);
  return {
    height: scale.narrow ? 31 : 19,
    children: [
      s(
        'a',
        {
          href: recordAddress(state.self),
          'data-key': state.self,
          'data-tip': [state.name, ...steps].join('\n'),
          'aria-label': [state.name, ...periods, state.status === 'MEMBER' ? '' : say(state.status ?? 'Not yet a party').toLowerCase()].filter(part => part).join('; '),
        },
        s('rect', { class: 'catch', x: 0, y: 0, width: scale.right, height: scale.narrow ? 29 : 19 }),
        name(state.name, scale, top + height / 2),
        between,
        state.memberships.flatMap(one => stretch(scale, one.from, one.to, top, height, 'member')),
        state.events
          .filter(event => event.kind === 'PROLONGED')
          .map(event => (dayNumber(event.date.earliest) + dayNumber(event.date.latest)) / 2)
          .filter(day => inside(scale, day))
          .map(day => s('rect', { class: 'step', x: scale.x(day) - 0.75, y: top, width: 1.5, height })),
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
  return {
    height: scale.narrow ? 42 : 30,
    children: [
      name(scale.narrow ? 'Chair of the Collective Security Council' : 'Of the Council', scale, top + height / 2),
      s('g', { class: 'silence', 'data-tip': 'The sources do not say who was in the chair.' }, bar(scale, first, now, top, height, { class: 'band' }), bar(scale, first, now, top, height, { fill: 'url(#silent)' })),
      ...terms.map((term, i) => termLink(term, terms[i + 1], scale, top, height)),
    ],
  };
}

/**
 * @param {Chairmanship} term
 * @param {Chairmanship | undefined} next
 * @param {Scale} scale
 * @param {number} y
 * @param {number} height
 */
function termLink(term, next, scale, y, height) {
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
  const text = right - left > term.state.name.length * 7 + 6 ? term.state.name : right - left > 22 ? term.state.code : null;
  if (right < scale.left || left > scale.right) {
    return null;
  }
  return s(
    'a',
    {
      href: recordAddress(term.self),
      'data-key': term.self,
      'data-tip': [term.title, `${say(term.kind)} · ${period(term.from, term.to)}`, term.person?.name].filter(part => part).join('\n'),
      'aria-label': `${text === term.state.code ? `${text}: ` : ''}${term.state.name} in the chair; ${say(term.kind).toLowerCase()}; ${period(term.from, term.to)}`,
    },
    s('rect', { class: 'catch', x: left - 3, y, width: Math.max(right - left, 2) + 6, height }),
    drawn,
    text && s('text', { class: 'in', x: (left + right) / 2, y: y + height / 2 + 4, 'text-anchor': 'middle' }, text),
  );
}

/**
 * @param {AtAGlance} record
 * @param {Scale} scale
 */
function sessions(record, scale) {
  const top = scale.narrow ? ABOVE + 7 : 9;
  const short = new Map(record.bodies.map(body => [body.id, body.abbreviation ? (scale.narrow ? `${body.name} (${body.abbreviation})` : body.abbreviation) : body.name]));
  return [...Map.groupBy(record.sessions, session => session.body.id)]
    .sort(([, a], [, b]) => b.length - a.length || a[0].body.name.localeCompare(b[0].body.name))
    .map(([id, held]) => ({
      height: scale.narrow ? 31 : 19,
      children: [
        name(short.get(id) ?? held[0].body.name, scale, top),
        s('line', { class: 'row', x1: scale.left, x2: scale.right, y1: top + 0.5, y2: top + 0.5 }),
        ...held.map(session => meeting(session, scale, top)),
      ],
    }));
}

/**
 * @param {SessionSummary} session
 * @param {Scale} scale
 * @param {number} y
 */
function meeting(session, scale, y) {
  const [first, last] = [dayNumber(session.date.earliest), dayNumber(session.date.latest)];
  const middle = (first + last) / 2;
  if (last < scale.from || first > scale.to) {
    return null;
  }
  const x = Math.min(Math.max(scale.x(middle), scale.left), scale.right);
  const [left, right] = [Math.max(scale.x(first), scale.left), Math.min(scale.x(last), scale.right)];
  return s(
    'a',
    {
      href: recordAddress(session.self),
      'data-key': session.self,
      'data-tip': [session.title, `${say(session.status)} · ${say(session.kind)} · ${words(session.date.edtf)}`, session.hasDiscrepancy && 'The sources disagree'].filter(part => part).join('\n'),
      'aria-label': `${session.title}; ${say(session.status).toLowerCase()}; ${words(session.date.edtf)}`,
    },
    right - left > 8 && s('line', { class: 'some-day', x1: left, x2: right, y1: y + 0.5, y2: y + 0.5 }),
    s('circle', { class: 'catch', cx: x, cy: y + 0.5, r: 7 }),
    s('circle', { class: session.status === 'HELD' ? 'held' : 'planned', cx: x, cy: y + 0.5, r: 4.5 }),
  );
}

/**
 * What is done, recommended, planned or contested is told apart; how it was done is not.
 * @param {DecisionSummary} decision
 */
function standing(decision) {
  return ['RECOMMENDED', 'PLANNED', 'CONTESTED'].includes(decision.status) ? decision.status.toLowerCase() : 'done';
}

const STANDINGS = ['done', 'recommended', 'planned', 'contested'];

/** @param {DecisionSummary[]} decisions by the first year that they can be of */
export function decisionsByYear(decisions) {
  return [...Map.groupBy(decisions, decision => decision.date.earliest.slice(0, 4))].map(([year, of]) => ({
    year,
    total: of.length,
    counts: STANDINGS.map(name => ({ name, count: of.filter(decision => standing(decision) === name).length })).filter(part => part.count > 0),
  }));
}

/**
 * @param {{ name: string, count: number }[]} counts
 * @returns {string}
 */
export function inWords(counts) {
  return counts.map(part => `${part.count} ${part.name === 'done' ? 'adopted, signed or approved' : part.name}`).join('; ');
}

const TALL = 96;

/**
 * @param {DecisionSummary[]} decisions
 * @param {Scale} scale
 */
function byYear(decisions, scale) {
  const years = decisionsByYear(decisions);
  const most = Math.max(1, ...years.map(year => year.total));
  const top = 16;
  return {
    height: top + TALL + 4,
    children: [
      s('line', { class: 'row', x1: scale.left, x2: scale.right, y1: top + TALL + 0.5, y2: top + TALL + 0.5 }),
      ...years.map(({ year, total, counts }) => {
        const left = Math.max(scale.x(dayOf(Number(year))), scale.left);
        const right = Math.min(scale.x(dayOf(Number(year) + 1)), scale.right);
        if (right - left < 1) {
          return null;
        }
        const wide = Math.max(Math.min(right - left - 2, 30), 3);
        const x = (left + right - wide) / 2;
        let y = top + TALL;
        const said = `${counted(total, 'decision')} from ${year}: ${inWords(counts)}`;
        return s(
          'a',
          { href: listAddress('decisions', { from: `${year}-01-01`, to: `${year}-12-31` }), 'data-key': `year-${year}`, 'data-tip': `${year}\n${counted(total, 'decision')}: ${inWords(counts)}`, 'aria-label': said },
          s('rect', { class: 'catch', x: left, y: 0, width: right - left, height: top + TALL }),
          counts.map(part => {
            const height = (part.count / most) * TALL;
            y -= height;
            return s('rect', { class: `act ${part.name}`, x: x + 0.5, y: y + 0.5, width: wide - 1, height: Math.max(height - 1, 0.5) });
          }),
          s('text', { class: 'number', x: x + wide / 2, y: y - 4, 'text-anchor': 'middle' }, total),
        );
      }),
    ],
  };
}

/**
 * Each decision by itself, beside its day as near as there is room.
 * @param {DecisionSummary[]} decisions
 * @param {Scale} scale
 */
function single(decisions, scale) {
  const size = 10;
  const high = 10;
  /** How many are in each column so far. @type {Map<number, number>} */
  const taken = new Map();
  const height = high * size + 16;
  const marks = decisions.flatMap(decision => {
    const [first, last] = [dayNumber(decision.date.earliest), dayNumber(decision.date.latest)];
    if (last < scale.from || first > scale.to) {
      return [];
    }
    const aim = Math.floor(Math.min(Math.max(scale.x((first + last) / 2), scale.left), scale.right - size) / size);
    let column = aim;
    for (let i = 1; (taken.get(column) ?? 0) >= high && i < 200; i++) {
      column = aim + (i % 2 ? (i + 1) / 2 : -i / 2);
    }
    const row = taken.get(column) ?? 0;
    taken.set(column, row + 1);
    return [
      s(
        'a',
        {
          href: recordAddress(decision.self),
          'data-key': decision.self,
          'data-tip': [decision.title, `${say(decision.type)} · ${say(decision.status)} · ${words(decision.date.edtf)}`, decision.hasDiscrepancy && 'The sources disagree'].filter(part => part).join('\n'),
          'aria-label': `${decision.title}; ${say(decision.status).toLowerCase()}; ${words(decision.date.edtf)}`,
        },
        s('rect', { class: 'catch', x: column * size, y: height - 8 - (row + 1) * size, width: size, height: size }),
        s('rect', { class: `act ${standing(decision)}${isOpen(decision.date) ? ' some-time' : ''}`, x: column * size + 1.5, y: height - 8 - (row + 1) * size + 1.5, width: size - 3, height: size - 3 }),
      ),
    ];
  });
  return {
    height,
    children: [s('line', { class: 'row', x1: scale.left, x2: scale.right, y1: height - 7.5, y2: height - 7.5 }), ...marks],
  };
}


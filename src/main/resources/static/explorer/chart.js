// Drawing the record against time: membership, chair, sessions, decisions. Each group is a drawing of its own.

import { counted, h, s } from './dom.js';
import { dayNumber, dayOf, isDay, isOpen, monthName, spoken, today, words } from './dates.js';
import { listAddress, recordAddress } from './state.js';
import { say } from './words.js';

const AXIS = 20;

/** End of the band of the chair. */
const BAND = 23;

/** Longest time in which each decision is drawn by itself. */
const SINGLY = 6 * 366;

/** @param {{ from: number, to: number }} span */
export function isSingly({ from, to }) {
  return to - from <= SINGLY;
}

/**
 * @param {AtAGlance} record
 * @param {Scale} scale
 * @returns {Group[]}
 */
export function groups(record, scale) {
  const singly = isSingly(scale) && record.decisions;
  return [
    { name: 'Membership', read: ['A bar is the time in which a state was a member. ', h('b', { class: 'unequal' }, '≠'), '\u00a0Sources disagree.'], keys: [['suspended', 'suspended'], ['inferred', 'date inferred']], rows: record.states.map(state => membership(state, scale)) },
    { name: 'Chair', read: ['Which state chaired the Collective Security Council. Dotted: no source says who did.'], keys: [['technical', 'technical chair'], ['faded', 'end not stated']], rows: [chair(record.terms, scale)] },
    { name: 'Sessions', read: ['A dot is a session on its day; an empty dot was only planned.'], keys: [['uncertain', 'day not known: some day in here']], rows: sessions(record, scale) },
    singly
      ? { name: 'Decisions', read: ['A square is a decision on its day. Below: decisions whose day is not known.'], keys: [['contested', 'contested'], ['planned', 'planned or proposed']], rows: single(singly, scale) }
      : { name: 'Decisions by year', read: [sum(record)], keys: [['contested', 'contested'], ['planned', 'planned or proposed']], rows: [byYear(record, scale)] },
  ];
}

/**
 * Draws a group with the axis above it.
 * @param {Group} group
 * @param {AtAGlance} record
 * @param {Scale} scale
 * @param {string} asOf the day marked
 * @returns {Row}
 */
export function draw({ name, rows }, record, scale, asOf) {
  let y = AXIS;
  const drawn = rows.map(row => {
    const moved = s('g', { transform: `translate(0 ${y})` }, row.children);
    y += row.height;
    return moved;
  });
  const silent = name === 'Chair' ? null : notCovered(name, record, scale, y);
  const layers = name === 'Membership' ? [drawn, silent] : [silent, drawn];
  // Text covers the marked day; bars and dots do not.
  const above = name === 'Chair' ? AXIS + BAND : scale.narrow || name.startsWith('Decisions') ? 0 : y;
  return { height: y, children: [axis(scale, y), marker(asOf, scale, y), ...layers, above > 0 && marker(asOf, scale, above)].flat() };
}

/** Textures of what is uncertain, suspended, or not stated. */
export function patterns() {
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
  const firstYear = new Date(scale.from * 86_400_000).getUTCFullYear();
  const lastYear = new Date(scale.to * 86_400_000).getUTCFullYear();
  const years = [1, 2, 5, 10].find(step => perYear * step >= 40) ?? 20;
  const months = [1, 3].find(step => (perYear / 12) * step >= 50) ?? 12;
  /** @type {{ x: number, text: string }[]} */
  const ticks = [];
  for (let year = Math.floor(firstYear / years) * years; year <= lastYear; year += years) {
    for (let month = 0; month < 12; month += months) {
      const x = scale.x(dayOf(year, month));
      if (x >= scale.left - 1 && x <= scale.right) {
        // Months are of the year to their left, which the first one names.
        ticks.push({ x, text: month === 0 ? String(year) : monthName(month).slice(0, 3) + (ticks.length === 0 ? ` ${year}` : '') });
      }
    }
  }
  /** Where the last text ends. */
  let end = -Infinity;
  return s(
    'g',
    { class: 'axis', 'aria-hidden': true },
    ticks.flatMap(({ x, text }) => {
      const begin = Math.max(x - text.length * 3.5, scale.left);
      const fits = begin > end && x < scale.right - 16;
      end = fits ? begin + text.length * 7 + 4 : end;
      return [s('line', { class: 'grid', x1: x, x2: x, y1: AXIS - 5, y2: height }), fits && s('text', { x: begin, y: 11 }, text)];
    }),
  );
}

/**
 * Marks the time that no source covers: after the last day that sources tell of, and, but for memberships, whole years.
 * @param {string} group
 * @param {AtAGlance} record
 * @param {Scale} scale
 * @param {number} height
 */
function notCovered(group, { dataset }, scale, height) {
  const after = dataset.coveredUntil ? dayNumber(dataset.coveredUntil) + 1 : Infinity;
  const covered = new Set(dataset.coverage.filter(({ completeness }) => completeness !== 'NOT_COVERED').map(({ year }) => year));
  const years = group === 'Membership' ? [] : dataset.coverage.flatMap(({ year }) => (year === null || covered.has(year) ? [] : [year]));
  const spans = [...new Set(years)].map(year => [dayOf(year), Math.min(dayOf(year + 1), after)]).concat([[after, scale.to]]);
  return s('g', { class: 'not-covered', 'data-tip': 'No source covers this time.' }, spans.flatMap(([from, to]) => dotted(scale, from, to, AXIS, height - AXIS)));
}

/**
 * @param {string} asOf
 * @param {Scale} scale
 * @param {number} height
 */
function marker(asOf, scale, height) {
  const day = dayNumber(asOf);
  const x = scale.x(day);
  return day >= scale.from && day <= scale.to ? s('rect', { class: 'as-of', x: x - 0.75, y: AXIS - 5, width: 1.5, height: height - AXIS + 5 }) : null;
}

/**
 * The name of a row, beside it or above it.
 * @param {string} text
 * @param {Scale} scale
 * @param {number} middle of the row
 * @param {boolean} [differ] whether the sources disagree about it
 */
function name(text, scale, middle, differ = false) {
  return s('text', { class: 'name', x: 0, y: scale.narrow ? 11 : middle + 4 }, text, differ && ' ', differ && unequal());
}

/** The mark of records about which the sources disagree. */
function unequal() {
  return s('tspan', { class: 'unequal' }, '≠');
}

/**
 * What is drawn of a record, as a link to it with a description.
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
 * @param {Properties} properties
 */
function bar(scale, from, to, y, height, properties) {
  const left = Math.max(scale.x(from), scale.left);
  const right = Math.min(scale.x(to), scale.right);
  return right > left ? s('rect', { x: left, y, width: Math.max(right - left, 1), height, ...properties }) : null;
}

/**
 * Time of which no source tells.
 * @param {Scale} scale
 * @param {number} from
 * @param {number} to
 * @param {number} y
 * @param {number} height
 */
function dotted(scale, from, to, y, height) {
  return [bar(scale, from, to, y, height, { class: 'band' }), bar(scale, from, to, y, height, { fill: 'url(#silent)' })];
}

/**
 * A period: filled where it must have been, hatched where it can have been, dashed at days that are inferred.
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
  return [
    begun > first && bar(scale, first, Math.min(begun + 1, ending), y, height, uncertain),
    bar(scale, begun > first ? begun + 1 : begun, ending, y, height, { class: kind }),
    last > ending + 1 && bar(scale, Math.max(ending, first), last, y, height, uncertain),
    ...[from, to].map(date => {
      const x = date ? scale.x(dayNumber(date.earliest)) : NaN;
      return date && isDay(date) && isOpen(date) && x >= scale.left && x <= scale.right && s('line', { class: 'inferred', x1: x, x2: x, y1: y - 2, y2: y + height + 2 });
    }),
  ];
}

/**
 * @param {MemberState} state
 * @param {Scale} scale
 * @returns {Row}
 */
function membership(state, scale) {
  const top = scale.narrow ? 16 : 4;
  const height = 11;
  const now = dayNumber(today());
  const suspended = state.events.filter(event => event.kind === 'SUSPENDED');
  /** After each period: suspended, or outside. */
  const between = state.memberships.map((one, i) => {
    if (!one.to) {
      return null;
    }
    const { earliest, latest } = one.to;
    const from = dayNumber(latest);
    const until = state.memberships[i + 1] ? dayNumber(state.memberships[i + 1].from.earliest) : now;
    return suspended.some(event => event.date.latest >= earliest && dayNumber(event.date.earliest) < until)
      ? bar(scale, from, until, top, height, { fill: 'url(#suspended)', class: 'suspended' })
      : bar(scale, from, until, top + height / 2, 1, { class: 'outside' });
  });
  return {
    height: scale.narrow ? 33 : 19,
    children: [
      toRecord(
        state.self,
        [state.name, say(state.status ?? 'Not yet a party'), ...state.events.map(event => `${say(event.kind)}: ${words(event.date.edtf)}`), differing(state.discrepancies)],
        s('rect', { class: 'catch', x: 0, y: 0, width: scale.right, height: scale.narrow ? 31 : 19 }),
        name(state.name, scale, top + height / 2, state.discrepancies.length > 0),
        between,
        state.memberships.flatMap(one => stretch(scale, one.from, one.to, top, height, 'member')),
      ),
    ],
  };
}

/**
 * @param {Chairmanship[]} terms
 * @param {Scale} scale
 * @returns {Row}
 */
function chair(terms, scale) {
  const top = 3;
  const height = BAND - top;
  /** Where the last name ends in each line below the band. @type {number[]} */
  const ends = [];
  const drawn = terms.map((term, i) => chairmanship(term, terms[i + 1], scale, top, height, ends));
  return {
    height: top + height + 8 + ends.length * 15,
    children: [
      scale.narrow ? null : name('Collective Security Council', scale, top + height / 2),
      s('g', { class: 'silence', 'data-tip': 'No source says who was in the chair.' }, dotted(scale, dayOf(1992), dayNumber(today()), top, height)),
      ...drawn.map(one => one?.leader),
      ...drawn.map(one => one?.record),
    ],
  };
}

/**
 * @param {Chairmanship} term
 * @param {Chairmanship | undefined} next
 * @param {Scale} scale
 * @param {number} y
 * @param {number} height
 * @param {number[]} ends where the last name ends in each line below the band
 */
function chairmanship(term, next, scale, y, height, ends) {
  const technical = term.kind === 'TECHNICAL';
  const begin = dayNumber(term.from.earliest);
  const end = dayNumber(term.to ? term.to.latest : term.from.latest) + 1;
  const x = scale.x(end);
  const [left, right] = [Math.max(scale.x(begin), scale.left), Math.min(Math.max(x, scale.x(begin) + 4), scale.right)];
  if (right < scale.left || left > scale.right) {
    return null;
  }
  const drawn = term.to
    ? [bar(scale, begin, end, y, height, { class: 'ground' }), ...stretch(scale, term.from, term.to, y, height, technical ? 'technical' : 'term')]
    : [s('rect', isDay(term.from) ? { class: technical ? 'technical' : 'term', x: left, y, width: right - left, height } : { fill: 'url(#uncertain)', class: 'may-be', x: left, y, width: right - left, height })];
  // An end that is not stated fades away, before the next term.
  const fade = Math.min(22, next ? scale.x(dayNumber(next.from.earliest)) - x - 1 : Infinity, scale.right - x);
  if (!term.to && fade > 2 && x >= scale.left) {
    drawn.push(s('rect', { x, y, width: fade, height, fill: 'url(#fade)' }));
  }
  if (technical) {
    drawn.push(s('rect', { class: 'outline', x: left, y, width: Math.max(right - left, 8), height }));
  }
  const differ = term.discrepancies.length > 0;
  const half = (term.state.name.length * 6.6 + (differ ? 14 : 0)) / 2;
  const middle = (left + right) / 2;
  const center = Math.min(Math.max(middle, scale.left + half), scale.right - half);
  const base = y + height + 14 + lineOf(ends, center - half - 8, center + half) * 15;
  const record = toRecord(
    term.self,
    [term.title, `${say(term.kind)}${term.status === 'ANNOUNCED' ? ', only announced' : ''}, from ${spoken(term.from.edtf)}${term.to ? ` to ${spoken(term.to.edtf)}` : ', no end stated'}`, term.person?.name, differing(term.discrepancies)],
    s('rect', { class: 'catch', x: left - 3, y, width: Math.max(right - left, 2) + 6, height }),
    drawn,
    s('text', { class: 'in', x: center, y: base, 'text-anchor': 'middle' }, term.state.name, differ && ' ', differ && unequal()),
  );
  return { leader: s('line', { class: 'leader', x1: middle, x2: middle, y1: y + height, y2: base - 11 }), record };
}

/**
 * @param {AtAGlance} record
 * @param {Scale} scale
 * @returns {Row[]}
 */
function sessions(record, scale) {
  const top = scale.narrow ? 26 : 9;
  return [...Map.groupBy(record.sessions, session => session.body.id).values()]
    .sort((a, b) => b.length - a.length || a[0].body.name.localeCompare(b[0].body.name))
    .map(held => {
      /** @type {number[]} */
      const ends = [];
      return {
        height: scale.narrow ? 38 : 19,
        children: [
          name(held[0].body.name, scale, top),
          s('line', { class: 'row', x1: scale.left, x2: scale.right, y1: top + 0.5, y2: top + 0.5 }),
          ...held.map(session => meeting(session, scale, top, isDay(session.date) ? 0 : lineOf(ends, dayNumber(session.date.earliest), dayNumber(session.date.latest) + 15))),
        ],
      };
    });
}

/**
 * Puts what would touch into lines below each other.
 * @param {number[]} ends where the last of each line ends
 * @param {number} begin
 * @param {number} end
 * @returns {number} the first line that is free, from 0
 */
function lineOf(ends, begin, end) {
  const free = ends.findIndex(other => other < begin);
  const line = free < 0 ? ends.length : free;
  ends[line] = end;
  return line;
}

/**
 * @param {SessionSummary | DecisionSummary} record
 * @param {...string} labels
 */
function described({ title, date, hasDiscrepancy }, ...labels) {
  return [title, [...labels.map(say), words(date.edtf)].join(' · '), hasDiscrepancy && 'The sources disagree'];
}

/**
 * A record whose day is not known, as long as it can have been, with gaps if it did not last all that time. At least as wide
 * as can be seen, and nothing if it is outside of what is shown.
 * @param {Scale} scale
 * @param {SessionSummary | DecisionSummary} record
 * @param {ReturnType<typeof described>} lines
 * @param {number} y
 * @param {number} height
 * @param {string} kind
 */
function spread(scale, { self, date }, lines, y, height, kind) {
  const [first, last] = [dayNumber(date.earliest), dayNumber(date.latest) + 1];
  if (last <= scale.from || first >= scale.to) {
    return null;
  }
  const x = Math.max(scale.x(first), scale.left);
  const shape = { x, y, width: Math.max(Math.min(scale.x(last), scale.right) - x, 6), height, rx: 2 };
  return toRecord(self, lines, s('rect', { class: kind, ...shape }), date.edtf.includes('/') ? null : s('rect', { ...shape, fill: 'url(#gaps)' }));
}

/**
 * A session that was held or planned: a point if its day is known.
 * @param {SessionSummary} session
 * @param {Scale} scale
 * @param {number} y
 * @param {number} lane
 */
function meeting(session, scale, y, lane) {
  const kind = session.status === 'HELD' ? 'held' : 'planned';
  const lines = described(session, session.status, session.kind);
  if (!isDay(session.date)) {
    return spread(scale, session, lines, y - 3 + [0, -6, 6][lane % 3], 7, `stretch ${kind}`);
  }
  const day = dayNumber(session.date.earliest);
  const at = { cx: scale.x(day), cy: y + 0.5 };
  return day >= scale.from && day <= scale.to && toRecord(session.self, lines, s('circle', { class: 'catch', ...at, r: 7 }), s('circle', { class: `${kind}${isOpen(session.date) ? ' inferred-day' : ''}`, ...at, r: 4.5 }));
}

/** @param {AtAGlance} record */
export function sum({ years, decided }) {
  const open = decided - years.reduce((all, { count }) => all + count, 0);
  return `${counted(decided - open, 'decision')} of a known year.${open > 0 ? ` Hatched: ${open} more could fall in several years.` : ''}`;
}

/**
 * @param {Year} year
 * @returns {string[]} the counts of a year in words
 */
function inWords({ year, count, possible, contested, planned }) {
  return [
    `${counted(count, 'decision')} of ${year}`,
    contested > 0 ? `${contested} contested` : '',
    planned > 0 ? `${planned} planned or proposed` : '',
    possible > 0 ? `${possible} more could be of ${year} or of another year` : '',
  ].filter(part => part);
}

const TALL = 96;

/**
 * @param {AtAGlance} record
 * @param {Scale} scale
 * @returns {Row}
 */
function byYear({ years }, scale) {
  const most = Math.max(1, ...years.map(year => year.count + year.possible));
  const top = 16;
  return {
    height: top + TALL + 4,
    children: [
      scale.narrow ? null : name('Number of decisions', scale, top + TALL - 6),
      s('line', { class: 'row', x1: scale.left, x2: scale.right, y1: top + TALL + 0.5, y2: top + TALL + 0.5 }),
      ...years.map(one => {
        const { year, count, possible, contested, planned } = one;
        const left = Math.max(scale.x(dayOf(Number(year))), scale.left);
        const right = Math.min(scale.x(dayOf(Number(year) + 1)), scale.right);
        if (right - left < 1) {
          return null;
        }
        const wide = Math.max(Math.min(right - left - 2, 30), 3);
        const x = (left + right - wide) / 2;
        let y = top + TALL;
        /**
         * @param {number} part
         * @param {Properties} properties
         */
        const box = (part, properties) => {
          const height = (part / most) * TALL;
          y -= height;
          return part > 0 && s('rect', { x: x + 0.5, y: y + 0.5, width: wide - 1, height: Math.max(height - 1, 0.5), ...properties });
        };
        const lines = inWords(one);
        return s(
          'a',
          { href: listAddress('decisions', { from: `${year}-01-01`, to: `${year}-12-31` }), 'data-key': `year-${year}`, 'data-tip': [year, ...lines].join('\n'), 'aria-label': lines.join('; ') },
          s('rect', { class: 'catch', x: left, y: 0, width: right - left, height: top + TALL }),
          box(count - contested - planned, { class: 'act done' }),
          box(planned, { class: 'act planned' }),
          box(contested, { class: 'act contested' }),
          box(possible, { fill: 'url(#uncertain)' }),
          (right - left > 24 || count + possible === most) && s('text', { class: 'number', x: x + wide / 2, y: y - 4, 'text-anchor': 'middle' }, count || null, possible > 0 && `+${possible}`),
        );
      }),
    ],
  };
}

/** @param {DecisionSummary} decision */
function standing({ status }) {
  return status === 'CONTESTED' ? 'contested' : status === 'PLANNED' || status === 'PROPOSED' ? 'planned' : 'done';
}

/**
 * Each decision by itself, above its day; below them those whose day is not known, as long as they can be.
 * @param {DecisionSummary[]} decisions
 * @param {Scale} scale
 * @returns {Row[]}
 */
function single(decisions, scale) {
  const size = 9;
  /** @type {number[]} */
  const rows = [];
  /** @type {number[]} */
  const periods = [];
  let lines = 0;
  /** @type {Child[]} */
  const stretches = [];
  /** @type {{ decision: DecisionSummary, x: number, row: number }[]} */
  const placed = [];
  for (const decision of decisions) {
    const { date, type, status } = decision;
    const day = dayNumber(date.earliest);
    if (!isDay(date)) {
      const at = lineOf(periods, day, dayNumber(date.latest) + 15);
      const stretch = spread(scale, decision, described(decision, type, status), at * 10 + 1.5, 8, `act ${standing(decision)}`);
      if (stretch) {
        lines = Math.max(lines, at + 1);
        stretches.push(stretch);
      }
    } else if (day >= scale.from && day <= scale.to) {
      const x = scale.x(day) - size / 2;
      placed.push({ decision, x, row: lineOf(rows, x, x + size - 0.01) });
    }
  }
  const step = Math.min(size, Math.max(220 / rows.length, 0.5));
  const height = Math.max(rows.length * step, 20) + 12;
  const below = scale.narrow ? 16 : 0;
  return [
    {
      height: height + (scale.narrow ? 12 : 0),
      children: [
        name('Day known', scale, height - 12),
        s(
          'g',
          { transform: `translate(0 ${scale.narrow ? 12 : 0})` },
          s('line', { class: 'row', x1: scale.left, x2: scale.right, y1: height - 7.5, y2: height - 7.5 }),
          placed.map(({ decision, x, row }) => {
            const at = { x, y: height - 8 - (row + 1) * step, width: size, height: step };
            return toRecord(decision.self, described(decision, decision.type, decision.status), s('rect', { class: 'catch', ...at }), s('rect', { ...at, x: x + 1, width: size - 2, height: Math.max(step - 1.5, 0.4), class: `act ${standing(decision)}${isOpen(decision.date) ? ' inferred-day' : ''}` }));
          }),
        ),
      ],
    },
    { height: below + lines * 10 + 6, children: lines > 0 ? [name('Day not known', scale, 6), s('g', { transform: `translate(0 ${below})` }, stretches)] : [] },
  ];
}

// Dates as the sources make them, in words, and days as numbers.

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
];

/** What stands for a month in EDTF where it is a part of the year. @type {Record<string, string>} */
const PARTS = {
  21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter',
  25: 'spring', 26: 'summer', 27: 'autumn', 28: 'winter',
  29: 'spring', 30: 'summer', 31: 'autumn', 32: 'winter',
  33: '1st quarter of', 34: '2nd quarter of', 35: '3rd quarter of', 36: '4th quarter of',
  37: 'first third of', 38: 'second third of', 39: 'last third of',
  40: '1st half of', 41: '2nd half of',
};

const DAY = 86_400_000;

/** What the API has as the last day of a period whose end no source states. */
const LAST = '9999-12-31';

/**
 * Puts an EDTF expression in words, such as "2nd half of 2014", "about 2008" or "2021 (inferred)". What it does not know
 * stays as it is.
 * @param {string} edtf
 * @returns {string}
 */
export function words(edtf) {
  const set = /^([[{])(.*)[\]}]$/.exec(edtf);
  if (set) {
    const one = set[1] === '[';
    return set[2]
      .split(',')
      .map(part => {
        const [from, to = from] = part.split('..');
        return from === to ? words(from) : !from ? `${words(to)} or earlier` : !to ? `${words(from)} or later` : `${one ? 'some time' : 'all'} from ${words(from)} to ${words(to)}`;
      })
      .join(one ? ' or ' : ' and ');
  }
  if (edtf.includes('/')) {
    const [from, to] = edtf.split('/').map(end => (end === '..' || !end ? '' : words(end)));
    return !from ? `until ${to}` : !to ? `from ${from} on` : `from ${from} to ${to}`;
  }
  const qualifier = /[?~%]$/.exec(edtf)?.[0] ?? '';
  const plain = simple(qualifier ? edtf.slice(0, -1) : edtf);
  return (qualifier === '~' || qualifier === '%' ? 'about ' : '') + plain + (qualifier === '?' || qualifier === '%' ? ' (inferred)' : '');
}

/** @param {string} date without qualifier */
function simple(date) {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!match) {
    const decade = /^(\d{3})X$/.exec(date);
    return decade ? `the ${decade[1]}0s` : date;
  }
  const [, year, month, day] = match;
  if (!month) {
    return year;
  }
  if (PARTS[month]) {
    return `${PARTS[month]} ${year}`;
  }
  const name = MONTHS[Number(month) - 1];
  return name ? `${day ? Number(day) + ' ' : ''}${name} ${year}` : date;
}

/**
 * @param {HistoricalDate | null} from
 * @param {HistoricalDate | null} to
 * @returns {string} a period in words, saying so where an end is not stated
 */
export function period(from, to) {
  return `${from ? words(from.edtf) : 'beginning not stated'} – ${to ? words(to.edtf) : 'end not stated'}`;
}

/**
 * @param {HistoricalDate} date
 * @returns {string} its first and last day in words
 */
export function extent({ earliest, latest }) {
  if (latest === LAST) {
    return `From ${words(earliest)} on, no end stated`;
  }
  return earliest === latest ? words(earliest) : `Between ${words(earliest)} and ${words(latest)}`;
}

/**
 * @param {string} edtf
 * @returns {string} the date in words that follow "from" or "to"
 */
export function spoken(edtf) {
  return words(edtf).replace(/^some time from (.*) to (.*)$/, 'a day between $1 and $2');
}

/**
 * Reads a year, a month or a day as people write it, such as `2009`, `2009-09`, `September 2009` or `1.9.2009`.
 * @param {string} text
 * @returns {{ edtf: string, from: string, to: string } | { error: string }} its first and last day, or why it is no date
 */
export function readDate(text) {
  const error = { error: `“${text.trim()}” is no date. Write a year, a month or a day, such as 2009, September 2009 or 2009-09-01.` };
  const parts = text.trim().toLowerCase().split(/[\s,./-]+/).filter(part => part);
  const named = parts.findIndex(part => /^[a-z]{3,}$/.test(part) && MONTHS.some(month => month.toLowerCase().startsWith(part)));
  let month = null;
  if (named >= 0) {
    month = MONTHS.findIndex(name => name.toLowerCase().startsWith(parts[named])) + 1;
    parts.splice(named, 1);
  }
  const at = parts.findIndex(part => /^\d{4}$/.test(part));
  if (at < 0 || parts.some(part => !/^\d+$/.test(part)) || parts.length > (named < 0 ? 3 : 2) || (at > 0 && at < parts.length - 1)) {
    return error;
  }
  // A day before a month with slashes can also be a month before a day.
  if (parts.length === 3 && at > 0 && text.includes('/')) {
    return { error: `“${text.trim()}” can be two days. Write the month as a word, or the day as in 2009-09-01.` };
  }
  const [year] = parts.splice(at, 1);
  if (at > 0) {
    parts.reverse();
  }
  month ??= parts.length > 0 ? Number(parts.shift()) : null;
  const day = parts.length > 0 ? Number(parts[0]) : null;
  if (Number(year) < 1900 || Number(year) > 2100 || (month !== null && (month < 1 || month > 12))) {
    return error;
  }
  const days = month === null ? 31 : new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  if (day !== null && (day < 1 || day > days)) {
    return { error: `There is no such day. ${MONTHS[(month ?? 1) - 1]} ${year} has ${days} days.` };
  }
  const two = (/** @type {number} */ value) => String(value).padStart(2, '0');
  const edtf = [year, month !== null && two(month), day !== null && two(day)].filter(part => part).join('-');
  return { edtf, from: `${year}-${two(month ?? 1)}-${two(day ?? 1)}`, to: `${year}-${two(month ?? 12)}-${two(day ?? days)}` };
}

/**
 * @param {string} iso a day
 * @returns {number} the days since 1 January 1970; NaN for what is no day, such as 2008-02-30
 */
export function dayNumber(iso) {
  const day = Date.parse(iso + 'T00:00:00Z') / DAY;
  return Number.isFinite(day) && isoDay(day) === iso ? day : NaN;
}

/**
 * @param {number} day
 * @returns {string} the day as ISO 8601 has it
 */
export function isoDay(day) {
  return new Date(Math.round(day) * DAY).toISOString().slice(0, 10);
}

/**
 * @param {number} year
 * @param {number} [month] from 0
 */
export function dayOf(year, month = 0) {
  return Date.UTC(year, month, 1) / DAY;
}

/** Returns today, by the reader's clock, as ISO 8601 has it. */
export function today() {
  const now = new Date();
  return isoDay(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY);
}

/** @param {number} month from 0 */
export function monthName(month) {
  return MONTHS[month];
}

/** @param {HistoricalDate} date */
export function isDay(date) {
  return date.earliest === date.latest;
}

/**
 * @param {HistoricalDate} date
 * @returns {boolean} whether the sources leave open which day it was, or it was inferred
 */
export function isOpen(date) {
  return !isDay(date) || /[?~%]/.test(date.edtf);
}

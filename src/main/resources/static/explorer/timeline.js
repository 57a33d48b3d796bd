// The drawings in their frame: which time is shown, moving through it, and what is under the pointer.

import { announce, h, s } from './dom.js';
import { dayNumber, dayOf, isoDay, readDate, today, words } from './dates.js';
import { draw, groups, isSingly, patterns } from './chart.js';

const SHORTEST = 45;
const WIDE = 760;

/** Returns all the time there is to show. @returns {Span} */
function whole() {
  return { from: dayOf(1992), to: dayOf(Number(today().slice(0, 4)) + 1) };
}

/**
 * @param {string} text such as `2008-01-01..2010-12-31`
 * @returns {Span} all, if the text is none
 */
function spanOf(text) {
  const match = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(text);
  return match ? within(dayNumber(match[1]), dayNumber(match[2]) + 1) : whole();
}

/**
 * @param {number} from
 * @param {number} to
 * @returns {Span} as much of it as there is
 */
function within(from, to) {
  const all = whole();
  const length = Math.min(Math.max(to - from, SHORTEST), all.to - all.from);
  const start = Math.min(Math.max(from, all.from), all.to - length);
  return Number.isFinite(start) ? { from: start, to: start + length } : all;
}

/**
 * @param {(span: string) => void} moved is told what time is shown, or nothing for all
 */
export function timeline(moved) {
  let span = whole();
  let asOf = '';
  /** @type {AtAGlance | null} */
  let record = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let telling;
  let frame = 0;
  /** The mark that the key Tab leads to, by the name of its group. @type {Map<string, string | null>} */
  const stops = new Map();

  const tip = h('div', { class: 'tip', 'aria-hidden': true, hidden: true });
  const shown = h('p', { class: 'shown', 'data-testid': 'span' });
  const help = h('p', { class: 'quiet help', id: 'drawing-help' });
  const parts = h('div', {});
  const textures = s('svg', { class: 'textures', 'aria-hidden': true, width: 0, height: 0 }, patterns());
  const chart = h('div', { class: 'chart', tabindex: 0, role: 'group', 'aria-label': 'Time axis: plus and minus zoom, arrow keys move, 0 shows all', 'aria-describedby': 'drawing-help' }, textures, parts, tip);
  /**
   * @param {string} name
   * @param {string} sign
   * @param {() => void} onclick
   */
  const button = (name, sign, onclick) => h('button', { type: 'button', 'aria-label': sign ? name : null, title: sign ? name : null, onclick }, sign ? h('span', { 'aria-hidden': true }, sign) : name);
  const zoomIn = button('Zoom in', '+', () => zoom(0.5));
  /** Buttons that do nothing while all time is shown. */
  const narrowing = [button('Earlier', '←', () => move(-0.25)), button('Later', '→', () => move(0.25)), button('Zoom out', '−', () => zoom(2)), button('Show all', '', () => set(whole()))];
  const tools = h('div', { class: 'tools', role: 'group', 'aria-label': 'Time shown' }, zoomIn, narrowing);

  function isWhole() {
    const all = whole();
    return span.from === all.from && span.to === all.to;
  }

  function width() {
    return Math.max(chart.clientWidth, 280);
  }

  function scale() {
    const right = width() - 1;
    const narrow = right < WIDE;
    const left = narrow ? 0 : 290;
    const { from, to } = span;
    return { from, to, left, right, narrow, x: (/** @type {number} */ day) => left + ((day - from) / (to - from)) * (right - left) };
  }

  function redraw() {
    if (!record || !chart.isConnected) {
      return;
    }
    const key = document.activeElement?.getAttribute('data-key');
    parts.replaceChildren(...groups(record, scale()).map(group => part(group, /** @type {AtAGlance} */ (record))));
    tip.hidden = true;
    for (const group of parts.querySelectorAll('svg')) {
      const marks = marksOf(group);
      stop(marks, marks.find(mark => mark.getAttribute('data-key') === stops.get(group.getAttribute('aria-label') ?? '')) ?? marks[0]);
    }
    if (key && !chart.contains(document.activeElement)) {
      const again = [...parts.querySelectorAll('[data-key]')].find(mark => mark.getAttribute('data-key') === key);
      (again instanceof SVGElement ? again : chart).focus({ preventScroll: true });
    }
    shown.textContent = (isWhole() ? '1992 to the present' : `${words(isoDay(span.from))} to ${words(isoDay(span.to - 1))}`) + (asOf ? `. Vertical line: ${words(asOf)}` : '');
    help.textContent = isWhole()
      ? 'Zoom in to see single decisions: with the button, or with the plus key while the drawing has the focus. Tab goes to each group, and the arrow keys go from record to record.'
      : 'Drag to move through time. While the drawing has the focus, plus and minus zoom, the arrow keys move, and 0 shows all.';
    chart.classList.toggle('zoomed', !isWhole());
    if (narrowing.some(one => one === document.activeElement) && isWhole()) {
      zoomIn.focus();
    }
    narrowing.forEach(one => (one.disabled = isWhole()));
  }

  /**
   * @param {Group} group
   * @param {AtAGlance} given
   */
  function part(group, given) {
    const { height, children } = draw(group, given, scale(), asOf);
    return h(
      'section',
      { class: 'part' },
      h('div', { class: 'reading' }, h('h3', {}, group.name), h('p', {}, group.read), h('ul', { class: 'legend' }, group.keys.map(([kind, text]) => h('li', {}, h('i', { class: `key ${kind}`, 'aria-hidden': true }), text)))),
      s('svg', { role: 'group', 'aria-label': group.name, focusable: 'false', viewBox: `0 0 ${width()} ${height}` }, children),
    );
  }

  /** @param {Element} group */
  function marksOf(group) {
    return [...group.querySelectorAll('[data-key]')].filter(mark => mark instanceof SVGElement);
  }

  /**
   * Lets the key Tab lead to one mark of a group alone.
   * @param {SVGElement[]} marks
   * @param {Element} one
   */
  function stop(marks, one) {
    marks.forEach(mark => mark.setAttribute('tabindex', mark === one ? '0' : '-1'));
  }

  /**
   * Goes from mark to mark within a group.
   * @param {Element} mark
   * @param {string} key
   * @returns {boolean} whether the key is one that goes
   */
  function step(mark, key) {
    const marks = marksOf(/** @type {Element} */ (mark.closest('svg')));
    const at = marks.findIndex(other => other === mark);
    const to = { ArrowLeft: at - 1, ArrowUp: at - 1, ArrowRight: at + 1, ArrowDown: at + 1, Home: 0, End: marks.length - 1 }[key];
    if (to !== undefined) {
      marks[to]?.focus();
    }
    return to !== undefined;
  }

  /** @param {Span} next */
  function set(next) {
    span = within(next.from, next.to);
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(redraw);
    clearTimeout(telling);
    telling = setTimeout(() => {
      moved(isWhole() ? '' : `${isoDay(span.from)}..${isoDay(span.to - 1)}`);
      announce(shown.textContent ?? '');
    }, 150);
  }

  /**
   * @param {number} factor
   * @param {number} [around] the place that stays where it is, from 0 to 1
   */
  function zoom(factor, around = 0.5) {
    const length = span.to - span.from;
    const center = span.from + length * around;
    const next = Math.min(Math.max(length * factor, SHORTEST), whole().to - whole().from);
    set({ from: center - next * around, to: center + next * (1 - around) });
  }

  /** @param {number} share of what is shown */
  function move(share) {
    const by = (span.to - span.from) * share;
    set({ from: span.from + by, to: span.to + by });
  }

  /** @param {number} clientX */
  function place(clientX) {
    const { left, right } = scale();
    return Math.min(Math.max((clientX - chart.getBoundingClientRect().left - left) / (right - left), 0), 1);
  }

  chart.addEventListener('keydown', event => {
    const mark = event.target instanceof Element ? event.target.closest('[data-key]') : null;
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (mark && step(mark, event.key)) {
      event.preventDefault();
      return;
    }
    const act = {
      '+': () => zoom(0.5), '=': () => zoom(0.5), '-': () => zoom(2), 0: () => set(whole()),
      Escape: () => (tip.hidden = true),
      ...(isWhole() ? {} : { ArrowLeft: () => move(-0.1), ArrowRight: () => move(0.1), Home: () => set({ from: 0, to: span.to - span.from }), End: () => move(1e3) }),
    }[event.key];
    if (act) {
      act();
      if (event.key !== 'Escape') {
        event.preventDefault();
      }
    }
  });

  // The wheel scrolls the page, unless the reader holds the key for zooming.
  chart.addEventListener(
    'wheel',
    event => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        zoom(Math.exp(Math.sign(event.deltaY) * Math.min(Math.abs(event.deltaY), 120) * 0.002), place(event.clientX));
      }
    },
    { passive: false },
  );

  /** The pointers that are down, and where. @type {Map<number, number>} */
  const pointers = new Map();
  let dragged = false;
  chart.addEventListener('pointerdown', event => {
    if (event.button === 0) {
      dragged = pointers.size > 0;
      pointers.set(event.pointerId, event.clientX);
    }
  });
  chart.addEventListener('pointermove', event => {
    const before = pointers.get(event.pointerId);
    if (before === undefined || (!dragged && (isWhole() || Math.abs(event.clientX - before) < 5) && pointers.size < 2)) {
      return;
    }
    if (!dragged) {
      dragged = true;
      chart.setPointerCapture(event.pointerId);
    }
    const { left, right } = scale();
    const others = [...pointers].filter(([id]) => id !== event.pointerId).map(([, x]) => x);
    if (others.length > 0) {
      const apart = Math.abs(before - others[0]);
      const now = Math.abs(event.clientX - others[0]);
      if (apart > 10 && now > 10) {
        zoom(apart / now, place(others[0]));
      }
    } else {
      move((before - event.clientX) / (right - left));
    }
    pointers.set(event.pointerId, event.clientX);
  });
  for (const name of /** @type {const} */ (['pointerup', 'pointercancel'])) {
    chart.addEventListener(name, event => pointers.delete(event.pointerId));
  }
  chart.addEventListener('dragstart', event => event.preventDefault());
  chart.addEventListener(
    'click',
    event => {
      if (dragged) {
        event.preventDefault();
        event.stopPropagation();
        dragged = false;
      }
    },
    true,
  );

  /** @param {Event} event */
  function point(event) {
    const mark = event.target instanceof Element ? event.target.closest('[data-tip]') : null;
    if (!mark || pointers.size > 0) {
      tip.hidden = true;
      return;
    }
    const [title, ...rest] = (mark.getAttribute('data-tip') ?? '').split('\n');
    tip.replaceChildren(h('b', {}, title), ...rest.map(line => h('span', {}, line)));
    tip.hidden = false;
    const frameBox = chart.getBoundingClientRect();
    const box = ([...mark.querySelectorAll('.catch')].at(-1) ?? mark).getBoundingClientRect();
    const center = event instanceof PointerEvent ? event.clientX : box.left + box.width / 2;
    const left = Math.min(Math.max(center - frameBox.left - tip.offsetWidth / 2, 0), frameBox.width - tip.offsetWidth);
    const above = box.top - frameBox.top - tip.offsetHeight - 6;
    tip.style.setProperty('left', `${left}px`);
    tip.style.setProperty('top', `${above > 0 ? above : box.bottom - frameBox.top + 6}px`);
  }
  chart.addEventListener('pointerover', point);
  chart.addEventListener('focusin', event => {
    point(event);
    const mark = event.target instanceof SVGElement ? event.target : null;
    const group = mark?.closest('svg');
    if (mark && group) {
      stops.set(group.getAttribute('aria-label') ?? '', mark.getAttribute('data-key'));
      stop(marksOf(group), mark);
    }
  });
  chart.addEventListener('pointerleave', () => (tip.hidden = true));
  chart.addEventListener('focusout', () => (tip.hidden = true));

  let drawnWidth = 0;
  new ResizeObserver(() => {
    if (width() !== drawnWidth) {
      drawnWidth = width();
      redraw();
    }
  }).observe(chart);

  return {
    tools,
    shown,
    chart,
    help,
    /** Whether each decision is drawn by itself. */
    isSingly: () => isSingly(span),
    /**
     * @param {AtAGlance} given
     * @param {string} spanText
     * @param {string} date
     */
    update(given, spanText, date) {
      record = given;
      span = spanOf(spanText);
      const read = date ? readDate(date) : null;
      asOf = read && 'to' in read ? read.to : '';
      redraw();
    },
  };
}

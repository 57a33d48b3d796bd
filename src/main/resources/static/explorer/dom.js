// Making elements. Text from the record only ever becomes text nodes.

/**
 * @param {Element} element
 * @param {Properties} properties attributes, and listeners as functions named like `onclick`; null and false are left
 *     out, true is an empty attribute, and `true` where its name begins with `aria-`
 * @param {(Child | Child[])[]} children
 */
function fill(element, properties, children) {
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') {
      element.addEventListener(name.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true && !name.startsWith('aria-') ? '' : String(value));
    }
  }
  element.append(...nodes(children));
}

/**
 * @param {(Child | Child[])[]} children
 * @returns {(Node | string)[]} those that are something
 */
function nodes(children) {
  /** @type {(Node | string)[]} */
  const kept = [];
  for (const child of children.flat()) {
    if (child !== null && child !== undefined && child !== false) {
      kept.push(typeof child === 'number' ? String(child) : child);
    }
  }
  return kept;
}

/**
 * Makes an element of HTML.
 * @template {keyof HTMLElementTagNameMap} N
 * @param {N} name
 * @param {Properties} [properties]
 * @param {...(Child | Child[])} children
 * @returns {HTMLElementTagNameMap[N]}
 */
export function h(name, properties = {}, ...children) {
  const element = document.createElement(name);
  fill(element, properties, children);
  return element;
}

/**
 * Makes an element of SVG.
 * @template {keyof SVGElementTagNameMap} N
 * @param {N} name
 * @param {Properties} [properties]
 * @param {...(Child | Child[])} children
 * @returns {SVGElementTagNameMap[N]}
 */
export function s(name, properties = {}, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  fill(element, properties, children);
  return element;
}

/**
 * Puts separators between nodes.
 * @param {Node[]} items
 * @param {string} [separator]
 * @returns {Child[]}
 */
export function joined(items, separator = ', ') {
  return items.flatMap((item, i) => (i === 0 ? [item] : [separator, item]));
}

/**
 * Says something to those who do not see the page change.
 * @param {string} text
 */
export function announce(text) {
  const live = document.getElementById('live');
  if (live && live.textContent !== text) {
    live.textContent = text;
  }
}

/**
 * Returns a number as people write it.
 * @param {number} value
 */
export function figure(value) {
  return value.toLocaleString('en');
}

/**
 * @param {{ totalIsLowerBound: boolean }} page
 * @returns {string} what stands before a total that is not the whole one
 */
export function least(page) {
  return page.totalIsLowerBound ? 'more than ' : '';
}

/**
 * Returns a count with its noun.
 * @param {number} count
 * @param {string} one
 * @param {string} [many]
 */
export function counted(count, one, many = one + 's') {
  return `${figure(count)} ${count === 1 ? one : many}`;
}

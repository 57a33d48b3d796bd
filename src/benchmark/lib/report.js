/** What was measured, as tables and a plot of docs/benchmarks.md. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { logs, project } from '../../test/drills/lib/drill.js';

const PAGE = `${project}docs/benchmarks.md`;
const PLOT = `${project}docs/benchmarks.svg`;
const BEGIN = '<!-- What src/benchmark/run writes begins here. -->';
const END = '<!-- It ends here. -->';
const NAMES = {
  R1: 'R1, a decision',
  R2: 'R2, page of a body and some years',
  R3: 'R3, page after the first half of all',
  rare: 'R4, a rare word',
  two: 'R4, two words',
  common: 'R4, a common word',
  total: 'R5, total',
  facets: 'R5, all facets',
  year: 'R6, a year of the timeline',
  sessions: "R6, a body's sessions",
};

/** Writes all of it into the page, in the place of what was there. */
export function report(results) {
  const sizes = Object.keys(results.sizes).map(Number).sort((a, b) => a - b);
  plot(results, sizes);
  const parts = [
    machine(results),
    filled(results, sizes),
    '### What it must reach',
    targets(results, sizes),
    '### What each request costs, made anew',
    'Milliseconds of processors for each request, PostgreSQL included; in brackets how many a second.',
    costs(results, sizes),
    '![Cost of each request by size of the record](benchmarks.svg)',
    '### The most expensive requests',
    'Milliseconds of processors for one request that nobody asked for before, and how many times that of R1.',
    expensive(results, sizes),
    '### Read from end to end',
    scans(results, sizes),
    '### Other settings',
    `The mix of R9 of ${thousands(sizes[0])} decisions, all of it made anew, with one thing changed at a time. The service as it is starts beside each, and both are asked in turn.`,
    others(results),
    '### Inner pieces',
    'What JMH measures of them (`./mvnw -Pjmh test-compile exec:exec`), with half of the interval of 99.9 %.',
    pieces(results),
  ];
  const page = readFileSync(PAGE, 'utf8');
  const before = page.slice(0, page.indexOf(BEGIN) + BEGIN.length);
  const after = page.slice(page.indexOf(END));
  writeFileSync(PAGE, `${before}\n\n${parts.join('\n\n')}\n\n${after}`);
}

function machine({ day, commit, processor, memory, java, postgres, wrk, jvm, settings }) {
  const kept = ['shared_buffers', 'effective_cache_size', 'random_page_cost'];
  return `Measured on ${day} at ${commit}, on ${processor}, ${memory}: ${java}; ${postgres}, with ${
    kept.map((name) => `\`${name} = ${settings[name]}\``).join(', ')}; wrk ${wrk}. The service ran with \`${
    jvm.join(' ')}\`, and with \`-Xmx256m\` for R8.`;
}

function filled({ sizes: all }, sizes) {
  return `The records were filled in ${sizes.map((size) => {
    const { seconds, bytes } = all[size].filled;
    return `${seconds} s (${thousands(size)}, ${(bytes / 1e9).toFixed(1)} GB)`;
  }).join(', ')}.`;
}

function targets({ sizes: all, starts }, sizes) {
  const rows = [];
  const add = (what, limit, measure) => rows.push([what, limit, ...sizes.map((size) => measure(all[size]))]);
  const of = (name) => ({ made }) => mark(made[name].rate / made[name].limit.rate, { R1: 0.2, R2: 0.2, rare: 0.4 }[name]);
  const work = (name, most) => ({ made }) => mark(most / made[name].work, 1, `${made[name].work.toFixed(2)} ms`);
  add('R1 made anew, of the rate of its statements', '0.20', of('R1'));
  add('… and its cost', '0.6 ms', work('R1', 0.6));
  add('R2 made anew, of the rate of its statements', '0.20', of('R2'));
  add('… and its cost', '0.9 ms', work('R2', 0.9));
  add('R3, of the rate of R2', '0.9', ({ made }) => mark(made.R3.rate / made.R2.rate, 0.9));
  add('R4, a rare word, of the rate of its statements', '0.40', of('rare'));
  add('R4, a common word, its cost', '25 ms', work('common', 25));
  add('R5, total: time of one, of that of one count', 'at most 1.3', ({ made }) =>
    mark(1.3 / (made.total.alone.ms / made.total.alone.sql), 1, `${(made.total.alone.ms / made.total.alone.sql).toFixed(1)} (${made.total.alone.ms.toFixed(2)} of ${made.total.alone.sql.toFixed(2)} ms)`));
  add('R5, all facets: time of one, of that of one count', 'at most 8', ({ made }) =>
    mark(8 / (made.facets.alone.ms / made.facets.alone.sql), 1, `${(made.facets.alone.ms / made.facets.alone.sql).toFixed(1)} (${made.facets.alone.ms.toFixed(2)} of ${made.facets.alone.sql.toFixed(2)} ms)`));
  for (const name of ['R1', 'R2', 'R5', 'R6', 'R7']) {
    const least = name === 'R7' ? 0.9 : 0.75;
    add(`${name} kept, of the rate of a controller of constant answers`, least.toFixed(2), ({ kept }) =>
      mark(kept[name].rate / kept[name].controller, least));
    add('… of the rate of Tomcat alone', least.toFixed(2), ({ kept }) => mark(kept[name].rate / kept[name].tomcat, least));
  }
  add('R7: transactions of the whole database in 5 s, those of the measurement with them', 'none', ({ kept }) => String(kept.R7.transactions));
  add('R8, of the rows a second of `\\copy`', '0.40', ({ export: e }) =>
    mark(e.rate / e.limit.rate, 0.4, `${(e.rate / e.limit.rate).toFixed(2)} (${Math.round(e.rate)})`));
  add('… of all that a decision has, of the rows a second of `\\copy` of the same', '', ({ export: e }) =>
    `${(e.rate / e.whole.rate).toFixed(2)} (of ${Math.round(e.whole.rate)})`);
  add('R9, p99.9', '250 ms', ({ mix }) => mark(250 / mix.p999, 1, `${mix.p999.toFixed(0)} ms`));
  add('R9, memory (PSS)', '350 MiB', ({ mix }) => mark(350 / mix.pss, 1, `${mix.pss.toFixed(0)} MiB`));
  add('The most expensive request, of the cost of R1', 'at most 50', ({ expensive: { costs }, made }) =>
    mark(50 / (costs[0].work / made.R1.work), 1, (costs[0].work / made.R1.work).toFixed(0)));
  add('R1 beside 16 of them at once, p99', '', ({ expensive: { alone, beside } }) =>
    `${beside.failure ?? `${beside.p99.toFixed(0)} ms`} (alone ${alone.p99.toFixed(0)} ms)`);
  const table = markdown(['', 'Must reach', ...sizes.map(thousands)], rows);
  const growth = sizes.length > 1 ? `\n\n${growths(all, sizes)}` : '';
  const { plain, cached, hello } = starts;
  const begun = markdown(
    ['From launch to ready, the real record', 'Must reach', 'Measured'],
    [
      ['With an AOT cache, of the plain jar', 'at most 0.45', mark(0.45 / (cached / plain), 1, `${(cached / plain).toFixed(2)} (${cached} of ${plain} ms)`)],
      ['The plain jar, of a “hello” with the same starters', 'at most 1.5', mark(1.5 / (plain / hello), 1, `${(plain / hello).toFixed(2)} (of ${hello} ms)`)],
      ['With an AOT cache, of the same', '', (cached / hello).toFixed(2)],
    ]);
  return `**Bold** is what is missed.\n\n${table}${growth}\n\n${begun}`;
}

/** Shows a figure, in bold where it is less than it must be. */
function mark(value, least, text = value.toFixed(2)) {
  return value < least ? `**${text}**` : text;
}

function growths(all, sizes) {
  const [least, most] = [all[sizes[0]], all[sizes.at(-1)]];
  return markdown(
    [`Cost at ${thousands(sizes.at(-1))}, of that at ${thousands(sizes[0])}`, 'Must reach', 'Measured'],
    Object.keys(NAMES).map((name) => {
      const limit = ['rare', 'two', 'common', 'total', 'facets'].includes(name) ? 4 : 1.3;
      const growth = most.made[name].work / least.made[name].work;
      return [NAMES[name], `at most ${limit}`, mark(limit / growth, 1, growth.toFixed(2))];
    }));
}

function costs({ sizes: all }, sizes) {
  return markdown(
    ['', ...sizes.map(thousands)],
    Object.keys(NAMES).map((name) => [
      NAMES[name],
      ...sizes.map((size) => `${all[size].made[name].work.toFixed(2)} (${Math.round(all[size].made[name].rate)})`),
    ]));
}

function expensive({ sizes: all }, sizes) {
  return markdown(
    ['', ...sizes.map(thousands)],
    all[sizes.at(-1)].expensive.costs.map(({ what }) => [
      what,
      ...sizes.map((size) => {
        const { work, status } = all[size].expensive.costs.find((cost) => cost.what === what);
        return `${work.toFixed(0)} (${(work / all[size].made.R1.work).toFixed(0)})${status === 200 ? '' : `, answered ${status}`}`;
      }),
    ]));
}

function scans({ sizes: all }, sizes) {
  const largest = all[sizes.at(-1)].plans.scans;
  return `Of ${thousands(sizes.at(-1))} decisions, the plans of these requests read a table from end to end: ${
    largest.length > 0 ? largest.join(', ') : 'none'}. Every plan is in \`target/benchmark/plans-*.txt\` after a run.`;
}

function others({ others: all }) {
  return markdown(
    ['', 'of the rate as it is', 'requests a second', 'cost', 'p99', 'p99.9', 'PSS'],
    all.map(({ what, ratio, rate, work, p99, p999, pss }) => [
      what, ratio.toFixed(2), Math.round(rate), `${work.toFixed(2)} ms`, `${p99.toFixed(0)} ms`, `${p999.toFixed(0)} ms`, `${pss.toFixed(0)} MiB`]));
}

function pieces({ pieces: all }) {
  const names = {
    jsonOfAPage: 'the JSON of a page of 50 decisions',
    lineOfCsv: 'a decision as a line of CSV',
    cursorMadeAndRead: 'a cursor, made and read again',
  };
  return markdown(
    ['', 'µs'],
    all.map(({ what, score, error }) => [names[what], `${score.toFixed(2)} ± ${error.toFixed(2)}`]));
}

function plot({ sizes: all }, sizes) {
  const data = `${logs}/../benchmark/costs`;
  const names = Object.keys(NAMES);
  writeFileSync(data, sizes.map((size) => [size, ...names.map((name) => all[size].made[name].work)].join(' ')).join('\n'));
  // There are eight colours.
  const lines = names.map((name, i) =>
    `'${data}' using 1:${i + 2} with linespoints dashtype ${i < 8 ? 1 : 2} title "${NAMES[name]}"`);
  execFileSync('gnuplot', ['-e', [
    "set terminal svg size 860,520 font 'sans,13' background rgb 'white'",
    `set output '${PLOT}'`,
    'set logscale xy',
    "set xlabel 'decisions in the record'",
    "set ylabel 'milliseconds of processors for each request'",
    `set xrange [${sizes[0] * 0.8}:${sizes.at(-1) * 1.25}]`,
    `set xtics (${sizes.map((size) => `'${thousands(size)}' ${size}`).join(', ')})`,
    'set key outside right Left reverse',
    'set grid',
    `plot ${lines.join(', ')}`,
  ].join('; ')]);
}

function markdown(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function thousands(number) {
  return number >= 1e6 ? `${number / 1e6} million` : `${number / 1e3} thousand`;
}

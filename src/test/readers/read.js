// Reads each export of a running service with Papa Parse, and with LibreOffice set to Russian, and compares every cell;
// then a calendar and a feed with their usual readers.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import ical from 'node-ical';
import Papa from 'papaparse';
import Parser from 'rss-parser';

const service = process.argv[2];
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CELLS = '44,34,76,1,,1033,false';

const text = async (/** @type {string} */ url) => {
  const response = await fetch(service + url);
  assert.equal(response.status, 200, url);
  return response.text();
};

/** Opens files in LibreOffice and writes their cells as CSV, the cells as they are shown. */
function open(/** @type {string} */ folder, /** @type {string[]} */ files, /** @type {string[]} */ options) {
  const profile = join(folder, 'profile', 'user');
  mkdirSync(profile, { recursive: true });
  writeFileSync(
    join(profile, 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale"><value>ru-RU</value></prop></item>
</oor:items>`,
  );
  execFileSync('soffice', [
    `-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', ...options,
    '--convert-to', `csv:Text - txt - csv (StarCalc):${CELLS},true,false,false,false,-1`,
    '--outdir', join(folder, 'shown'), ...files,
  ], { stdio: 'ignore' });
}

/** @param {string} csv */
const cells = csv => Papa.parse(csv, { delimiter: ',', skipEmptyLines: true }).data;

const description = await (await fetch(`${service}/api/v1/openapi.json`)).json();
const lists = Object.entries(description.paths)
  .filter(([, path]) => path.get.responses['200'].content[XLSX])
  .map(([path, { get }]) => {
    const parameters = (get.parameters ?? []).map(p => (p.$ref ? description.components.parameters[p.$ref.split('/').pop()] : p));
    const example = p => p.example ?? p.schema.example ?? p.schema.examples[0];
    const url = parameters.filter(p => p.in === 'path').reduce((to, p) => to.replace(`{${p.name}}`, example(p)), path);
    const query = parameters.filter(p => p.in === 'query' && p.required).map(p => `${p.name}=${encodeURIComponent(example(p))}&`);
    return `${url}?${query.join('')}`;
  });
assert(lists.length >= 18);

const folder = mkdtempSync(join(tmpdir(), 'readers-'));
try {
  const expected = [];
  for (const [i, list] of lists.entries()) {
    const csv = await text(`${list}format=csv`);
    const guessed = Papa.parse(csv);
    assert.deepEqual(guessed.errors, [], list);
    assert.deepEqual(guessed.data, cells(csv), `${list}: ${guessed.meta.delimiter}`);
    expected.push(guessed.data);
    writeFileSync(join(folder, `text${i}.csv`), csv);
    const xlsx = await fetch(`${service}${list}format=xlsx`);
    writeFileSync(join(folder, `book${i}.xlsx`), Buffer.from(await xlsx.arrayBuffer()));
  }
  const files = (/** @type {string} */ name, /** @type {string} */ type) => lists.map((_, i) => join(folder, `${name}${i}.${type}`));
  open(folder, files('book', 'xlsx'), []);
  open(folder, files('text', 'csv'), [`--infilter=Text - txt - csv (StarCalc):${CELLS},false`]);
  for (const [i, list] of lists.entries()) {
    const shown = (/** @type {string} */ name) => cells(readFileSync(join(folder, 'shown', name), 'utf8'));
    const plain = rows => rows.map(row => row.map(cell => cell.replace(/^'(?=[-=+@\t\r])/, '').replace(/\r\n?/g, '\n')));
    const booleans = { ИСТИНА: 'true', ЛОЖЬ: 'false', TRUE: 'true', FALSE: 'false' };
    assert.deepEqual(
      shown(`book${i}-Records.csv`).map(row => row.map(cell => booleans[cell] ?? cell)), plain(expected[i]), `${list} as Excel`);
    assert.deepEqual(plain(shown(`text${i}-text${i}.csv`)).map(row => row.map(cell => booleans[cell] ?? cell)), plain(expected[i]), `${list} as CSV`);
    assert.equal(shown(`book${i}-About.csv`)[0][0], 'List');
  }
} finally {
  rmSync(folder, { recursive: true });
}

const calendar = await text('/api/v1/sessions?format=ics&body=csc');
const events = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent');
const others = Object.values(ical.sync.parseICS(calendar)).filter(component => component.type === 'VEVENT');
assert(events.length > 5);
assert.equal(others.length, events.length);
for (const event of events) {
  assert.match(String(event.getFirstPropertyValue('url')), /^http.*\/\?record=sessions\//);
  assert.match(String(event.getFirstPropertyValue('attach')), /^http.*\/api\/v1\/sessions\//);
}
assert.match(new ICAL.Component(ICAL.parse(calendar)).getFirstPropertyValue('x-wr-calname').toString(), /\(body: csc\)$/);

const feed = await new Parser().parseString(await text('/api/v1/decisions?format=atom&topic=syria'));
assert.equal(feed.title, 'CSTO decisions (topic: syria)');
assert(feed.items.length > 1);
feed.items.forEach(item => assert.match(item.link ?? '', /^http.*\/\?record=decisions\//));
console.log(`Read ${lists.length} lists, ${events.length} events and ${feed.items.length} entries.`);

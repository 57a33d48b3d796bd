/** What every drill is made of: promises, figures, and what must be put away whatever happens. */
import { mkdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const project = fileURLToPath(new URL('../../../../', import.meta.url));

/** Where drills leave their logs. */
export const logs = `${project}target/drills`;
mkdirSync(logs, { recursive: true });

const closers = [];
const figures = [];
const broken = [];

/** Has something closed when the drill is over, the last one first, also when it fails or is broken off. */
export function own(close) {
  closers.push(close);
}

/** Notes a figure for the line that the drill prints. */
export function figure(text) {
  figures.push(text);
}

/** States a promise; the drill goes on, and fails in the end, where it is not kept. */
export function promise(text, kept, found = '') {
  const line = `${text}${found === '' ? '' : `: ${found}`}`;
  console.error(`  ${kept ? 'kept  ' : 'BROKEN'} ${line}`);
  if (!kept) {
    broken.push(line);
  }
}

/** Waits until something holds and returns after how many milliseconds it did; fails if it never does. */
export async function until(what, holds, within = 60_000, every = 50) {
  const start = performance.now();
  for (;;) {
    if (await holds()) {
      return Math.round(performance.now() - start);
    }
    if (performance.now() - start > within) {
      throw new Error(`Not within ${within} ms: ${what}`);
    }
    await sleep(every);
  }
}

/** Returns how much time the processors had since the machine started, and how much of it the host gave to others. */
export function processorTime() {
  const times = /^cpu +(.*)$/m.exec(readFileSync('/proc/stat', 'utf8'))[1].split(' ').map(Number);
  return { all: times.slice(0, 8).reduce((sum, time) => sum + time), stolen: times[7] };
}

/** Runs a drill, prints its line of figures, and ends the process: with 1 where a promise is broken. */
export async function drill(name, body, minutes = 10) {
  const before = processorTime();
  let stopping = false;
  const stop = async (code) => {
    if (stopping) {
      return;
    }
    stopping = true;
    while (closers.length > 0) {
      await Promise.resolve()
        .then(closers.pop())
        .catch((failure) => console.error(failure));
    }
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => stop(130));
  }
  setTimeout(() => {
    console.error(`${name}: FAILED: not over after ${minutes} minutes`);
    stop(1);
  }, minutes * 60_000).unref();
  try {
    await body();
  } catch (failure) {
    console.error(failure);
    broken.push(failure.message);
  }
  const after = processorTime();
  const stolen = Math.round((100 * (after.stolen - before.stolen)) / (after.all - before.all));
  if (stolen > 0) {
    figure(`the host gave ${stolen} % of the processors to others`);
  }
  console.log(`${name}: ${figures.join(', ')}`);
  for (const line of broken) {
    console.log(`${name}: BROKEN: ${line}`);
  }
  await stop(broken.length === 0 ? 0 : 1);
}

/** Framework of the drills: checks, figures and cleanup. */
import { mkdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const project = fileURLToPath(new URL('../../../../', import.meta.url));

/** The folder for the logs of drills. */
export const logs = `${project}target/drills`;
mkdirSync(logs, { recursive: true });

const cleanups = [];
const figures = [];
const failures = [];

/** Registers a cleanup. Cleanups run in reverse order when the drill ends, also after a failure or a signal. */
export function onExit(cleanup) {
  cleanups.push(cleanup);
}

/** Adds a figure to the summary line of the drill. */
export function figure(text) {
  figures.push(text);
}

/** Records the result of a check. The drill continues after a failed check, and fails at the end. */
export function check(description, passed, actual = '') {
  const line = `${description}${actual === '' ? '' : `: ${actual}`}`;
  console.error(`  ${passed ? 'passed' : 'FAILED'} ${line}`);
  if (!passed) {
    failures.push(line);
  }
}

/** Waits until a condition is true and returns the waiting time in milliseconds. Throws an error after the timeout. */
export async function until(description, condition, timeout = 60_000, interval = 50) {
  const start = performance.now();
  for (;;) {
    if (await condition()) {
      return Math.round(performance.now() - start);
    }
    if (performance.now() - start > timeout) {
      throw new Error(`Not within ${timeout} ms: ${description}`);
    }
    await sleep(interval);
  }
}

/** Returns the CPU time of the machine since boot, and the part of it that the host stole, in ticks. */
export function processorTime() {
  const times = /^cpu +(.*)$/m.exec(readFileSync('/proc/stat', 'utf8'))[1].split(' ').map(Number);
  return { all: times.slice(0, 8).reduce((sum, time) => sum + time), stolen: times[7] };
}

/** Runs a drill, prints its summary line, and exits, with status 1 if a check failed. */
export async function drill(name, body, minutes = 10) {
  const before = processorTime();
  let stopping = false;
  const stop = async (code) => {
    if (stopping) {
      return;
    }
    stopping = true;
    while (cleanups.length > 0) {
      await Promise.resolve()
        .then(cleanups.pop())
        .catch((failure) => console.error(failure));
    }
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => stop(130));
  }
  setTimeout(() => {
    console.error(`${name}: FAILED: not finished after ${minutes} minutes`);
    stop(1);
  }, minutes * 60_000).unref();
  try {
    await body();
  } catch (failure) {
    console.error(failure);
    failures.push(failure.message);
  }
  const after = processorTime();
  const stolen = Math.round((100 * (after.stolen - before.stolen)) / (after.all - before.all));
  if (stolen > 0) {
    figure(`${stolen} % of the CPU time stolen by the host`);
  }
  console.log(`${name}: ${figures.join(', ')}`);
  for (const line of failures) {
    console.log(`${name}: FAILED: ${line}`);
  }
  await stop(failures.length === 0 ? 0 : 1);
}

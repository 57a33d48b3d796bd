/** What processes take of the machine, as the kernel counts it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const TICKS_PER_SECOND = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** Returns how many milliseconds processors worked for processes, and for those of their children that ended. */
export function worked(pids) {
  return pids.reduce((sum, pid) => sum + ticks(pid), 0) * (1000 / TICKS_PER_SECOND);
}

function ticks(pid) {
  let stat;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch (failure) {
    if (failure.code === 'ENOENT' || failure.code === 'ESRCH') {
      return 0;
    }
    throw failure;
  }
  return stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 15)
    .reduce((sum, value) => sum + Number(value), 0);
}

/** Returns the proportional set size of a process in MiB: what it would free if it ended. */
export function memory(pid) {
  return Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))[1]) / 1024;
}

/** Processor time and memory of processes, as the kernel counts them. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const TICKS_PER_SECOND = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** Returns the processor time of processes and of their terminated children, in milliseconds. */
export function processorTimeOf(pids) {
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

/** Returns the proportional set size (PSS) of a process in MiB. */
export function memory(pid) {
  return Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))[1]) / 1024;
}

/** A PostgreSQL of the drill's own, in a temporary folder, on loopback. */
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logs, own, project, until } from './drill.js';
import { freePort } from './ports.js';

const SUPERUSER = 'postgres';
export const OWNER = { user: 'csto_owner', password: 'owner-of-the-drill' };
export const READER = { user: 'csto_reader', password: 'reader-of-the-drill' };

/** The folder of the programmes of PostgreSQL, the newest that is installed. */
export const bin = newestProgrammes();
// PostgreSQL refuses to run as root; Debian's package brings a user for it.
const identity = process.getuid() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};

function newestProgrammes() {
  const debian = '/usr/lib/postgresql';
  const versions = readdirSync(debian).map(Number).filter(Boolean);
  return `${debian}/${Math.max(...versions)}/bin`;
}

function idOf(which) {
  return Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }));
}

/** Runs a program to its end and returns what it wrote. */
function run(program, args, { input = '', env = {}, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { ...process.env, ...env }, cwd: tmpdir(), ...options });
    let written = '';
    let complaint = '';
    child.stdout.on('data', (data) => (written += data));
    child.stderr.on('data', (data) => (complaint += data));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(written) : reject(new Error(`${program} failed (${code}): ${complaint}`)));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

export class Postgres {
  /** Makes a cluster that is not started yet, or takes the one that was left in a folder, where it stays. */
  static async create(name = 'postgres', folder = undefined) {
    const postgres = await Postgres.#in(folder ?? mkdtempSync(join(tmpdir(), `csto-${name}-`)), name);
    postgres.stays = folder !== undefined;
    if (existsSync(postgres.data)) {
      return postgres;
    }
    const passwordFile = join(postgres.folder, 'password');
    writeFileSync(passwordFile, SUPERUSER);
    await run(
      `${bin}/initdb`,
      [
        `--pgdata=${postgres.data}`,
        `--username=${SUPERUSER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C.UTF-8',
        '--no-sync',
      ],
      { ...identity, env: { LC_ALL: 'C.UTF-8' } });
    return postgres;
  }

  /** Makes a hot standby of a running primary, not started yet. */
  static async standbyOf(primary, name = 'standby') {
    const postgres = await Postgres.#in(mkdtempSync(join(tmpdir(), `csto-${name}-`)), name);
    await run(
      `${bin}/pg_basebackup`,
      [
        `--pgdata=${postgres.data}`,
        `--dbname=host=127.0.0.1 port=${primary.port} user=${SUPERUSER} password=${SUPERUSER}`,
        '--write-recovery-conf',
        '--wal-method=stream',
        '--checkpoint=fast',
        '--no-sync',
      ],
      identity);
    return postgres;
  }

  static async #in(folder, name) {
    const postgres = new Postgres();
    postgres.name = name;
    postgres.folder = folder;
    mkdirSync(folder, { recursive: true });
    own(() => (postgres.stays ? postgres.stop() : postgres.remove()));
    postgres.data = join(postgres.folder, 'data');
    postgres.log = `${logs}/${name}.log`;
    postgres.port = await freePort();
    if (identity.uid !== undefined) {
      chownSync(postgres.folder, identity.uid, identity.gid);
    }
    writeFileSync(postgres.log, '');
    return postgres;
  }

  /** Starts the server and waits until it answers; returns after how many milliseconds it did. */
  async start(settings = {}) {
    this.settings = { ...this.settings, ...settings };
    const log = openSync(this.log, 'a');
    const all = {
      listen_addresses: '127.0.0.1',
      port: this.port,
      unix_socket_directories: '',
      // The machine stays up; only processes die.
      fsync: 'off',
      log_min_messages: 'warning',
      ...this.settings,
    };
    this.postmaster = spawn(
      `${bin}/postgres`,
      ['-D', this.data, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      { ...identity, cwd: this.folder, stdio: ['ignore', log, log], env: { ...process.env, LC_ALL: 'C.UTF-8' } });
    this.ended = new Promise((resolve) => this.postmaster.once('close', resolve));
    return until(`${this.name} answers (see ${this.log})`, async () => {
      if (this.postmaster.exitCode !== null) {
        throw new Error(`${this.name} ended (see ${this.log})`);
      }
      return this.sql('select 1', { database: 'postgres' }).then(() => true, () => false);
    });
  }

  /** Stops the server at once, breaking off its sessions. */
  async stop() {
    this.postmaster?.kill('SIGINT');
    await this.ended;
  }

  /** Kills every process of the server with SIGKILL: nobody says good-bye. */
  async kill() {
    this.#signal('SIGKILL');
    await this.ended;
  }

  /** Stops every process of the server where it is: the network swallows all, and nothing is closed. */
  freeze() {
    this.#signal('SIGSTOP');
  }

  /** Lets frozen processes go on. */
  thaw() {
    this.#signal('SIGCONT');
  }

  #signal(signal) {
    const running = () => this.postmaster && this.postmaster.exitCode === null && this.postmaster.signalCode === null;
    if (!running()) {
      return;
    }
    // Stopped, it starts no further process while they are counted.
    this.postmaster.kill('SIGSTOP');
    for (const pid of [...childrenOf(this.postmaster.pid), this.postmaster.pid]) {
      try {
        process.kill(pid, signal);
      } catch (failure) {
        if (failure.code !== 'ESRCH') {
          throw failure;
        }
      }
    }
  }

  /** Ends the server and removes what it has written. */
  async remove() {
    this.#signal('SIGKILL');
    await this.ended;
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Makes the database of the service with its two roles, as whoever administers PostgreSQL does. */
  async createDatabase() {
    await this.sql('create database csto', { database: 'postgres' });
    await this.sql(readFileSync(`${project}src/main/docker/roles.sql`, 'utf8'));
    for (const { user, password } of [OWNER, READER]) {
      await this.sql(`alter role ${user} password '${password}'`);
    }
  }

  /** Returns the processes of the server that run now. */
  get processes() {
    return [this.postmaster.pid, ...childrenOf(this.postmaster.pid)];
  }

  /** Runs a programme of PostgreSQL on the service's database as a role, and returns what it wrote. */
  programme(name, args, { user, password } = READER) {
    return run(`${bin}/${name}`, args, {
      env: { PGHOST: '127.0.0.1', PGPORT: String(this.port), PGDATABASE: 'csto', PGUSER: user, PGPASSWORD: password },
    });
  }

  /** Runs SQL and returns its rows as lines with a bar between columns. */
  async sql(text, { database = 'csto', user = SUPERUSER, password = SUPERUSER } = {}) {
    const written = await run(`${bin}/psql`, ['-XqAt', '-v', 'ON_ERROR_STOP=1', this.#address(database, user)], {
      input: text,
      env: { PGPASSWORD: password, PGCONNECT_TIMEOUT: '5' },
    });
    return written.trim();
  }

  /**
   * Runs statements on a session that stays open until it is closed, such as one that holds a lock; `run` runs further ones
   * and returns their rows.
   */
  async session(text) {
    const child = spawn(`${bin}/psql`, ['-XqAt', '-v', 'ON_ERROR_STOP=1', this.#address('csto', SUPERUSER)], {
      env: { ...process.env, PGPASSWORD: SUPERUSER },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    const close = () => {
      child.stdin.end();
      return ended;
    };
    own(close);
    const run = (statements) => new Promise((resolve, reject) => {
      let written = '';
      const read = (data) => {
        written += data;
        if (written.endsWith('done\n')) {
          child.stdout.off('data', read);
          resolve(written.slice(0, -'done\n'.length).trim());
        }
      };
      child.stdout.on('data', read);
      child.once('close', () => reject(new Error('psql ended')));
      child.stdin.write(`${statements};\nselect 'done';\n`);
    });
    await run(text);
    return { run, close };
  }

  #address(database, user) {
    return `host=127.0.0.1 port=${this.port} dbname=${database} user=${user}`;
  }

  /** Returns structure and content of the database as text. */
  async dump() {
    const dump = await run(`${bin}/pg_dump`, [`--dbname=${this.#address('csto', SUPERUSER)}`], {
      env: { PGPASSWORD: SUPERUSER },
    });
    // Its key is another one each time.
    return dump.replace(/^\\(un)?restrict .*$/gm, '');
  }

  /** Returns how many connections a role has. */
  async connections({ user } = READER) {
    return Number(await this.sql(`select count(*) from pg_stat_activity where usename = '${user}'`));
  }
}

/** Makes and starts a server with the service's empty database. */
export async function startedPostgres(settings = {}) {
  const postgres = await Postgres.create();
  await postgres.start(settings);
  await postgres.createDatabase();
  return postgres;
}

function childrenOf(parent) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent;
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** PostgreSQL server of a drill, in a temporary folder, on loopback. */
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logs, onExit, project, until } from './drill.js';
import { freePort } from './ports.js';

const SUPERUSER = 'postgres';
export const OWNER = { user: 'csto_owner', password: 'owner-of-the-drill' };
export const READER = { user: 'csto_reader', password: 'reader-of-the-drill' };

/** The folder of the executables of the newest installed PostgreSQL. */
export const bin = newestBin();
// PostgreSQL does not run as root. Debian's package creates the user postgres.
const identity = process.getuid() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};

function newestBin() {
  const debian = '/usr/lib/postgresql';
  const versions = readdirSync(debian).map(Number).filter(Boolean);
  return `${debian}/${Math.max(...versions)}/bin`;
}

function idOf(which) {
  return Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }));
}

/** Runs a program and returns its standard output. */
function run(program, args, { input = '', env = {}, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { ...process.env, ...env }, cwd: tmpdir(), ...options });
    let output = '';
    let errors = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (errors += data));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(`${program} failed (${code}): ${errors}`)));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

export class Postgres {
  /** Creates a cluster without starting it. With a folder, reuses the cluster in it and keeps it after the drill. */
  static async create(name = 'postgres', folder = undefined) {
    const postgres = await Postgres.#in(folder ?? mkdtempSync(join(tmpdir(), `csto-${name}-`)), name);
    postgres.isPersistent = folder !== undefined;
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

  /** Creates a hot standby of a running primary without starting it. */
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
    onExit(() => (postgres.isPersistent ? postgres.stop() : postgres.remove()));
    postgres.data = join(postgres.folder, 'data');
    postgres.log = `${logs}/${name}.log`;
    postgres.port = await freePort();
    if (identity.uid !== undefined) {
      chownSync(postgres.folder, identity.uid, identity.gid);
    }
    writeFileSync(postgres.log, '');
    return postgres;
  }

  /** Starts the server, waits until it accepts queries, and returns the waiting time in milliseconds. */
  async start(settings = {}) {
    this.settings = { ...this.settings, ...settings };
    const log = openSync(this.log, 'a');
    const all = {
      listen_addresses: '127.0.0.1',
      port: this.port,
      unix_socket_directories: '',
      // Only processes are killed, so the operating system writes the data.
      fsync: 'off',
      log_min_messages: 'warning',
      ...this.settings,
    };
    this.postmaster = spawn(
      `${bin}/postgres`,
      ['-D', this.data, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      { ...identity, cwd: this.folder, stdio: ['ignore', log, log], env: { ...process.env, LC_ALL: 'C.UTF-8' } });
    this.ended = new Promise((resolve) => this.postmaster.once('close', resolve));
    return until(`${this.name} accepts queries (see ${this.log})`, async () => {
      if (this.postmaster.exitCode !== null) {
        throw new Error(`${this.name} ended (see ${this.log})`);
      }
      return this.sql('select 1', { database: 'postgres' }).then(() => true, () => false);
    });
  }

  /** Stops the server in fast mode, which terminates its sessions. */
  async stop() {
    this.postmaster?.kill('SIGINT');
    await this.ended;
  }

  /** Kills every process of the server with SIGKILL. */
  async kill() {
    this.#signal('SIGKILL');
    await this.ended;
  }

  /** Suspends every process of the server: connections stay open, but nothing responds. */
  freeze() {
    this.#signal('SIGSTOP');
  }

  /** Resumes suspended processes. */
  thaw() {
    this.#signal('SIGCONT');
  }

  #signal(signal) {
    const running = () => this.postmaster && this.postmaster.exitCode === null && this.postmaster.signalCode === null;
    if (!running()) {
      return;
    }
    // A suspended postmaster starts no further process while its children are listed.
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

  /** Kills the server and deletes its files. */
  async remove() {
    this.#signal('SIGKILL');
    await this.ended;
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Creates the database of the service and its two roles, as an administrator does. */
  async createDatabase() {
    await this.sql('create database csto', { database: 'postgres' });
    await this.sql(readFileSync(`${project}src/main/docker/roles.sql`, 'utf8'));
    for (const { user, password } of [OWNER, READER]) {
      await this.sql(`alter role ${user} password '${password}'`);
    }
  }

  /** Returns the ids of the running processes of the server. */
  get processes() {
    return [this.postmaster.pid, ...childrenOf(this.postmaster.pid)];
  }

  /** Runs a PostgreSQL program on the database of the service and returns its output. */
  runProgram(name, args, { user, password } = READER) {
    return run(`${bin}/${name}`, args, {
      env: { PGHOST: '127.0.0.1', PGPORT: String(this.port), PGDATABASE: 'csto', PGUSER: user, PGPASSWORD: password },
    });
  }

  /** Executes SQL and returns the rows as lines, with columns separated by a bar. */
  async sql(text, { database = 'csto', user = SUPERUSER, password = SUPERUSER } = {}) {
    const output = await run(`${bin}/psql`, ['-XqAt', '-v', 'ON_ERROR_STOP=1', this.#connectionString(database, user)], {
      input: text,
      env: { PGPASSWORD: password, PGCONNECT_TIMEOUT: '5' },
    });
    return output.trim();
  }

  /**
   * Executes statements in a session that stays open until it is closed, such as to hold a lock. `run` executes further
   * statements and returns their rows.
   */
  async session(text) {
    const child = spawn(`${bin}/psql`, ['-XqAt', '-v', 'ON_ERROR_STOP=1', this.#connectionString('csto', SUPERUSER)], {
      env: { ...process.env, PGPASSWORD: SUPERUSER },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    const close = () => {
      child.stdin.end();
      return ended;
    };
    onExit(close);
    const run = (statements) => new Promise((resolve, reject) => {
      let output = '';
      const read = (data) => {
        output += data;
        if (output.endsWith('done\n')) {
          child.stdout.off('data', read);
          resolve(output.slice(0, -'done\n'.length).trim());
        }
      };
      child.stdout.on('data', read);
      child.once('close', () => reject(new Error('psql ended')));
      child.stdin.write(`${statements};\nselect 'done';\n`);
    });
    await run(text);
    return { run, close };
  }

  #connectionString(database, user) {
    return `host=127.0.0.1 port=${this.port} dbname=${database} user=${user}`;
  }

  /** Returns a dump of the schema and data as text. */
  async dump() {
    const dump = await run(`${bin}/pg_dump`, [`--dbname=${this.#connectionString('csto', SUPERUSER)}`], {
      env: { PGPASSWORD: SUPERUSER },
    });
    // The key of \restrict differs in each dump.
    return dump.replace(/^\\(un)?restrict .*$/gm, '');
  }

  /** Returns the number of connections of a role. */
  async connections({ user } = READER) {
    return Number(await this.sql(`select count(*) from pg_stat_activity where usename = '${user}'`));
  }
}

/** Starts a server with the empty database of the service. */
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

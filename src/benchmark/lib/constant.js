/** Servers of constant answers: the server of the service with nothing else in it, and the service with a controller of them. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { logs, own, project, until } from '../../test/drills/lib/drill.js';
import { freePort } from '../../test/drills/lib/ports.js';
import { JAR, JAVA, Service, ask } from '../../test/drills/lib/service.js';

/** What a server adds by itself. */
const OF_THE_SERVER = ['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding'];

/**
 * Starts both with what a service answers to some requests now.
 *
 * @param kinds the requests of each kind
 * @return the origins of both, and for the second the addresses of each kind
 */
export async function startedConstants(service, postgres, kinds, jvm) {
  const folder = `${logs}/../benchmark/constant`;
  rmSync(folder, { recursive: true, force: true });
  const answers = `${folder}/answers`;
  mkdirSync(answers, { recursive: true });
  const addresses = {};
  for (const [kind, requests] of Object.entries(kinds)) {
    addresses[kind] = requests.map((request, i) => `/constant/${kind}-${i}`);
    for (const [i, request] of requests.entries()) {
      const [address, tag] = request.split('\t');
      const { status, headers, body } = await service.get(address, { headers: tag ? { 'If-None-Match': tag } : {} });
      const all = Object.entries(headers)
        .filter(([name]) => !OF_THE_SERVER.includes(name))
        .map(([name, value]) => `${name}: ${value}`);
      // The bare server knows an answer by its kind as well, since a poll has the address of what it polls.
      writeFileSync(`${answers}/${kind}-${i}.head`, [`/${kind}${address}`, status, ...all].join('\n'));
      writeFileSync(`${answers}/${kind}-${i}.content`, body);
    }
  }
  execFileSync('unzip', ['-q', JAR, '-d', `${folder}/jar`]);
  const libraries = `${folder}/jar/BOOT-INF/lib/*`;
  const port = await freePort();
  const child = spawn(
    JAVA, ['-cp', libraries, `${project}src/benchmark/ConstantTomcat.java`, String(port), answers],
    { stdio: 'ignore' });
  own(() => child.kill('SIGKILL'));
  const bare = `http://127.0.0.1:${port}`;
  await until('constant answers are there', () => ask(bare).then(() => true, () => false));

  execFileSync(`${dirname(JAVA)}/javac`, [
    '-parameters', '-d', `${folder}/jar/BOOT-INF/classes`, '-cp', libraries, `${project}src/benchmark/ConstantController.java`]);
  rmSync(`${folder}/jar/META-INF/MANIFEST.MF`);
  execFileSync('unzip', ['-q', '-o', '-j', JAR, 'META-INF/MANIFEST.MF', '-d', folder]);
  execFileSync(`${dirname(JAVA)}/jar`, [
    '--create', '--no-compress', '--file', `${folder}/constant.jar`, '--manifest', `${folder}/MANIFEST.MF`,
    '-C', `${folder}/jar`, '.']);
  const whole = await Service.start(postgres, {
    name: 'constant', jar: `${folder}/constant.jar`, java: [...jvm, `-Dconstant.answers=${answers}`] });
  await whole.ready();
  const bareAddresses = Object.fromEntries(Object.entries(kinds).map(([kind, requests]) =>
    [kind, requests.map((request) => `/${kind}${request.split('\t')[0]}`)]));
  return {
    bare: { origin: bare, addresses: bareAddresses },
    whole: { origin: whole.origin, addresses },
    stop: async () => {
      child.kill('SIGKILL');
      await whole.stop();
    },
  };
}

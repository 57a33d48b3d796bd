/** Servers of constant responses: Tomcat alone, and the service with a controller that returns them. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { logs, onExit, project, until } from '../../test/drills/lib/drill.js';
import { freePort } from '../../test/drills/lib/ports.js';
import { JAR, JAVA, Service, httpGet } from '../../test/drills/lib/service.js';

/** Headers that a server adds itself. */
const SERVER_HEADERS = ['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding'];

/**
 * Starts both servers with the current responses of a service.
 *
 * @param kinds URLs by kind, each optionally followed by a tab and an entity tag
 * @returns `tomcat` and `controller`, each with its origin and its URLs by kind
 */
export async function startedConstants(service, postgres, kinds, jvm) {
  const folder = `${logs}/../benchmark/constant`;
  rmSync(folder, { recursive: true, force: true });
  const responses = `${folder}/responses`;
  mkdirSync(responses, { recursive: true });
  const urls = {};
  for (const [kind, requests] of Object.entries(kinds)) {
    urls[kind] = requests.map((request, i) => `/constant/${kind}-${i}`);
    for (const [i, request] of requests.entries()) {
      const [url, tag] = request.split('\t');
      const { status, headers, body } = await service.get(url, { headers: tag ? { 'If-None-Match': tag } : {} });
      const all = Object.entries(headers)
        .filter(([name]) => !SERVER_HEADERS.includes(name))
        .map(([name, value]) => `${name}: ${value}`);
      // URLs of Tomcat begin with the kind, since a conditional request has the same URL as an unconditional one.
      writeFileSync(`${responses}/${kind}-${i}.head`, [`/${kind}${url}`, status, ...all].join('\n'));
      writeFileSync(`${responses}/${kind}-${i}.content`, body);
    }
  }
  execFileSync('unzip', ['-q', JAR, '-d', `${folder}/jar`]);
  const libraries = `${folder}/jar/BOOT-INF/lib/*`;
  const port = await freePort();
  const child = spawn(
    JAVA, ['-cp', libraries, `${project}src/benchmark/ConstantTomcat.java`, String(port), responses],
    { stdio: 'ignore' });
  onExit(() => child.kill('SIGKILL'));
  const bare = `http://127.0.0.1:${port}`;
  await until('Tomcat responds', () => httpGet(bare).then(() => true, () => false));

  execFileSync(`${dirname(JAVA)}/javac`, [
    '-parameters', '-d', `${folder}/jar/BOOT-INF/classes`, '-cp', libraries, `${project}src/benchmark/ConstantController.java`]);
  rmSync(`${folder}/jar/META-INF/MANIFEST.MF`);
  execFileSync('unzip', ['-q', '-o', '-j', JAR, 'META-INF/MANIFEST.MF', '-d', folder]);
  execFileSync(`${dirname(JAVA)}/jar`, [
    '--create', '--no-compress', '--file', `${folder}/constant.jar`, '--manifest', `${folder}/MANIFEST.MF`,
    '-C', `${folder}/jar`, '.']);
  const controller = await Service.start(postgres, {
    name: 'constant', jar: `${folder}/constant.jar`, java: [...jvm, `-Dconstant.responses=${responses}`] });
  await controller.ready();
  const tomcatUrls = Object.fromEntries(Object.entries(kinds).map(([kind, requests]) =>
    [kind, requests.map((request) => `/${kind}${request.split('\t')[0]}`)]));
  return {
    tomcat: { origin: bare, urls: tomcatUrls },
    controller: { origin: controller.origin, urls },
    stop: async () => {
      child.kill('SIGKILL');
      await controller.stop();
    },
  };
}

// What `astro dev` does beyond serving pages: it follows the register and the documents, which lie outside the site's folder, and shows findings in the open pages.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { env, stdin } from 'node:process';
import type { AstroIntegration } from 'astro';
import { FOLDERS, ROOT_DOCUMENTS } from '../documents/list-documents.ts';
import { REPOSITORY } from '../model/repository.ts';
import { ASK_EVENT, FINDINGS_EVENT, type LiveFinding, type LiveQuestion } from './live-findings.ts';
import { repeatReloads } from './repeat-reloads.ts';
import { type ContractWatch, watchContract } from './watch-contract.ts';

const PACKAGES = dirname(dirname(createRequire(import.meta.url).resolve('astro/package.json')));

const FOLLOWED = [...FOLDERS, ...ROOT_DOCUMENTS, 'generated/contract.json'];

export function createLiveIntegration(): AstroIntegration {
  let contract: ContractWatch | undefined;
  return {
    name: 'live',
    hooks: {
      'astro:config:setup': ({ command, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        injectScript('page', "import '/src/live/findings-panel.ts';");
        // Pages read files of the whole repository, and packages may stand in a folder above it.
        updateConfig({ vite: { server: { fs: { allow: [REPOSITORY, PACKAGES] } } } });
      },
      'astro:server:setup': ({ server }) => {
        let findings: readonly LiveFinding[] = [];
        const tell = () => server.ws.send(FINDINGS_EVENT, { findings });
        server.watcher.add(FOLLOWED.map((path) => join(REPOSITORY, path)));
        const reloads = repeatReloads(server);
        server.ws.on(ASK_EVENT, (question: LiveQuestion | undefined, client) => {
          tell();
          // A tab of an earlier server may say nothing.
          reloads.repeat(client, question?.reloads);
        });
        contract = watchContract(REPOSITORY, (all) => {
          findings = all;
          tell();
        });
        // Started by `npm start`, which holds our input: without it nobody would end us.
        if (env.SITE_HELD !== undefined) stdin.once('close', () => process.kill(process.pid, 'SIGTERM')).resume();
      },
      'astro:server:done': () => contract?.stop(),
    },
  };
}

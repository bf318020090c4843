// What a project says of its service in its settings reaches the artifacts that need it.
import { describe, expect, it } from 'vitest';
import { HOSTS_PAGE } from '../vendors/hosts-page.ts';
import { createProject, readText, writeText } from '../vendors/project.ts';
import { runContractCli } from '../vendors/run-contract-cli.ts';

function generateWith(settings: string) {
  const project = createProject();
  writeText(project, 'register/hosts.md', HOSTS_PAGE);
  writeText(project, 'contract.config.json', settings);
  return { project, run: runContractCli(['generate', '--root', project.root]) };
}

describe('title, hosts and authorization', () => {
  it('stand in OpenAPI and in the texts', () => {
    const { project, run } = generateWith(
      '{ "title": "Parcels", "hosts": "access.host/base", "authorization": "bearer" }',
    );
    expect(run.code).toBe(0);
    expect(JSON.parse(readText(project, 'generated/openapi.json'))).toMatchObject({
      info: { title: 'Parcels' },
      servers: [{ url: 'https://api.parcel.example' }],
      components: { securitySchemes: { authorization: { type: 'http', scheme: 'bearer' } } },
    });
    expect(readText(project, 'generated/llms.txt')).toMatch(/^# Parcels\n/);
    expect(readText(project, 'generated/llms-full.txt')).toMatch(/^# Parcels\n/);
    expect(runContractCli(['check', '--root', project.root]).code).toBe(0);
  });

  it('are refused when they are no texts', () => {
    expect(generateWith('{ "title": 3 }').run).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('contract.config.json: title is no text'),
    });
  });
});

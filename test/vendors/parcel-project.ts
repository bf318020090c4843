// A parcel project into which a run can be promoted: its register knows the host, and its settings say so.
import { HOSTS_PAGE, PARCEL_ENDS, PARCEL_HOSTS } from './parcel-run.ts';
import { createProject, type Project, writeText } from './project.ts';

/** A parcel register with hosts.md and its settings, in a folder of its own. */
export function createParcelProject(): Project {
  const project = createProject();
  writeText(project, 'register/hosts.md', HOSTS_PAGE);
  writeText(project, 'contract.config.json', JSON.stringify({ hosts: PARCEL_HOSTS, ends: PARCEL_ENDS }));
  return project;
}

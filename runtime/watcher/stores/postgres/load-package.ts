// Drivers that are installed only by those who use them: a missing one is named, with what to do.
import { DatabaseFailure } from '../rows/database-failure.ts';

export async function loadPackage<Module>(name: string, place: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    // A package of the package that is missing is missing with it: installing it again helps too.
    throw new DatabaseFailure(place, error.code, `the package ${name} is not installed; run npm install ${name}`);
  }
}

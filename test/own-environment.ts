// What is set for the service is of whoever runs the tests: their store and their home would be used, and their key sent to whatever host they name.

/** The database of the tests themselves. */
const OF_TESTS = new Set(['KLING_TEST_POSTGRES']);

export function setup(): void {
  for (const name of Object.keys(process.env))
    if (name.startsWith('KLING_') && !OF_TESTS.has(name)) delete process.env[name];
}

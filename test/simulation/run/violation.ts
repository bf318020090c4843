// A promise that was broken: whatever else happens in a run is allowed.

export class Violation extends Error {
  override readonly name = 'Violation';
}

// Addresses that no test can lose to chance: a port that was free a moment ago may be given to another test, and a name server may take long to say that it knows no name.

/** Nothing listens there: the system gives such a port to nobody who asks for any, and no known service has it. */
export const NOBODY = 'http://127.0.0.1:2/';

/** A part of a name has 63 letters at most, so no name server is asked. */
export const NOWHERE = `http://${'a'.repeat(64)}.invalid/`;

// Type-level equality, for the proof that printed interfaces are the types of printed schemas.

/** Exactly the same type: the compiler must find both conditional types identical, so optional and required, or `any`, make a difference. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export type Assert<T extends true> = T;

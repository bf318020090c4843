// What the two readers of pictures answer.

export type ReadImage =
  | { readonly kind: 'read'; readonly width: number; readonly height: number; readonly alpha: boolean }
  | { readonly kind: 'broken'; readonly at: number; readonly why: string };

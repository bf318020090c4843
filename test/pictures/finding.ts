// The finding that the README shows: a name in a condition of the register that is misspelt in a copy of it.

/** The cell, and what stands in it then. */
export const MISSPELT = {
  file: 'register/omni-video.md',
  good: '`size(this.image_list) + size(this.element_list) <=',
  bad: '`size(this.imgae_list) + size(this.element_list) <=',
} as const;

export const COMMAND = 'npm run -s contract -- check';

/** Colours, and the width of the picture in letters. */
export const TERMINAL = { FORCE_COLOR: '1', COLUMNS: '96' } as const;

export const FINDING_PICTURE = 'docs/pictures/finding.svg';

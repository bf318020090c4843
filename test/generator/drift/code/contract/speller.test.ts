// A slip is one letter, and only what is close is suggested: both over many words, of which most are dismissed.
import { expect, it } from 'vitest';
import { createSpeller } from '../../../../../generator/drift/code/contract/speller.ts';

const { findSlip, suggest } = createSpeller(['prompt', 'negative_prompt', 'mode', 'image_list', 'url']);

it.each([
  { word: 'promt', slip: 'prompt', what: 'a letter left out' },
  { word: 'prrompt', slip: 'prompt', what: 'a letter too many' },
  { word: 'prumpt', slip: 'prompt', what: 'another letter' },
  { word: 'pormpt', slip: 'prompt', what: 'two letters swapped' },
  { word: 'modes', slip: 'mode', what: 'an ending' },
  { word: 'image_lsit', slip: 'image_list', what: 'two letters swapped at the end' },
])('$word is $slip with $what', ({ word, slip }) => {
  expect(findSlip(word)).toBe(slip);
});

it.each([
  { word: 'prompt', why: 'it is the word itself' },
  { word: 'prmt', why: 'two letters are left out' },
  { word: 'pmorpt', why: 'letters are swapped further apart' },
  { word: 'ulr', why: 'so short a word is nearly every other one' },
  { word: '', why: 'it is empty' },
  { word: `${'a'.repeat(100)}prompt`, why: 'no name is so long' },
])('"$word" is no slip: $why', ({ word }) => {
  expect(findSlip(word)).toBeUndefined();
});

it('what is further away is suggested as long as a third of it is right', () => {
  expect(suggest('negativ_promt')).toBe('negative_prompt');
  expect(suggest('something_else')).toBeUndefined();
});

it('a hostile number of words is no longer compared, and slips are still found', () => {
  const many = createSpeller(['prompt']);
  for (let count = 0; count < 1000; count += 1) many.suggest(`word${count}`);
  expect(many.suggest('prmt')).toBeUndefined();
  expect(many.findSlip('promt')).toBe('prompt');
});

// Each sample of hand-written code that the pages about codes show has its finding at the marks, and none when it is right.
import { expect, it } from 'vitest';
import { compileContract } from '../../../../generator/compile-contract.ts';
import { checkCode } from '../../../../generator/drift/check-code.ts';
import { createFinding, type Finding } from '../../../../generator/findings/finding.ts';
import { readSpan } from '../../../../generator/findings/samples/edit-sample.ts';
import { HAND_WRITTEN_CODE } from '../../../../generator/findings/samples/hand-written-code.ts';
import { createPage } from '../../../../generator/read/page.ts';
import { readSampleRegister } from '../../../../generator/read/read-sample-register.ts';

const { model } = compileContract([createPage('register/parcel.md', readSampleRegister())]);

function findIn(text: string): Finding[] {
  const findings: Finding[] = [];
  checkCode(model, [createPage('src/parcel.ts', text)], (code, place, detail) =>
    findings.push(createFinding(code, place, detail)),
  );
  return findings;
}

it.each(HAND_WRITTEN_CODE)('$code when $when', ({ code, bad, good }) => {
  const { text, span } = readSpan(bad);
  expect(findIn(text).map((finding) => ({ code: finding.code, place: finding.place }))).toEqual([
    { code, place: { file: 'src/parcel.ts', ...span } },
  ]);
  expect(findIn(good)).toEqual([]);
});

it.each(HAND_WRITTEN_CODE)('$code when $when, with lines that end otherwise', ({ code, bad }) => {
  const { text, span } = readSpan(bad);
  const [finding] = findIn(text.replaceAll('\n', '\r\n'));
  expect({ code: finding?.code, place: finding?.place }).toEqual({ code, place: { file: 'src/parcel.ts', ...span } });
});

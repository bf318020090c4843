// Limits of files travel from the cell into the generated row, since no schema can hold them against a body.
import { expect, it } from 'vitest';
import { generate } from '../../../generator/run-contract.ts';
import { createProject } from '../../vendors/project.ts';
import { loadCode } from '../pipeline/parcel-code.ts';

it('the limits of a picture and of a film stand in their rows, other limits do not', async () => {
  const project = createProject();
  generate(project.folders);
  const code = await loadCode(project);
  const fields = code.operations
    .find(({ id }) => id === 'parcel.create')
    ?.parts.find(({ name }) => name === 'request')?.fields;
  expect(fields?.label_image?.media).toEqual({
    bytes: { max: 1048576 },
    side: { min: 300, max: 2000 },
    ratio: { min: 0.5, max: 2 },
    formats: ['png', 'jpg'],
  });
  expect(fields?.film?.media).toEqual({ seconds: { min: 1, max: 30 }, fps: { min: 24, max: 60 }, formats: ['mp4'] });
  expect(fields?.tier).not.toHaveProperty('media');
});

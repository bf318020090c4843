// What the rules that are made of conditions say, in the words of the rest of the site: the checker shows their conditions as they are written in the register.
import type { Operation } from '../../../generated/kernel/contract-model.ts';
import { describeModel, describeRequirement } from '../../../generated/kernel/describe-requirement.ts';
import { sayCondition } from '../conditions/say-condition.ts';

/** Sentences by the name that an issue gives its rule: `omniVideo.create#required:prompt`. */
export type RuleWords = Readonly<Record<string, string>>;

/** Of a condition for which there are no words the sentence of the checker stays. */
export function listRuleWords({ id, parts, models }: Operation): RuleWords {
  const required = parts
    .flatMap(({ fields }) => fields)
    .flatMap(({ path, required: condition }): [string, string][] => {
      const when = condition.kind === 'if' ? sayCondition(condition.condition.cel) : undefined;
      return when === undefined ? [] : [[`${id}#required:${path}`, describeRequirement(path, when)]];
    });
  const ofModels = models.flatMap((row): [string, string][] => {
    const when = row.when === undefined ? undefined : sayCondition(row.when);
    return when === undefined ? [] : [[row.id, describeModel(row, when)]];
  });
  return Object.fromEntries([...required, ...ofModels]);
}

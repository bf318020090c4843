// One clip, one number of people: the shots agree with each other, and with the references that they cite.
import { countPeople, type PeopleCount } from '../find-people.ts';
import type { Draft, PromptRule } from '../finding.ts';
import type { Scene, Shot } from '../read-scene.ts';
import { listCitedPeople } from './cast-lock.ts';

export const castCountConsistent: PromptRule = {
  name: 'cast-count-consistent',
  severity: 'warning',
  find: (scene) => {
    const shots = scene.shots.filter((shot) => shot.english);
    const first = shots.map(readCount).find((read) => read?.count !== undefined);
    return shots.flatMap((shot) => judgeShot(scene, shot, first));
  },
};

interface Read {
  readonly shot: Shot;
  readonly count: PeopleCount | undefined;
}

function readCount(shot: Shot): Read | undefined {
  const [only, ...others] = countPeople(shot.plain);
  return { shot, count: others.length === 0 ? only : undefined };
}

function judgeShot(scene: Scene, shot: Shot, first: Read | undefined): Draft[] {
  const counts = countPeople(shot.plain);
  const exact = counts.filter((count) => count.exact);
  if (exact.length > 1)
    return [draft(shot, 'this prompt names two exact numbers of people', quote(exact), 'one exact number')];
  const [named, ...others] = counts;
  if (named === undefined || others.length > 0) return [];
  if (first?.count !== undefined && first.shot !== shot && named.count !== first.count.count)
    return [
      draft(
        shot,
        `shot ${shot.number} names another number of people than shot ${first.shot.number}`,
        quote([named]),
        quote([first.count]),
      ),
    ];
  const cited = listCitedPeople(scene, shot);
  if (cited.length === 0 || cited.length === named.count) return [];
  return [
    draft(
      shot,
      `the prompt names ${named.count} people and cites ${cited.length} as people`,
      `${quote([named])}; ${cited.join(', ')}`,
      `${named.count} references cited as people`,
    ),
  ];
}

function quote(counts: readonly PeopleCount[]): string {
  return counts.map((count) => `"${count.text}"`).join(' and ');
}

function draft({ path }: Shot, message: string, found: string, expected: string): Draft {
  const fix =
    'make the numbers agree; what is worn, held or stood in is cited right after such a word: wearing <<<image_3>>>';
  return { path, message, found, expected, fix };
}

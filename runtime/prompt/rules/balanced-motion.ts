// In a group of three or more all of them move: if only one does, this one takes the foreground.
import { findMovers } from '../find-motion.ts';
import type { Draft, PromptRule } from '../finding.ts';
import type { Scene, Shot } from '../read-scene.ts';
import { LEAD_PHRASES } from '../words.ts';
import { countCast } from './cast-lock.ts';

/** From this many on it is a group. */
const GROUP = 3;

export const balancedMotion: PromptRule = {
  name: 'balanced-motion',
  severity: 'warning',
  find: (scene) => scene.shots.filter((shot) => shot.english).flatMap((shot) => judgeShot(scene, shot)),
};

function judgeShot(scene: Scene, shot: Shot): Draft[] {
  const cast = countCast(scene, shot);
  if (cast < GROUP) return [];
  const { group, single } = findMovers(shot.plain);
  const lead = LEAD_PHRASES.flatMap((phrase) => [...shot.plain.matchAll(phrase)])[0]?.[0];
  if (group || single.size > 1 || (single.size === 0 && lead === undefined)) return [];
  return [
    {
      path: shot.path,
      message: `of ${cast} people only one moves`,
      found: lead === undefined ? `movement of ${[...single].join()} alone` : `"${lead}"`,
      expected: 'movement of the whole group, or of several named one by one',
      fix: 'say what all of them do, each at the same distance from the camera: all four walk side by side, each swinging a lantern',
    },
  ];
}

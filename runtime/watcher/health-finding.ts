// One thing that was looked at by `kling doctor`: how it is, and what a person does about it.

export interface HealthFinding {
  readonly what:
    | 'credential'
    | 'home'
    | 'disk'
    | 'clock'
    | 'stop'
    | 'permissions'
    | 'approval'
    | 'lease'
    | 'leftover'
    | 'folder'
    | 'purge'
    | 'orphan'
    | 'corrupt'
    | 'quarantine';
  /** `good` is told too where it is worth knowing. */
  readonly state: 'good' | 'bad' | 'unknown';
  /** Text of the service may be in it. */
  readonly detail: string;
  readonly advice: string | null;
}

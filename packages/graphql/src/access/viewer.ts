import { defineTerms } from '@beatwork/core/internal';

/** The roles of viewers, from the least access to the most. */
export const viewerRoles = defineTerms({
  public: ['the public', '公众'],
  analyst: ['analyst: figures, no records of residents', '分析人员：只看统计，不看涉及居民的记录'],
  officer: ['officer', '民警'],
  supervisor: ['supervisor', '督导人员'],
});
/** One of {@link viewerRoles}. */
export type ViewerRole = (typeof viewerRoles.values)[number];

/** Who is asking. */
export interface Viewer {
  /** The `sub` of the token; `anonymous` without one. */
  readonly id: string;
  readonly role: ViewerRole;
  /** The ids of the stations whose work the viewer may read; left out where the viewer may read that of all stations. */
  readonly stations?: readonly string[] | undefined;
  /**
   * The communities in which an officer plans and makes household visits, each as `station/community`. Only there does
   * the officer get the households' stored keys. If left out, there are none.
   */
  readonly visitsIn?: readonly string[] | undefined;
  /** The member that an officer is, as `station/member`, because officers may record only their own work. */
  readonly member?: string | undefined;
  /** The bureaus for which a supervisor decides: stores rule sets, and publishes assessments. If left out, there are none. */
  readonly bureaus?: readonly string[] | undefined;
}

/** Whoever sends no token. */
export const anonymous: Viewer = { id: 'anonymous', role: 'public' };

/** Whoever sits at the machine of a gateway that runs without authentication. */
export const localSupervisor: Viewer = { id: 'local', role: 'supervisor' };

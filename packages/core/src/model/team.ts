import { defineTerms } from '../text/terms.ts';

/** The parts of a station, "one room, two teams" 一室两队 (004). */
export const teams = defineTerms(
  {
    command_room: ['command room', '勤务指挥室'],
    case_team: ['case team', '案件办理队'],
    community_team: ['community team', '社区警务队'],
  },
  { name: 'Team', en: 'A part of a station, "one room, two teams" 一室两队.', zh: '派出所的“一室两队”。' },
);
/** A value of {@link teams}. Together with a station it identifies a team. */
export type Team = (typeof teams.values)[number];

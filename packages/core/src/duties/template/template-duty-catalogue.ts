import type { DutyCatalogue } from '../format/duty-catalogue.ts';
import { concepts } from './concepts.ts';
import { crimes } from './crimes.ts';
import { calmingWords, dangerSigns, signConcepts } from './danger-signs.ts';
import { disputes } from './disputes.ts';
import { exampleCalls } from './example-calls.ts';
import { dangerWords, ignored, negations } from './language.ts';
import { nonUrgent } from './non-urgent.ts';
import { publicOrder } from './public-order.ts';
import { reportsAndRequests } from './reports-and-requests.ts';
import { services } from './services.ts';
import { stationWork } from './station-work.ts';
import { subjectConcepts } from './subjects.ts';
import { traffic } from './traffic.ts';
import { urgentHelp } from './urgent-help.ts';

/**
 * A duty catalogue to begin with: a station copies it, edits it, and reads its own with `parseDutyCatalogue`. The
 * article (001) mentions more than 40 groups and more than 100 items but lists none of them.
 */
export const templateDutyCatalogue: DutyCatalogue = {
  id: 'template',
  version: '1.0.0',
  title: { en: 'Duty catalogue of a station (template)', zh: '派出所职责清单（模板）' },
  template: {
    en: 'A template, to be edited by the station. Groups follow the scope of calls to 110 (State Council office 2022 no. 12). Items, owners, time limits, steps and words are ours, from common knowledge: no article and no regulation gives them, and who is in charge of what differs from city to city.',
    zh: '本清单为模板，须由派出所修改后使用。分类依据国办发〔2022〕12号确定的110受理范围；具体事项、责任岗位、时限、流程和用词系根据常识编写，并非出自报道或规定，各地部门分工亦有不同。',
  },
  categories: [
    ...crimes,
    ...publicOrder,
    ...traffic,
    ...urgentHelp,
    ...reportsAndRequests,
    ...disputes,
    ...nonUrgent,
    ...services,
    ...stationWork,
  ],
  noIncidentItemId: 'no-incident',
  concepts: { ...concepts, ...signConcepts, ...subjectConcepts },
  dangerWords,
  dangerSigns,
  subjects: Object.keys(subjectConcepts),
  calmingWords,
  examples: exampleCalls,
  negations,
  ignored,
};

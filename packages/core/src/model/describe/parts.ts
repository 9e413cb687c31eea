import { localizedTextSchema } from '../../text/localized-text.ts';
import { idSchema } from '../identifiers.ts';
import { field, refersTo } from './field.ts';

/** The identifier of a unit of the organisation. */
export const unitId = field(idSchema, 'Its own identifier, as the bureau writes it.', '编号，按市局的写法。');

/** The name of a unit or a member. */
export const unitName = field(localizedTextSchema, 'Its name.', '名称。');

/** The fields that every record of a station's work has. */
export const stationFields = {
  id: field(idSchema, 'Its own identifier, unique within its station.', '编号，在本所内唯一。'),
  stationId: field(refersTo('station'), 'The station at which it is recorded.', '登记的派出所。'),
};

/** The fields that every record of a member's work has. */
export const memberFields = {
  ...stationFields,
  memberId: field(refersTo('member'), 'The member whose work it is.', '承办人员。'),
};

import { count, ratio, share, text, total, unit, withIds } from './define.ts';

/** S17: one room, two teams. */
export const organisationMetrics = withIds({
  stationDays: count('stationDay', {
    unit: unit('day', '天'),
    name: text('station days', '勤务日数'),
    definition: text('Days of stations that were recorded.', '有勤务记录的日数，按所累计。'),
    systems: ['S17'],
    source: [],
  }),
  workdays: count('stationDay', {
    where: [{ field: 'workday', equals: true }],
    unit: unit('day', '天'),
    name: text('workdays', '工作日数'),
    definition: text('Workdays of stations that were recorded.', '有勤务记录的工作日数，按所累计。'),
    systems: ['S11', 'S17'],
    source: [],
  }),
  officerDays: total('stationDay', {
    amount: { field: 'officers' },
    unit: unit('officer-day', '人·日'),
    name: text('officer-days', '民警人日数'),
    definition: text('Officers on the strength, counted once a day.', '在编民警人数，按日累计。'),
    systems: ['S17', 'S22'],
    source: [],
  }),
  communityTeamDays: total('stationDay', {
    amount: { field: 'communityTeam' },
    unit: unit('officer-day', '人·日'),
    name: text('officer-days in the community team', '社区警务队人日数'),
    definition: text('Officers in the community team, counted once a day.', '社区警务队民警人数，按日累计。'),
    systems: ['S17'],
    source: ['004'],
  }),
  communityTeamShare: share({
    numerator: 'communityTeamDays',
    denominator: 'officerDays',
    name: text('community-team share', '社区警务队占比'),
    definition: text(
      'Officer-days in the community team, of officer-days.',
      '社区警务队人日数占民警人日数的比例。',
    ),
    systems: ['S17'],
    source: ['004'],
  }),
  communityHours: total('stationDay', {
    amount: { field: 'communityMinutes', per: 60 },
    unit: unit('hour', '小时'),
    name: text('hours in communities', '驻社区小时数'),
    definition: text(
      'Hours that officers spent in communities, added up over them.',
      '民警在社区工作的小时数，按人累计。',
    ),
    systems: ['S17'],
    source: ['004'],
  }),
  communityHoursPerOfficerDay: ratio({
    numerator: 'communityHours',
    denominator: 'communityTeamDays',
    unit: unit(['hour per officer-day', 'hours per officer-day'], '小时/人·日'),
    name: text('hours in communities per officer-day', '人日均驻社区小时数'),
    definition: text(
      'Hours in communities, to each officer-day in the community team.',
      '驻社区小时数除以社区警务队人日数。',
    ),
    systems: ['S17'],
    source: [],
  }),
  vehicleMornings: total('stationDay', {
    amount: { field: 'vehicles' },
    where: [{ field: 'workday', equals: true }],
    unit: unit('vehicle-day', '辆·日'),
    name: text('vehicles on workdays', '工作日车辆数'),
    definition: text('Vehicles of stations, counted once a workday.', '派出所车辆数，按工作日累计。'),
    systems: ['S17'],
    source: [],
  }),
  vehicleMorningsOut: total('stationDay', {
    amount: { field: 'vehiclesOut' },
    where: [{ field: 'workday', equals: true }],
    unit: unit('vehicle-day', '辆·日'),
    name: text('vehicles out at 8:30', '八点半外出车辆数'),
    definition: text(
      'Vehicles signed out at 8:30, counted once a workday.',
      '早晨八点半已领用外出的车辆数，按工作日累计。',
    ),
    systems: ['S17'],
    source: ['001'],
  }),
  vehiclesOutShare: share({
    numerator: 'vehicleMorningsOut',
    denominator: 'vehicleMornings',
    name: text('share of vehicles out at 8:30', '八点半车辆外出率'),
    definition: text(
      'Vehicles out at 8:30, of vehicles on workdays.',
      '八点半外出车辆数占工作日车辆数的比例。',
    ),
    systems: ['S17'],
    source: ['001'],
  }),
  allVehiclesOutDays: count('stationDay', {
    where: [
      { field: 'workday', equals: true },
      { field: 'vehicles', atLeast: 1 },
      { field: 'vehiclesOut', atLeastField: 'vehicles' },
    ],
    unit: unit('day', '天'),
    name: text('days with all vehicles out', '车辆全部外出天数'),
    definition: text('Workdays on which every vehicle was out at 8:30.', '八点半车辆全部外出的工作日数。'),
    systems: ['S17'],
    source: ['001'],
  }),
});

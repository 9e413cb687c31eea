import { answered, category, duty } from './write.ts';

/** The station's own work, which reaches its desk by message and telephone like calls. */
export const stationWork = [
  category(
    'supervision',
    ['station_service', 'consultation'],
    ['Supervision of venues and guards', '场所与内保监管'],
    [
      duty('venue-check', ['Check of hotels and venues', '旅馆、娱乐等场所检查'], {
        owner: 'community_officer',
        how: answered,
        steps: [
          ['Check registration, guests, fire safety and minors', '检查登记、住客、消防、未成年人'],
          ['Record it, set a date for correcting what is wrong', '登记检查记录，限期整改'],
        ],
        says: {
          strong: '场所检查|检查场所|旅馆业|清查|检查表|检查记录|venue check|hotel inspection|guest register',
        },
      }),
      duty('guard-supervision', ['Supervision of security guards', '保安与内保单位监管'], {
        owner: 'security_officer',
        how: answered,
        steps: [
          ['Check certificates, patrols and equipment', '核查持证、巡逻、装备'],
          ['Train and test', '组织培训考核'],
        ],
        says: {
          strong:
            "学校保安|保安培训|保安员持证|护校|安保检查|guard training|guards' training|security guards…train|security manager",
        },
      }),
    ],
  ),
  category(
    'internal-work',
    ['station_service', 'consultation'],
    ['Internal work of the station', '所内工作'],
    [
      duty('self-inspection', ['Self-inspection', '内部自查'], {
        owner: 'command_room_officer',
        how: answered,
        steps: [
          [
            'Inspect the armoury, the custody area, the duty room and the equipment',
            '检查枪弹库、办案区、值班室、装备',
          ],
          ['Sign, and report what is missing', '签字登记，上报问题'],
        ],
        says: { strong: '自查|枪柜|枪弹库|双人双锁|内务检查|self-inspection|armoury|equipment check' },
      }),
      duty('case-handover', ['Files and requests between stations', '案件移交与协查'], {
        owner: 'case_officer',
        how: answered,
        steps: [
          ['Check the list of the file', '核对案卷清单'],
          ['Sign for it, keep to the time limit', '签收并按期办理'],
        ],
        says: { strong: '案卷|协查|移交你们|隔壁所|法制…催|case file|neighbouring station|file of that' },
      }),
      duty('duty-training', ['Training and exercises', '训练与演练'], {
        owner: 'command_room_officer',
        how: answered,
        steps: [
          ['Prepare plan, place and equipment', '落实方案、场地、器材'],
          ['Record who took part', '登记参训人员'],
        ],
        says: {
          strong:
            '实战训练|岗前培训|警务技能|处突演练|training for all officers|training for officers|refresher training',
        },
      }),
    ],
  ),
];

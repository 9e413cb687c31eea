import { z } from 'zod';
declare const localizedTextSchema: z.ZodReadonly<z.ZodObject<{
    en: z.ZodString;
    zh: z.ZodString;
}, z.core.$strict>>;
type LocalizedText = z.infer<typeof localizedTextSchema>;
declare const languages: readonly [
    "en",
    "zh"
];
type Language = (typeof languages)[number];
interface Terms<Value extends string> {
    readonly values: readonly [
        Value,
        ...Value[]
    ];
    readonly labels: Readonly<Record<Value, LocalizedText>>;
    readonly schema: z.ZodEnum<{
        [V in Value]: V;
    }>;
}
declare function defineTerms<Value extends string>(names: Readonly<Record<Value, readonly [
    en: string,
    zh: string
]>>): Terms<Value>;
declare const periodKinds: Terms<"day" | "week" | "month" | "quarter" | "half_year" | "year">;
type PeriodKind = (typeof periodKinds.values)[number];
declare const periodExamples: {
    readonly day: "2014-01-31";
    readonly week: "2014-W05";
    readonly month: "2014-01";
    readonly quarter: "2014-Q1";
    readonly half_year: "2014-H1";
    readonly year: "2014";
};
type Period = string;
declare function periodKindOf(text: string): PeriodKind;
declare function parsePeriod(text: string, kind?: PeriodKind): Period;
declare function addPeriods(period: Period, steps: number): Period;
declare function periodsBetween(earlier: Period, later: Period): number;
declare function samePeriodLastYear(period: Period): Period | null;
interface Interval {
    readonly start: string;
    readonly end: string;
}
declare function periodInterval(period: Period, timeZone: string): Interval;
declare function periodsIn(kind: PeriodKind, timeZone: string): (instant: string) => Period;
type Month = Period;
declare function isMonth(text: string): boolean;
declare function parseMonth(text: string): Month;
declare function addMonths(month: Month, months: number): Month;
declare function monthInterval(month: Month, timeZone: string): Interval;
declare function monthsIn(timeZone: string): (instant: string) => Month;
declare function firstDayOf(period: Period): Period;
declare function lastDayOf(period: Period): Period;
declare function daysOf(period: Period): number;
declare function periodOf(kind: PeriodKind, day: Period): Period;
declare function periodsWithin(period: Period, kind: PeriodKind): readonly Period[];
declare function periodText(period: Period): LocalizedText;
declare function isTimeZone(name: string): boolean;
type index$b_Interval = Interval;
type index$b_Month = Month;
type index$b_Period = Period;
type index$b_PeriodKind = PeriodKind;
declare const index$b_addMonths: typeof addMonths;
declare const index$b_addPeriods: typeof addPeriods;
declare const index$b_daysOf: typeof daysOf;
declare const index$b_firstDayOf: typeof firstDayOf;
declare const index$b_isMonth: typeof isMonth;
declare const index$b_isTimeZone: typeof isTimeZone;
declare const index$b_lastDayOf: typeof lastDayOf;
declare const index$b_monthInterval: typeof monthInterval;
declare const index$b_monthsIn: typeof monthsIn;
declare const index$b_parseMonth: typeof parseMonth;
declare const index$b_parsePeriod: typeof parsePeriod;
declare const index$b_periodExamples: typeof periodExamples;
declare const index$b_periodInterval: typeof periodInterval;
declare const index$b_periodKindOf: typeof periodKindOf;
declare const index$b_periodKinds: typeof periodKinds;
declare const index$b_periodOf: typeof periodOf;
declare const index$b_periodText: typeof periodText;
declare const index$b_periodsBetween: typeof periodsBetween;
declare const index$b_periodsIn: typeof periodsIn;
declare const index$b_periodsWithin: typeof periodsWithin;
declare const index$b_samePeriodLastYear: typeof samePeriodLastYear;
declare namespace index$b {
    export { index$b_addMonths as addMonths, index$b_addPeriods as addPeriods, index$b_daysOf as daysOf, index$b_firstDayOf as firstDayOf, index$b_isMonth as isMonth, index$b_isTimeZone as isTimeZone, index$b_lastDayOf as lastDayOf, index$b_monthInterval as monthInterval, index$b_monthsIn as monthsIn, index$b_parseMonth as parseMonth, index$b_parsePeriod as parsePeriod, index$b_periodExamples as periodExamples, index$b_periodInterval as periodInterval, index$b_periodKindOf as periodKindOf, index$b_periodKinds as periodKinds, index$b_periodOf as periodOf, index$b_periodText as periodText, index$b_periodsBetween as periodsBetween, index$b_periodsIn as periodsIn, index$b_periodsWithin as periodsWithin, index$b_samePeriodLastYear as samePeriodLastYear };
    export type { index$b_Interval as Interval, index$b_Month as Month, index$b_Period as Period, index$b_PeriodKind as PeriodKind };
}
declare const evidenceTermSchema: z.ZodReadonly<z.ZodObject<{
    words: z.ZodString;
    weight: z.ZodNumber;
    danger: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict>>;
type EvidenceTerm = z.infer<typeof evidenceTermSchema>;
declare const dutyItemSchema: z.ZodReadonly<z.ZodObject<{
    id: z.ZodString;
    name: z.ZodReadonly<z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>>;
    callCategory: z.ZodEnum<{
        dispute: "dispute";
        other: "other";
        noise: "noise";
        criminal: "criminal";
        public_order: "public_order";
        fraud: "fraud";
        traffic: "traffic";
        help: "help";
        consultation: "consultation";
    }>;
    owner: z.ZodEnum<{
        community_officer: "community_officer";
        security_officer: "security_officer";
        department_officer: "department_officer";
        video_officer: "video_officer";
        auxiliary: "auxiliary";
        security_guard: "security_guard";
        volunteer: "volunteer";
        grid_worker: "grid_worker";
        community_cadre: "community_cadre";
        resident_lawyer: "resident_lawyer";
        rehired_judge: "rehired_judge";
        joint_defence_member: "joint_defence_member";
        red_armband: "red_armband";
    }>;
    urgency: z.ZodEnum<{
        immediate: "immediate";
        prompt: "prompt";
        routine: "routine";
    }>;
    response: z.ZodEnum<{
        dispatch: "dispatch";
        answer: "answer";
        refer: "refer";
    }>;
    timeLimit: z.ZodReadonly<z.ZodObject<{
        minutes: z.ZodInt;
        until: z.ZodEnum<{
            answer: "answer";
            arrival: "arrival";
            handover: "handover";
        }>;
    }, z.core.$strict>>;
    agency: z.ZodNullable<z.ZodEnum<{
        health: "health";
        housing: "housing";
        labour: "labour";
        hotline_12345: "hotline_12345";
        fire_rescue: "fire_rescue";
        medical_emergency: "medical_emergency";
        traffic_police: "traffic_police";
        water: "water";
        power: "power";
        gas: "gas";
        heating: "heating";
        urban_management: "urban_management";
        market_supervision: "market_supervision";
        ecology: "ecology";
        natural_resources: "natural_resources";
        emergency_management: "emergency_management";
        civil_affairs: "civil_affairs";
        education: "education";
        transport: "transport";
        telecom: "telecom";
        courts: "courts";
        township: "township";
        locksmith: "locksmith";
    }>>;
    together: z.ZodReadonly<z.ZodArray<z.ZodEnum<{
        health: "health";
        housing: "housing";
        labour: "labour";
        hotline_12345: "hotline_12345";
        fire_rescue: "fire_rescue";
        medical_emergency: "medical_emergency";
        traffic_police: "traffic_police";
        water: "water";
        power: "power";
        gas: "gas";
        heating: "heating";
        urban_management: "urban_management";
        market_supervision: "market_supervision";
        ecology: "ecology";
        natural_resources: "natural_resources";
        emergency_management: "emergency_management";
        civil_affairs: "civil_affairs";
        education: "education";
        transport: "transport";
        telecom: "telecom";
        courts: "courts";
        township: "township";
        locksmith: "locksmith";
    }>>>;
    steps: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>>>>;
    terms: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
        words: z.ZodString;
        weight: z.ZodNumber;
        danger: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>>>>;
}, z.core.$strict>>;
type DutyItem = z.infer<typeof dutyItemSchema>;
declare const dutyCategorySchema: z.ZodReadonly<z.ZodObject<{
    id: z.ZodString;
    class: z.ZodEnum<{
        dispute: "dispute";
        road_traffic: "road_traffic";
        criminal: "criminal";
        public_order: "public_order";
        mass_incident: "mass_incident";
        other_unlawful: "other_unlawful";
        urgent_help: "urgent_help";
        police_complaint: "police_complaint";
        non_urgent: "non_urgent";
        station_service: "station_service";
    }>;
    name: z.ZodReadonly<z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>>;
    items: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
        id: z.ZodString;
        name: z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>;
        callCategory: z.ZodEnum<{
            dispute: "dispute";
            other: "other";
            noise: "noise";
            criminal: "criminal";
            public_order: "public_order";
            fraud: "fraud";
            traffic: "traffic";
            help: "help";
            consultation: "consultation";
        }>;
        owner: z.ZodEnum<{
            community_officer: "community_officer";
            security_officer: "security_officer";
            department_officer: "department_officer";
            video_officer: "video_officer";
            auxiliary: "auxiliary";
            security_guard: "security_guard";
            volunteer: "volunteer";
            grid_worker: "grid_worker";
            community_cadre: "community_cadre";
            resident_lawyer: "resident_lawyer";
            rehired_judge: "rehired_judge";
            joint_defence_member: "joint_defence_member";
            red_armband: "red_armband";
        }>;
        urgency: z.ZodEnum<{
            immediate: "immediate";
            prompt: "prompt";
            routine: "routine";
        }>;
        response: z.ZodEnum<{
            dispatch: "dispatch";
            answer: "answer";
            refer: "refer";
        }>;
        timeLimit: z.ZodReadonly<z.ZodObject<{
            minutes: z.ZodInt;
            until: z.ZodEnum<{
                answer: "answer";
                arrival: "arrival";
                handover: "handover";
            }>;
        }, z.core.$strict>>;
        agency: z.ZodNullable<z.ZodEnum<{
            health: "health";
            housing: "housing";
            labour: "labour";
            hotline_12345: "hotline_12345";
            fire_rescue: "fire_rescue";
            medical_emergency: "medical_emergency";
            traffic_police: "traffic_police";
            water: "water";
            power: "power";
            gas: "gas";
            heating: "heating";
            urban_management: "urban_management";
            market_supervision: "market_supervision";
            ecology: "ecology";
            natural_resources: "natural_resources";
            emergency_management: "emergency_management";
            civil_affairs: "civil_affairs";
            education: "education";
            transport: "transport";
            telecom: "telecom";
            courts: "courts";
            township: "township";
            locksmith: "locksmith";
        }>>;
        together: z.ZodReadonly<z.ZodArray<z.ZodEnum<{
            health: "health";
            housing: "housing";
            labour: "labour";
            hotline_12345: "hotline_12345";
            fire_rescue: "fire_rescue";
            medical_emergency: "medical_emergency";
            traffic_police: "traffic_police";
            water: "water";
            power: "power";
            gas: "gas";
            heating: "heating";
            urban_management: "urban_management";
            market_supervision: "market_supervision";
            ecology: "ecology";
            natural_resources: "natural_resources";
            emergency_management: "emergency_management";
            civil_affairs: "civil_affairs";
            education: "education";
            transport: "transport";
            telecom: "telecom";
            courts: "courts";
            township: "township";
            locksmith: "locksmith";
        }>>>;
        steps: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>>>;
        terms: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            words: z.ZodString;
            weight: z.ZodNumber;
            danger: z.ZodOptional<z.ZodBoolean>;
        }, z.core.$strict>>>>;
    }, z.core.$strict>>>>;
}, z.core.$strict>>;
type DutyCategory = z.infer<typeof dutyCategorySchema>;
declare const dutyCatalogueSchema: z.ZodReadonly<z.ZodObject<{
    id: z.ZodString;
    version: z.ZodString;
    title: z.ZodReadonly<z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>>;
    template: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>>>;
    categories: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
        id: z.ZodString;
        class: z.ZodEnum<{
            dispute: "dispute";
            road_traffic: "road_traffic";
            criminal: "criminal";
            public_order: "public_order";
            mass_incident: "mass_incident";
            other_unlawful: "other_unlawful";
            urgent_help: "urgent_help";
            police_complaint: "police_complaint";
            non_urgent: "non_urgent";
            station_service: "station_service";
        }>;
        name: z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>;
        items: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            id: z.ZodString;
            name: z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>;
            callCategory: z.ZodEnum<{
                dispute: "dispute";
                other: "other";
                noise: "noise";
                criminal: "criminal";
                public_order: "public_order";
                fraud: "fraud";
                traffic: "traffic";
                help: "help";
                consultation: "consultation";
            }>;
            owner: z.ZodEnum<{
                community_officer: "community_officer";
                security_officer: "security_officer";
                department_officer: "department_officer";
                video_officer: "video_officer";
                auxiliary: "auxiliary";
                security_guard: "security_guard";
                volunteer: "volunteer";
                grid_worker: "grid_worker";
                community_cadre: "community_cadre";
                resident_lawyer: "resident_lawyer";
                rehired_judge: "rehired_judge";
                joint_defence_member: "joint_defence_member";
                red_armband: "red_armband";
            }>;
            urgency: z.ZodEnum<{
                immediate: "immediate";
                prompt: "prompt";
                routine: "routine";
            }>;
            response: z.ZodEnum<{
                dispatch: "dispatch";
                answer: "answer";
                refer: "refer";
            }>;
            timeLimit: z.ZodReadonly<z.ZodObject<{
                minutes: z.ZodInt;
                until: z.ZodEnum<{
                    answer: "answer";
                    arrival: "arrival";
                    handover: "handover";
                }>;
            }, z.core.$strict>>;
            agency: z.ZodNullable<z.ZodEnum<{
                health: "health";
                housing: "housing";
                labour: "labour";
                hotline_12345: "hotline_12345";
                fire_rescue: "fire_rescue";
                medical_emergency: "medical_emergency";
                traffic_police: "traffic_police";
                water: "water";
                power: "power";
                gas: "gas";
                heating: "heating";
                urban_management: "urban_management";
                market_supervision: "market_supervision";
                ecology: "ecology";
                natural_resources: "natural_resources";
                emergency_management: "emergency_management";
                civil_affairs: "civil_affairs";
                education: "education";
                transport: "transport";
                telecom: "telecom";
                courts: "courts";
                township: "township";
                locksmith: "locksmith";
            }>>;
            together: z.ZodReadonly<z.ZodArray<z.ZodEnum<{
                health: "health";
                housing: "housing";
                labour: "labour";
                hotline_12345: "hotline_12345";
                fire_rescue: "fire_rescue";
                medical_emergency: "medical_emergency";
                traffic_police: "traffic_police";
                water: "water";
                power: "power";
                gas: "gas";
                heating: "heating";
                urban_management: "urban_management";
                market_supervision: "market_supervision";
                ecology: "ecology";
                natural_resources: "natural_resources";
                emergency_management: "emergency_management";
                civil_affairs: "civil_affairs";
                education: "education";
                transport: "transport";
                telecom: "telecom";
                courts: "courts";
                township: "township";
                locksmith: "locksmith";
            }>>>;
            steps: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>>;
            terms: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                words: z.ZodString;
                weight: z.ZodNumber;
                danger: z.ZodOptional<z.ZodBoolean>;
            }, z.core.$strict>>>>;
        }, z.core.$strict>>>>;
    }, z.core.$strict>>>>;
    noIncidentItemId: z.ZodNullable<z.ZodString>;
    concepts: z.ZodRecord<z.ZodString, z.ZodReadonly<z.ZodArray<z.ZodString>>>;
    dangerWords: z.ZodReadonly<z.ZodArray<z.ZodString>>;
    negations: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
        words: z.ZodString;
        reach: z.ZodInt;
    }, z.core.$strict>>>>;
    ignored: z.ZodReadonly<z.ZodArray<z.ZodString>>;
}, z.core.$strict>>;
type DutyCatalogue = z.infer<typeof dutyCatalogueSchema>;
declare const dutyClasses: Terms<"dispute" | "road_traffic" | "criminal" | "public_order" | "mass_incident" | "other_unlawful" | "urgent_help" | "police_complaint" | "non_urgent" | "station_service">;
type DutyClass = (typeof dutyClasses.values)[number];
declare const agencies: Terms<"health" | "housing" | "labour" | "hotline_12345" | "fire_rescue" | "medical_emergency" | "traffic_police" | "water" | "power" | "gas" | "heating" | "urban_management" | "market_supervision" | "ecology" | "natural_resources" | "emergency_management" | "civil_affairs" | "education" | "transport" | "telecom" | "courts" | "township" | "locksmith">;
type Agency = (typeof agencies.values)[number];
declare const urgencies: Terms<"immediate" | "prompt" | "routine">;
type Urgency = (typeof urgencies.values)[number];
declare const timeLimitEnds: Terms<"answer" | "arrival" | "handover">;
declare const dutyResponses: Terms<"dispatch" | "answer" | "refer">;
type DutyResponse = (typeof dutyResponses.values)[number];
type DutyCatalogueInput = z.input<typeof dutyCatalogueSchema>;
declare function parseDutyCatalogue(data: unknown): DutyCatalogue;
declare function dutyCatalogueJsonSchema(): object;
declare const templateDutyCatalogue: DutyCatalogue;
interface Span {
    readonly start: number;
    readonly end: number;
}
declare const memberRoles: Terms<"community_officer" | "security_officer" | "department_officer" | "video_officer" | "auxiliary" | "security_guard" | "volunteer" | "grid_worker" | "community_cadre" | "resident_lawyer" | "rehired_judge" | "joint_defence_member" | "red_armband">;
type MemberRole = (typeof memberRoles.values)[number];
declare const memberSchema: z.ZodReadonly<z.ZodObject<{
    postId: z.ZodNullable<z.ZodString>;
    role: z.ZodEnum<{
        community_officer: "community_officer";
        security_officer: "security_officer";
        department_officer: "department_officer";
        video_officer: "video_officer";
        auxiliary: "auxiliary";
        security_guard: "security_guard";
        volunteer: "volunteer";
        grid_worker: "grid_worker";
        community_cadre: "community_cadre";
        resident_lawyer: "resident_lawyer";
        rehired_judge: "rehired_judge";
        joint_defence_member: "joint_defence_member";
        red_armband: "red_armband";
    }>;
    name: z.ZodReadonly<z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>>;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type Member = z.infer<typeof memberSchema>;
declare const callReceivers: Terms<"station" | "hotline_12345" | "police_110">;
interface TriageEvidence {
    readonly words: string;
    readonly said: string;
    readonly spans: readonly Span[];
    readonly weight: number;
    readonly danger: boolean;
}
interface CallMatter {
    readonly item: DutyItem;
    readonly category: Pick<DutyCategory, 'id' | 'class' | 'name'>;
    readonly score: number;
    readonly danger: boolean;
    readonly evidence: readonly TriageEvidence[];
}
interface TriageDecision {
    readonly response: DutyResponse | 'three_way_call' | 'call_back';
    readonly urgency: Urgency;
    readonly policeWork: boolean | null;
    readonly owner: MemberRole | null;
    readonly timeLimit: DutyItem['timeLimit'] | null;
    readonly agency: Agency | null;
    readonly together: readonly Agency[];
}
interface Triage {
    readonly catalogue: Pick<DutyCatalogue, 'id' | 'version'>;
    readonly receivedBy: CallReceiver;
    readonly matters: readonly CallMatter[];
    readonly decision: TriageDecision;
    readonly flags: readonly RaisedFlag[];
    readonly sentence: LocalizedText;
}
type CallReceiver = (typeof callReceivers.values)[number];
interface TriageOptions {
    readonly catalogue?: DutyCatalogue;
    readonly receivedBy?: CallReceiver;
}
declare function triage(call: {
    readonly text: string;
}, { catalogue, receivedBy }?: TriageOptions): Triage;
declare const triageFlags: Terms<"danger" | "danger_denied" | "possible_no_incident" | "nothing_said" | "nothing_fits" | "boundary" | "several_matters" | "citizen_number">;
type TriageFlag = (typeof triageFlags.values)[number];
interface RaisedFlag {
    readonly flag: TriageFlag;
    readonly evidence: readonly TriageEvidence[];
    readonly sentence: LocalizedText;
}
type index$a_Agency = Agency;
type index$a_CallMatter = CallMatter;
type index$a_CallReceiver = CallReceiver;
type index$a_DutyCatalogue = DutyCatalogue;
type index$a_DutyCatalogueInput = DutyCatalogueInput;
type index$a_DutyCategory = DutyCategory;
type index$a_DutyClass = DutyClass;
type index$a_DutyItem = DutyItem;
type index$a_DutyResponse = DutyResponse;
type index$a_EvidenceTerm = EvidenceTerm;
type index$a_RaisedFlag = RaisedFlag;
type index$a_Triage = Triage;
type index$a_TriageDecision = TriageDecision;
type index$a_TriageEvidence = TriageEvidence;
type index$a_TriageFlag = TriageFlag;
type index$a_TriageOptions = TriageOptions;
type index$a_Urgency = Urgency;
declare const index$a_agencies: typeof agencies;
declare const index$a_callReceivers: typeof callReceivers;
declare const index$a_dutyCatalogueJsonSchema: typeof dutyCatalogueJsonSchema;
declare const index$a_dutyCatalogueSchema: typeof dutyCatalogueSchema;
declare const index$a_dutyCategorySchema: typeof dutyCategorySchema;
declare const index$a_dutyClasses: typeof dutyClasses;
declare const index$a_dutyItemSchema: typeof dutyItemSchema;
declare const index$a_dutyResponses: typeof dutyResponses;
declare const index$a_evidenceTermSchema: typeof evidenceTermSchema;
declare const index$a_parseDutyCatalogue: typeof parseDutyCatalogue;
declare const index$a_templateDutyCatalogue: typeof templateDutyCatalogue;
declare const index$a_timeLimitEnds: typeof timeLimitEnds;
declare const index$a_triage: typeof triage;
declare const index$a_triageFlags: typeof triageFlags;
declare const index$a_urgencies: typeof urgencies;
declare namespace index$a {
    export { index$a_agencies as agencies, index$a_callReceivers as callReceivers, index$a_dutyCatalogueJsonSchema as dutyCatalogueJsonSchema, index$a_dutyCatalogueSchema as dutyCatalogueSchema, index$a_dutyCategorySchema as dutyCategorySchema, index$a_dutyClasses as dutyClasses, index$a_dutyItemSchema as dutyItemSchema, index$a_dutyResponses as dutyResponses, index$a_evidenceTermSchema as evidenceTermSchema, index$a_parseDutyCatalogue as parseDutyCatalogue, index$a_templateDutyCatalogue as templateDutyCatalogue, index$a_timeLimitEnds as timeLimitEnds, index$a_triage as triage, index$a_triageFlags as triageFlags, index$a_urgencies as urgencies };
    export type { index$a_Agency as Agency, index$a_CallMatter as CallMatter, index$a_CallReceiver as CallReceiver, index$a_DutyCatalogue as DutyCatalogue, index$a_DutyCatalogueInput as DutyCatalogueInput, index$a_DutyCategory as DutyCategory, index$a_DutyClass as DutyClass, index$a_DutyItem as DutyItem, index$a_DutyResponse as DutyResponse, index$a_EvidenceTerm as EvidenceTerm, index$a_RaisedFlag as RaisedFlag, index$a_Triage as Triage, index$a_TriageDecision as TriageDecision, index$a_TriageEvidence as TriageEvidence, index$a_TriageFlag as TriageFlag, index$a_TriageOptions as TriageOptions, index$a_Urgency as Urgency };
}
declare const memberDaySchema: z.ZodReadonly<z.ZodObject<{
    day: z.ZodISODate;
    minutesWorked: z.ZodInt;
    overtimeMinutes: z.ZodInt;
    trainingMinutes: z.ZodInt;
    nightDuty: z.ZodBoolean;
    restedAfter: z.ZodNullable<z.ZodBoolean>;
    memberId: z.ZodString;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type MemberDay = z.infer<typeof memberDaySchema>;
interface MemberAbsence {
    readonly stationId: string;
    readonly memberId: string;
    readonly firstDay: string;
    readonly lastDay: string;
}
declare const visitCallBackSchema: z.ZodReadonly<z.ZodObject<{
    visitId: z.ZodString;
    calledAt: z.ZodISODateTime;
    numberMatched: z.ZodBoolean;
    visitConfirmed: z.ZodBoolean;
    satisfied: z.ZodBoolean;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type VisitCallBack = z.infer<typeof visitCallBackSchema>;
declare const difficulties: Terms<"health" | "livelihood" | "employment" | "schooling" | "housing" | "documents" | "safety" | "other">;
type Difficulty = (typeof difficulties.values)[number];
declare const householdVisitSchema: z.ZodReadonly<z.ZodObject<{
    householdKey: z.ZodString;
    visitedAt: z.ZodISODateTime;
    difficulties: z.ZodReadonly<z.ZodArray<z.ZodEnum<{
        health: "health";
        livelihood: "livelihood";
        employment: "employment";
        schooling: "schooling";
        housing: "housing";
        documents: "documents";
        safety: "safety";
        other: "other";
    }>>>;
    suggestion: z.ZodNullable<z.ZodString>;
    followUpOn: z.ZodNullable<z.ZodISODate>;
    memberId: z.ZodString;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type HouseholdVisit = z.infer<typeof householdVisitSchema>;
declare const informationCategories: Terms<"other" | "rental_housing" | "floating_population" | "shops" | "hazards" | "disputes" | "facilities">;
type InformationCategory = (typeof informationCategories.values)[number];
declare const informationSources: Terms<"grid_worker" | "joint_defence_member" | "red_armband" | "own_observation" | "resident">;
type InformationSource = (typeof informationSources.values)[number];
declare const informationItemSchema: z.ZodReadonly<z.ZodObject<{
    category: z.ZodEnum<{
        other: "other";
        rental_housing: "rental_housing";
        floating_population: "floating_population";
        shops: "shops";
        hazards: "hazards";
        disputes: "disputes";
        facilities: "facilities";
    }>;
    source: z.ZodEnum<{
        grid_worker: "grid_worker";
        joint_defence_member: "joint_defence_member";
        red_armband: "red_armband";
        own_observation: "own_observation";
        resident: "resident";
    }>;
    collectedAt: z.ZodISODateTime;
    enteredAt: z.ZodISODateTime;
    isLead: z.ZodBoolean;
    memberId: z.ZodString;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type InformationItem = z.infer<typeof informationItemSchema>;
declare const mediationManners: Terms<"on_the_spot" | "at_home" | "scheduled">;
type MediationManner = (typeof mediationManners.values)[number];
declare const mediationOutcomes: Terms<"settled" | "failed" | "passed_up">;
type MediationOutcome = (typeof mediationOutcomes.values)[number];
declare const mediationSchema: z.ZodReadonly<z.ZodObject<{
    disputeId: z.ZodString;
    mediatedAt: z.ZodISODateTime;
    manner: z.ZodEnum<{
        on_the_spot: "on_the_spot";
        at_home: "at_home";
        scheduled: "scheduled";
    }>;
    outcome: z.ZodEnum<{
        settled: "settled";
        failed: "failed";
        passed_up: "passed_up";
    }>;
    memberId: z.ZodString;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type Mediation = z.infer<typeof mediationSchema>;
declare const patrolForces: Terms<"officers" | "auxiliaries" | "guards" | "volunteers" | "red_armbands" | "joint_defence">;
type PatrolForce = (typeof patrolForces.values)[number];
declare const patrolSchema: z.ZodReadonly<z.ZodObject<{
    communityId: z.ZodString;
    memberId: z.ZodNullable<z.ZodString>;
    force: z.ZodEnum<{
        officers: "officers";
        auxiliaries: "auxiliaries";
        guards: "guards";
        volunteers: "volunteers";
        red_armbands: "red_armbands";
        joint_defence: "joint_defence";
    }>;
    people: z.ZodInt;
    planned: z.ZodBoolean;
    windowId: z.ZodNullable<z.ZodString>;
    windowStartsAt: z.ZodISODateTime;
    windowEndsAt: z.ZodISODateTime;
    startedAt: z.ZodNullable<z.ZodISODateTime>;
    endedAt: z.ZodNullable<z.ZodISODateTime>;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type Patrol = z.infer<typeof patrolSchema>;
declare const claimKinds: Terms<"mediation" | "patrol" | "household_visit" | "information_item">;
type ClaimKind = (typeof claimKinds.values)[number];
declare const claimSchema: z.ZodReadonly<z.ZodObject<{
    kind: z.ZodEnum<{
        mediation: "mediation";
        patrol: "patrol";
        household_visit: "household_visit";
        information_item: "information_item";
    }>;
    startedAt: z.ZodISODateTime;
    endedAt: z.ZodNullable<z.ZodISODateTime>;
    householdKey: z.ZodNullable<z.ZodString>;
    communityId: z.ZodNullable<z.ZodString>;
    note: z.ZodNullable<z.ZodString>;
    memberId: z.ZodString;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type Claim = z.infer<typeof claimSchema>;
interface KnownOfClaim {
    readonly endedAt?: string | null;
    readonly communityId?: string | null;
}
declare function claimOfVisit(visit: HouseholdVisit, known?: KnownOfClaim): Claim;
declare function claimOfMediation(mediation: Mediation, known?: KnownOfClaim): Claim;
declare function claimOfInformationItem(item: InformationItem, known?: KnownOfClaim): Claim;
declare function claimOfPatrol(patrol: Patrol): Claim | null;
declare const integrityChecks: Terms<"overlapping_claims" | "duplicate_visits" | "impossible_travel" | "claims_while_absent" | "claims_off_roster" | "rapid_visits" | "month_end_burst" | "exactly_on_threshold" | "similar_notes" | "weekday_pattern" | "minute_digits" | "unconfirmed_visits" | "unmatched_numbers" | "few_call_backs">;
type IntegrityCheck = (typeof integrityChecks.values)[number];
interface IntegrityTest {
    readonly check: IntegrityCheck;
    readonly stationId: string | null;
    readonly memberId: string | null;
    readonly recordIds: readonly string[];
    readonly observed: number;
    readonly of: number;
    readonly expected: number;
    readonly pValue: number | null;
    readonly model: LocalizedText;
    readonly seen: LocalizedText;
    readonly toCheck: LocalizedText;
}
interface IntegrityFinding extends IntegrityTest {
    readonly status: 'needs_checking';
    readonly qValue: number | null;
    readonly sentence: LocalizedText;
}
interface UnconfirmedOptions {
    readonly ordinaryShare?: number;
}
interface UnmatchedOptions {
    readonly ordinaryShare?: number;
}
interface ThresholdOptions {
    readonly thresholds?: readonly number[];
    readonly window?: number;
}
type TestDependence = 'positive' | 'arbitrary';
declare function falseDiscoveryValues(pValues: readonly number[], dependence?: TestDependence): readonly number[];
interface CommunityPlace {
    readonly stationId: string;
    readonly communityId: string;
    readonly latitude: number;
    readonly longitude: number;
    readonly radius: number;
}
interface TravelOptions {
    readonly fastest?: number;
}
interface MonthEndOptions {
    readonly lastDays?: number;
}
interface RapidVisitOptions {
    readonly shortest?: number;
    readonly ordinaryShare?: number;
}
interface ComparedNote {
    readonly id: string;
    readonly text: string;
}
interface NoteClusterOptions {
    readonly fewestWords?: number;
    readonly resemblance?: number;
    readonly seed?: number;
}
declare function similarNoteClusters(notes: readonly ComparedNote[], { fewestWords, resemblance: least, seed }?: NoteClusterOptions): readonly (readonly string[])[];
interface SimilarNoteOptions extends NoteClusterOptions {
    readonly ordinaryShare?: number;
}
interface IntegrityRecords {
    readonly claims: readonly Claim[];
    readonly callBacks?: readonly VisitCallBack[];
    readonly memberDays?: readonly MemberDay[];
    readonly absences?: readonly MemberAbsence[];
    readonly places?: readonly CommunityPlace[];
}
interface IntegritySettings {
    readonly impossible_travel?: TravelOptions;
    readonly rapid_visits?: RapidVisitOptions;
    readonly month_end_burst?: MonthEndOptions;
    readonly exactly_on_threshold?: ThresholdOptions;
    readonly similar_notes?: SimilarNoteOptions;
    readonly unconfirmed_visits?: UnconfirmedOptions;
    readonly unmatched_numbers?: UnmatchedOptions;
}
interface IntegrityOptions {
    readonly period: Period;
    readonly timeZone?: string;
    readonly checks?: readonly IntegrityCheck[];
    readonly settings?: IntegritySettings;
    readonly falseDiscoveryRate?: number;
    readonly dependence?: TestDependence;
}
interface IntegrityReport {
    readonly period: Period;
    readonly timeZone: string;
    readonly falseDiscoveryRate: number;
    readonly dependence: TestDependence;
    readonly claims: number;
    readonly members: number;
    readonly traced: number;
    readonly tested: Readonly<Partial<Record<IntegrityCheck, number>>>;
    readonly findings: readonly IntegrityFinding[];
    readonly sentence: LocalizedText;
}
declare function integrityReport(records: IntegrityRecords, options: IntegrityOptions): IntegrityReport;
type index$9_Claim = Claim;
type index$9_ClaimKind = ClaimKind;
type index$9_CommunityPlace = CommunityPlace;
type index$9_ComparedNote = ComparedNote;
type index$9_IntegrityCheck = IntegrityCheck;
type index$9_IntegrityFinding = IntegrityFinding;
type index$9_IntegrityOptions = IntegrityOptions;
type index$9_IntegrityRecords = IntegrityRecords;
type index$9_IntegrityReport = IntegrityReport;
type index$9_IntegritySettings = IntegritySettings;
type index$9_IntegrityTest = IntegrityTest;
type index$9_KnownOfClaim = KnownOfClaim;
type index$9_MemberAbsence = MemberAbsence;
type index$9_MonthEndOptions = MonthEndOptions;
type index$9_NoteClusterOptions = NoteClusterOptions;
type index$9_RapidVisitOptions = RapidVisitOptions;
type index$9_SimilarNoteOptions = SimilarNoteOptions;
type index$9_TestDependence = TestDependence;
type index$9_ThresholdOptions = ThresholdOptions;
type index$9_TravelOptions = TravelOptions;
type index$9_UnconfirmedOptions = UnconfirmedOptions;
type index$9_UnmatchedOptions = UnmatchedOptions;
declare const index$9_claimKinds: typeof claimKinds;
declare const index$9_claimOfInformationItem: typeof claimOfInformationItem;
declare const index$9_claimOfMediation: typeof claimOfMediation;
declare const index$9_claimOfPatrol: typeof claimOfPatrol;
declare const index$9_claimOfVisit: typeof claimOfVisit;
declare const index$9_claimSchema: typeof claimSchema;
declare const index$9_falseDiscoveryValues: typeof falseDiscoveryValues;
declare const index$9_integrityChecks: typeof integrityChecks;
declare const index$9_integrityReport: typeof integrityReport;
declare const index$9_similarNoteClusters: typeof similarNoteClusters;
declare namespace index$9 {
    export { index$9_claimKinds as claimKinds, index$9_claimOfInformationItem as claimOfInformationItem, index$9_claimOfMediation as claimOfMediation, index$9_claimOfPatrol as claimOfPatrol, index$9_claimOfVisit as claimOfVisit, index$9_claimSchema as claimSchema, index$9_falseDiscoveryValues as falseDiscoveryValues, index$9_integrityChecks as integrityChecks, index$9_integrityReport as integrityReport, index$9_similarNoteClusters as similarNoteClusters };
    export type { index$9_Claim as Claim, index$9_ClaimKind as ClaimKind, index$9_CommunityPlace as CommunityPlace, index$9_ComparedNote as ComparedNote, index$9_IntegrityCheck as IntegrityCheck, index$9_IntegrityFinding as IntegrityFinding, index$9_IntegrityOptions as IntegrityOptions, index$9_IntegrityRecords as IntegrityRecords, index$9_IntegrityReport as IntegrityReport, index$9_IntegritySettings as IntegritySettings, index$9_IntegrityTest as IntegrityTest, index$9_KnownOfClaim as KnownOfClaim, index$9_MemberAbsence as MemberAbsence, index$9_MonthEndOptions as MonthEndOptions, index$9_NoteClusterOptions as NoteClusterOptions, index$9_RapidVisitOptions as RapidVisitOptions, index$9_SimilarNoteOptions as SimilarNoteOptions, index$9_TestDependence as TestDependence, index$9_ThresholdOptions as ThresholdOptions, index$9_TravelOptions as TravelOptions, index$9_UnconfirmedOptions as UnconfirmedOptions, index$9_UnmatchedOptions as UnmatchedOptions };
}
declare const agreementPerformanceSchema: z.ZodReadonly<z.ZodObject<{
    agreementId: z.ZodString;
    dueOn: z.ZodISODate;
    performedOn: z.ZodNullable<z.ZodISODate>;
    memberId: z.ZodString;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type AgreementPerformance = z.infer<typeof agreementPerformanceSchema>;
declare const branchSchema: z.ZodReadonly<z.ZodObject<{
    id: z.ZodString;
    bureauId: z.ZodString;
    name: z.ZodReadonly<z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>>;
type Branch = z.infer<typeof branchSchema>;
declare const bureauSchema: z.ZodReadonly<z.ZodObject<{
    id: z.ZodString;
    name: z.ZodReadonly<z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>>;
    timeZone: z.ZodDefault<z.ZodString>;
}, z.core.$strict>>;
type Bureau = z.infer<typeof bureauSchema>;
declare const callCategories: Terms<"dispute" | "other" | "noise" | "criminal" | "public_order" | "fraud" | "traffic" | "help" | "consultation">;
type CallCategory = (typeof callCategories.values)[number];
declare const callSchema: z.ZodReadonly<z.ZodObject<{
    communityId: z.ZodNullable<z.ZodString>;
    memberId: z.ZodNullable<z.ZodString>;
    receivedAt: z.ZodISODateTime;
    arrivedAt: z.ZodNullable<z.ZodISODateTime>;
    category: z.ZodEnum<{
        dispute: "dispute";
        other: "other";
        noise: "noise";
        criminal: "criminal";
        public_order: "public_order";
        fraud: "fraud";
        traffic: "traffic";
        help: "help";
        consultation: "consultation";
    }>;
    dutyItemId: z.ZodNullable<z.ZodString>;
    policeWork: z.ZodBoolean;
    referred: z.ZodBoolean;
    noIncident: z.ZodBoolean;
    qualityProblem: z.ZodNullable<z.ZodBoolean>;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type Call = z.infer<typeof callSchema>;
declare const careKinds: Terms<"other" | "elderly" | "child" | "crisis" | "hardship">;
type CareKind = (typeof careKinds.values)[number];
declare const careCaseSchema: z.ZodReadonly<z.ZodObject<{
    kind: z.ZodEnum<{
        other: "other";
        elderly: "elderly";
        child: "child";
        crisis: "crisis";
        hardship: "hardship";
    }>;
    openedAt: z.ZodISODateTime;
    closedAt: z.ZodNullable<z.ZodISODateTime>;
    goalReached: z.ZodNullable<z.ZodBoolean>;
    partnerAgencies: z.ZodInt;
    memberId: z.ZodString;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type CareCase = z.infer<typeof careCaseSchema>;
declare const careManners: Terms<"message" | "call" | "visit" | "counselling" | "accompaniment">;
type CareManner = (typeof careManners.values)[number];
declare const careContactSchema: z.ZodReadonly<z.ZodObject<{
    careCaseId: z.ZodString;
    contactedAt: z.ZodISODateTime;
    manner: z.ZodEnum<{
        message: "message";
        call: "call";
        visit: "visit";
        counselling: "counselling";
        accompaniment: "accompaniment";
    }>;
    memberId: z.ZodString;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type CareContact = z.infer<typeof careContactSchema>;
declare const communitySchema: z.ZodReadonly<z.ZodObject<{
    name: z.ZodReadonly<z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>>;
    households: z.ZodInt;
    residents: z.ZodInt;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type Community = z.infer<typeof communitySchema>;
declare const complaintChannels: Terms<"hotline" | "letter_visit" | "online" | "inspection">;
type ComplaintChannel = (typeof complaintChannels.values)[number];
declare const complaintSubjects: Terms<"service" | "other" | "call_handling" | "conduct">;
type ComplaintSubject = (typeof complaintSubjects.values)[number];
declare const complaintSchema: z.ZodReadonly<z.ZodObject<{
    communityId: z.ZodNullable<z.ZodString>;
    memberId: z.ZodNullable<z.ZodString>;
    receivedAt: z.ZodISODateTime;
    answeredAt: z.ZodNullable<z.ZodISODateTime>;
    channel: z.ZodEnum<{
        hotline: "hotline";
        letter_visit: "letter_visit";
        online: "online";
        inspection: "inspection";
    }>;
    about: z.ZodEnum<{
        service: "service";
        other: "other";
        call_handling: "call_handling";
        conduct: "conduct";
    }>;
    substantiated: z.ZodNullable<z.ZodBoolean>;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type Complaint = z.infer<typeof complaintSchema>;
declare const disputeKinds: Terms<"other" | "marriage_family" | "neighbours" | "housing_homestead" | "contract" | "business" | "damages" | "land" | "land_requisition" | "environment" | "labour" | "consumer" | "medical" | "road_traffic" | "property_management" | "noise" | "dogs" | "snow_water" | "wages" | "fights">;
type DisputeKind = (typeof disputeKinds.values)[number];
declare const disputeOrigins: Terms<"found" | "reported">;
type DisputeOrigin = (typeof disputeOrigins.values)[number];
declare const disputeSchema: z.ZodReadonly<z.ZodObject<{
    communityId: z.ZodString;
    kind: z.ZodEnum<{
        other: "other";
        marriage_family: "marriage_family";
        neighbours: "neighbours";
        housing_homestead: "housing_homestead";
        contract: "contract";
        business: "business";
        damages: "damages";
        land: "land";
        land_requisition: "land_requisition";
        environment: "environment";
        labour: "labour";
        consumer: "consumer";
        medical: "medical";
        road_traffic: "road_traffic";
        property_management: "property_management";
        noise: "noise";
        dogs: "dogs";
        snow_water: "snow_water";
        wages: "wages";
        fights: "fights";
    }>;
    origin: z.ZodEnum<{
        found: "found";
        reported: "reported";
    }>;
    openedAt: z.ZodISODateTime;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type Dispute = z.infer<typeof disputeSchema>;
declare const disputeDevelopments: Terms<"recurred" | "public_order_case" | "criminal_case">;
type DisputeDevelopmentKind = (typeof disputeDevelopments.values)[number];
declare const disputeDevelopmentSchema: z.ZodReadonly<z.ZodObject<{
    disputeId: z.ZodString;
    kind: z.ZodEnum<{
        recurred: "recurred";
        public_order_case: "public_order_case";
        criminal_case: "criminal_case";
    }>;
    noticedAt: z.ZodISODateTime;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type DisputeDevelopment = z.infer<typeof disputeDevelopmentSchema>;
declare const followUpManners: Terms<"message" | "call" | "visit" | "counselling" | "job_help">;
type FollowUpManner = (typeof followUpManners.values)[number];
declare const disputeFollowUpSchema: z.ZodReadonly<z.ZodObject<{
    disputeId: z.ZodString;
    followedUpAt: z.ZodISODateTime;
    manner: z.ZodEnum<{
        message: "message";
        call: "call";
        visit: "visit";
        counselling: "counselling";
        job_help: "job_help";
    }>;
    stable: z.ZodBoolean;
    memberId: z.ZodString;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type DisputeFollowUp = z.infer<typeof disputeFollowUpSchema>;
declare const educationTopics: Terms<"other" | "drugs" | "law" | "anti_fraud" | "anti_theft" | "drink_driving" | "road_safety" | "fire_safety" | "work_safety" | "school_safety">;
type EducationTopic = (typeof educationTopics.values)[number];
declare const educationForms: Terms<"online" | "hall" | "square" | "lesson">;
type EducationForm = (typeof educationForms.values)[number];
declare const audiences: Terms<"residents" | "pupils" | "elderly" | "workers" | "visitors">;
type Audience = (typeof audiences.values)[number];
declare const educationEventSchema: z.ZodReadonly<z.ZodObject<{
    communityId: z.ZodNullable<z.ZodString>;
    memberId: z.ZodNullable<z.ZodString>;
    heldAt: z.ZodISODateTime;
    topic: z.ZodEnum<{
        other: "other";
        drugs: "drugs";
        law: "law";
        anti_fraud: "anti_fraud";
        anti_theft: "anti_theft";
        drink_driving: "drink_driving";
        road_safety: "road_safety";
        fire_safety: "fire_safety";
        work_safety: "work_safety";
        school_safety: "school_safety";
    }>;
    form: z.ZodEnum<{
        online: "online";
        hall: "hall";
        square: "square";
        lesson: "lesson";
    }>;
    audience: z.ZodEnum<{
        residents: "residents";
        pupils: "pupils";
        elderly: "elderly";
        workers: "workers";
        visitors: "visitors";
    }>;
    reached: z.ZodInt;
    expected: z.ZodNullable<z.ZodInt>;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type EducationEvent = z.infer<typeof educationEventSchema>;
declare const establishmentSchema: z.ZodReadonly<z.ZodObject<{
    countedOn: z.ZodISODate;
    posts: z.ZodInt;
    officers: z.ZodInt;
    communityOfficers: z.ZodInt;
    auxiliaries: z.ZodInt;
    guards: z.ZodInt;
    residents: z.ZodInt;
    investedYuan: z.ZodInt;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type Establishment = z.infer<typeof establishmentSchema>;
declare const freeTextSchema: z.ZodString;
declare const idSchema: z.ZodString;
declare const instantSchema: z.ZodISODateTime;
declare const dateSchema: z.ZodISODate;
declare const householdKeySchema: z.ZodString;
declare const stationRecord: {
    id: z.ZodString;
    stationId: z.ZodString;
};
declare const memberRecord: {
    memberId: z.ZodString;
    id: z.ZodString;
    stationId: z.ZodString;
};
declare const improvementEffects: Terms<"better" | "unchanged" | "worse">;
type ImprovementEffect = (typeof improvementEffects.values)[number];
declare const improvementSchema: z.ZodReadonly<z.ZodObject<{
    communityId: z.ZodString;
    memberId: z.ZodNullable<z.ZodString>;
    noticedAt: z.ZodISODateTime;
    agreedAt: z.ZodNullable<z.ZodISODateTime>;
    completedAt: z.ZodNullable<z.ZodISODateTime>;
    checkedAt: z.ZodNullable<z.ZodISODateTime>;
    effect: z.ZodNullable<z.ZodEnum<{
        better: "better";
        unchanged: "unchanged";
        worse: "worse";
    }>>;
    agencies: z.ZodInt;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type Improvement = z.infer<typeof improvementSchema>;
declare const incidentKinds: Terms<"other" | "burglary" | "theft_from_vehicle" | "vehicle_theft" | "pickpocketing" | "robbery" | "property_damage" | "assault" | "fraud" | "extortion" | "road_accident" | "fire">;
type IncidentKind = (typeof incidentKinds.values)[number];
declare const patrolPreventableKinds: readonly [
    "burglary",
    "theft_from_vehicle",
    "vehicle_theft",
    "pickpocketing",
    "robbery",
    "property_damage"
];
declare const offences: Terms<"criminal" | "public_order" | "none">;
type Offence = (typeof offences.values)[number];
declare const incidentSchema: z.ZodReadonly<z.ZodObject<{
    communityId: z.ZodNullable<z.ZodString>;
    kind: z.ZodEnum<{
        other: "other";
        burglary: "burglary";
        theft_from_vehicle: "theft_from_vehicle";
        vehicle_theft: "vehicle_theft";
        pickpocketing: "pickpocketing";
        robbery: "robbery";
        property_damage: "property_damage";
        assault: "assault";
        fraud: "fraud";
        extortion: "extortion";
        road_accident: "road_accident";
        fire: "fire";
    }>;
    offence: z.ZodEnum<{
        criminal: "criminal";
        public_order: "public_order";
        none: "none";
    }>;
    occurredAt: z.ZodISODateTime;
    serious: z.ZodBoolean;
    seriesId: z.ZodNullable<z.ZodString>;
    solved: z.ZodBoolean;
    lossYuan: z.ZodInt;
    injured: z.ZodInt;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type Incident = z.infer<typeof incidentSchema>;
declare const kioskHourSchema: z.ZodReadonly<z.ZodObject<{
    postId: z.ZodString;
    startsAt: z.ZodISODateTime;
    visitors: z.ZodInt;
    onDuty: z.ZodInt;
    helped: z.ZodInt;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type KioskHour = z.infer<typeof kioskHourSchema>;
declare const leadKinds: Terms<"case_lead" | "suspect_caught" | "fugitive_caught">;
type LeadKind = (typeof leadKinds.values)[number];
declare const caseFields: Terms<"criminal" | "public_order" | "drugs" | "economic">;
type CaseField = (typeof caseFields.values)[number];
declare const leadSchema: z.ZodReadonly<z.ZodObject<{
    kind: z.ZodEnum<{
        case_lead: "case_lead";
        suspect_caught: "suspect_caught";
        fugitive_caught: "fugitive_caught";
    }>;
    field: z.ZodEnum<{
        criminal: "criminal";
        public_order: "public_order";
        drugs: "drugs";
        economic: "economic";
    }>;
    reportedAt: z.ZodISODateTime;
    memberId: z.ZodString;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type Lead = z.infer<typeof leadSchema>;
declare const searchOutcomes: Terms<"found_safe" | "found_hurt" | "found_dead" | "called_off">;
type SearchOutcome = (typeof searchOutcomes.values)[number];
declare const lostPersonSearchSchema: z.ZodReadonly<z.ZodObject<{
    communityId: z.ZodNullable<z.ZodString>;
    reportedAt: z.ZodISODateTime;
    foundAt: z.ZodNullable<z.ZodISODateTime>;
    outcome: z.ZodEnum<{
        found_safe: "found_safe";
        found_hurt: "found_hurt";
        found_dead: "found_dead";
        called_off: "called_off";
    }>;
    purgedAt: z.ZodNullable<z.ZodISODateTime>;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type LostPersonSearch = z.infer<typeof lostPersonSearchSchema>;
declare const mediationAgreementSchema: z.ZodReadonly<z.ZodObject<{
    disputeId: z.ZodString;
    agreedAt: z.ZodISODateTime;
    written: z.ZodBoolean;
    memberId: z.ZodString;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type MediationAgreement = z.infer<typeof mediationAgreementSchema>;
declare const mediationCallBackSchema: z.ZodReadonly<z.ZodObject<{
    mediationId: z.ZodString;
    calledAt: z.ZodISODateTime;
    bothSatisfied: z.ZodBoolean;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type MediationCallBack = z.infer<typeof mediationCallBackSchema>;
declare const partnershipKinds: Terms<"other" | "party_alliance" | "patrol_agreement" | "education_base" | "guard_supervision">;
type PartnershipKind = (typeof partnershipKinds.values)[number];
declare const commitmentOwners: Terms<"station" | "partner">;
type CommitmentOwner = (typeof commitmentOwners.values)[number];
declare const partnershipCommitmentSchema: z.ZodReadonly<z.ZodObject<{
    partnerId: z.ZodString;
    kind: z.ZodEnum<{
        other: "other";
        party_alliance: "party_alliance";
        patrol_agreement: "patrol_agreement";
        education_base: "education_base";
        guard_supervision: "guard_supervision";
    }>;
    owedBy: z.ZodEnum<{
        station: "station";
        partner: "partner";
    }>;
    dueOn: z.ZodISODate;
    doneOn: z.ZodNullable<z.ZodISODate>;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type PartnershipCommitment = z.infer<typeof partnershipCommitmentSchema>;
declare const postKinds: Terms<"police_room" | "kiosk">;
type PostKind = (typeof postKinds.values)[number];
declare const postSchema: z.ZodReadonly<z.ZodObject<{
    communityId: z.ZodString;
    kind: z.ZodEnum<{
        police_room: "police_room";
        kiosk: "kiosk";
    }>;
    name: z.ZodReadonly<z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>>;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type Post = z.infer<typeof postSchema>;
declare const postDaySchema: z.ZodReadonly<z.ZodObject<{
    postId: z.ZodString;
    communityId: z.ZodString;
    day: z.ZodISODate;
    openMinutes: z.ZodInt;
    coveredMinutes: z.ZodInt;
    standInMinutes: z.ZodInt;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type PostDay = z.infer<typeof postDaySchema>;
declare const pulseQuestions: Terms<"safety" | "workload" | "rest" | "support" | "growth">;
type PulseQuestion = (typeof pulseQuestions.values)[number];
declare const pulseAnswerSchema: z.ZodReadonly<z.ZodObject<{
    roundOn: z.ZodISODate;
    question: z.ZodEnum<{
        safety: "safety";
        workload: "workload";
        rest: "rest";
        support: "support";
        growth: "growth";
    }>;
    score: z.ZodInt;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type PulseAnswer = z.infer<typeof pulseAnswerSchema>;
declare const countSchema: z.ZodInt;
declare const minutesOfDaySchema: z.ZodInt;
declare const yuanSchema: z.ZodInt;
declare const recognitionKinds: Terms<"title" | "banner" | "thank_you_letter" | "commendation" | "promotion" | "first_place">;
type RecognitionKind = (typeof recognitionKinds.values)[number];
declare const recognitionSchema: z.ZodReadonly<z.ZodObject<{
    memberId: z.ZodNullable<z.ZodString>;
    kind: z.ZodEnum<{
        title: "title";
        banner: "banner";
        thank_you_letter: "thank_you_letter";
        commendation: "commendation";
        promotion: "promotion";
        first_place: "first_place";
    }>;
    givenOn: z.ZodISODate;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type Recognition = z.infer<typeof recognitionSchema>;
declare const serviceKinds: Terms<"fire" | "traffic" | "exit_entry" | "household_registration" | "help">;
type ServiceKind = (typeof serviceKinds.values)[number];
declare const serviceModes: Terms<"at_home" | "at_post" | "appointment" | "after_hours" | "green_channel" | "proxy">;
type ServiceMode = (typeof serviceModes.values)[number];
declare const serviceSchema: z.ZodReadonly<z.ZodObject<{
    kind: z.ZodEnum<{
        fire: "fire";
        traffic: "traffic";
        exit_entry: "exit_entry";
        household_registration: "household_registration";
        help: "help";
    }>;
    mode: z.ZodEnum<{
        at_home: "at_home";
        at_post: "at_post";
        appointment: "appointment";
        after_hours: "after_hours";
        green_channel: "green_channel";
        proxy: "proxy";
    }>;
    servedAt: z.ZodISODateTime;
    recognised: z.ZodBoolean;
    memberId: z.ZodString;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type Service = z.infer<typeof serviceSchema>;
declare const serviceCompletionSchema: z.ZodReadonly<z.ZodObject<{
    serviceId: z.ZodString;
    waitingMinutes: z.ZodInt;
    completed: z.ZodBoolean;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type ServiceCompletion = z.infer<typeof serviceCompletionSchema>;
declare const stationSchema: z.ZodReadonly<z.ZodObject<{
    id: z.ZodString;
    branchId: z.ZodString;
    name: z.ZodReadonly<z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>>;
type Station = z.infer<typeof stationSchema>;
declare const stationDaySchema: z.ZodReadonly<z.ZodObject<{
    day: z.ZodISODate;
    workday: z.ZodBoolean;
    officers: z.ZodInt;
    communityTeam: z.ZodInt;
    communityMinutes: z.ZodInt;
    vehicles: z.ZodInt;
    vehiclesOut: z.ZodInt;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type StationDay = z.infer<typeof stationDaySchema>;
declare const subjectKinds: Terms<"member" | "team" | "post" | "community" | "station" | "branch" | "bureau">;
type SubjectKind = (typeof subjectKinds.values)[number];
declare const trainingForms: Terms<"training_corner" | "weekend_school" | "secondment">;
type TrainingForm = (typeof trainingForms.values)[number];
declare const trainingSubjects: Terms<"other" | "call_handling" | "politics" | "law" | "own_cases" | "expert_lecture" | "officers_forum" | "verbal_control" | "bare_hand_control" | "equipment" | "smallest_unit" | "red_blue_drill" | "fitness" | "prevention">;
type TrainingSubject = (typeof trainingSubjects.values)[number];
declare const practicalSubjects: readonly [
    "law",
    "verbal_control",
    "bare_hand_control",
    "equipment",
    "smallest_unit",
    "red_blue_drill"
];
declare const trainees: Terms<"guards" | "volunteers" | "police">;
type Trainees = (typeof trainees.values)[number];
declare const trainingSessionSchema: z.ZodReadonly<z.ZodObject<{
    communityId: z.ZodNullable<z.ZodString>;
    form: z.ZodEnum<{
        training_corner: "training_corner";
        weekend_school: "weekend_school";
        secondment: "secondment";
    }>;
    subject: z.ZodEnum<{
        other: "other";
        call_handling: "call_handling";
        politics: "politics";
        law: "law";
        own_cases: "own_cases";
        expert_lecture: "expert_lecture";
        officers_forum: "officers_forum";
        verbal_control: "verbal_control";
        bare_hand_control: "bare_hand_control";
        equipment: "equipment";
        smallest_unit: "smallest_unit";
        red_blue_drill: "red_blue_drill";
        fitness: "fitness";
        prevention: "prevention";
    }>;
    trainees: z.ZodEnum<{
        guards: "guards";
        volunteers: "volunteers";
        police: "police";
    }>;
    participants: z.ZodInt;
    startedAt: z.ZodISODateTime;
    endedAt: z.ZodISODateTime;
    planWeek: z.ZodNullable<z.ZodString>;
    id: z.ZodString;
    stationId: z.ZodString;
}, z.core.$strict>>;
type TrainingSession = z.infer<typeof trainingSessionSchema>;
type index$8_AgreementPerformance = AgreementPerformance;
type index$8_Audience = Audience;
type index$8_Branch = Branch;
type index$8_Bureau = Bureau;
type index$8_Call = Call;
type index$8_CallCategory = CallCategory;
type index$8_CareCase = CareCase;
type index$8_CareContact = CareContact;
type index$8_CareKind = CareKind;
type index$8_CareManner = CareManner;
type index$8_CaseField = CaseField;
type index$8_CommitmentOwner = CommitmentOwner;
type index$8_Community = Community;
type index$8_Complaint = Complaint;
type index$8_ComplaintChannel = ComplaintChannel;
type index$8_ComplaintSubject = ComplaintSubject;
type index$8_Difficulty = Difficulty;
type index$8_Dispute = Dispute;
type index$8_DisputeDevelopment = DisputeDevelopment;
type index$8_DisputeDevelopmentKind = DisputeDevelopmentKind;
type index$8_DisputeFollowUp = DisputeFollowUp;
type index$8_DisputeKind = DisputeKind;
type index$8_DisputeOrigin = DisputeOrigin;
type index$8_EducationEvent = EducationEvent;
type index$8_EducationForm = EducationForm;
type index$8_EducationTopic = EducationTopic;
type index$8_Establishment = Establishment;
type index$8_FollowUpManner = FollowUpManner;
type index$8_HouseholdVisit = HouseholdVisit;
type index$8_Improvement = Improvement;
type index$8_ImprovementEffect = ImprovementEffect;
type index$8_Incident = Incident;
type index$8_IncidentKind = IncidentKind;
type index$8_InformationCategory = InformationCategory;
type index$8_InformationItem = InformationItem;
type index$8_InformationSource = InformationSource;
type index$8_KioskHour = KioskHour;
type index$8_Lead = Lead;
type index$8_LeadKind = LeadKind;
type index$8_LostPersonSearch = LostPersonSearch;
type index$8_Mediation = Mediation;
type index$8_MediationAgreement = MediationAgreement;
type index$8_MediationCallBack = MediationCallBack;
type index$8_MediationManner = MediationManner;
type index$8_MediationOutcome = MediationOutcome;
type index$8_Member = Member;
type index$8_MemberDay = MemberDay;
type index$8_MemberRole = MemberRole;
type index$8_Offence = Offence;
type index$8_PartnershipCommitment = PartnershipCommitment;
type index$8_PartnershipKind = PartnershipKind;
type index$8_Patrol = Patrol;
type index$8_PatrolForce = PatrolForce;
type index$8_Post = Post;
type index$8_PostDay = PostDay;
type index$8_PostKind = PostKind;
type index$8_PulseAnswer = PulseAnswer;
type index$8_PulseQuestion = PulseQuestion;
type index$8_Recognition = Recognition;
type index$8_RecognitionKind = RecognitionKind;
type index$8_SearchOutcome = SearchOutcome;
type index$8_Service = Service;
type index$8_ServiceCompletion = ServiceCompletion;
type index$8_ServiceKind = ServiceKind;
type index$8_ServiceMode = ServiceMode;
type index$8_Station = Station;
type index$8_StationDay = StationDay;
type index$8_SubjectKind = SubjectKind;
type index$8_Trainees = Trainees;
type index$8_TrainingForm = TrainingForm;
type index$8_TrainingSession = TrainingSession;
type index$8_TrainingSubject = TrainingSubject;
type index$8_VisitCallBack = VisitCallBack;
declare const index$8_agreementPerformanceSchema: typeof agreementPerformanceSchema;
declare const index$8_audiences: typeof audiences;
declare const index$8_branchSchema: typeof branchSchema;
declare const index$8_bureauSchema: typeof bureauSchema;
declare const index$8_callCategories: typeof callCategories;
declare const index$8_callSchema: typeof callSchema;
declare const index$8_careCaseSchema: typeof careCaseSchema;
declare const index$8_careContactSchema: typeof careContactSchema;
declare const index$8_careKinds: typeof careKinds;
declare const index$8_careManners: typeof careManners;
declare const index$8_caseFields: typeof caseFields;
declare const index$8_commitmentOwners: typeof commitmentOwners;
declare const index$8_communitySchema: typeof communitySchema;
declare const index$8_complaintChannels: typeof complaintChannels;
declare const index$8_complaintSchema: typeof complaintSchema;
declare const index$8_complaintSubjects: typeof complaintSubjects;
declare const index$8_countSchema: typeof countSchema;
declare const index$8_dateSchema: typeof dateSchema;
declare const index$8_difficulties: typeof difficulties;
declare const index$8_disputeDevelopmentSchema: typeof disputeDevelopmentSchema;
declare const index$8_disputeDevelopments: typeof disputeDevelopments;
declare const index$8_disputeFollowUpSchema: typeof disputeFollowUpSchema;
declare const index$8_disputeKinds: typeof disputeKinds;
declare const index$8_disputeOrigins: typeof disputeOrigins;
declare const index$8_disputeSchema: typeof disputeSchema;
declare const index$8_educationEventSchema: typeof educationEventSchema;
declare const index$8_educationForms: typeof educationForms;
declare const index$8_educationTopics: typeof educationTopics;
declare const index$8_establishmentSchema: typeof establishmentSchema;
declare const index$8_followUpManners: typeof followUpManners;
declare const index$8_freeTextSchema: typeof freeTextSchema;
declare const index$8_householdKeySchema: typeof householdKeySchema;
declare const index$8_householdVisitSchema: typeof householdVisitSchema;
declare const index$8_idSchema: typeof idSchema;
declare const index$8_improvementEffects: typeof improvementEffects;
declare const index$8_improvementSchema: typeof improvementSchema;
declare const index$8_incidentKinds: typeof incidentKinds;
declare const index$8_incidentSchema: typeof incidentSchema;
declare const index$8_informationCategories: typeof informationCategories;
declare const index$8_informationItemSchema: typeof informationItemSchema;
declare const index$8_informationSources: typeof informationSources;
declare const index$8_instantSchema: typeof instantSchema;
declare const index$8_kioskHourSchema: typeof kioskHourSchema;
declare const index$8_leadKinds: typeof leadKinds;
declare const index$8_leadSchema: typeof leadSchema;
declare const index$8_lostPersonSearchSchema: typeof lostPersonSearchSchema;
declare const index$8_mediationAgreementSchema: typeof mediationAgreementSchema;
declare const index$8_mediationCallBackSchema: typeof mediationCallBackSchema;
declare const index$8_mediationManners: typeof mediationManners;
declare const index$8_mediationOutcomes: typeof mediationOutcomes;
declare const index$8_mediationSchema: typeof mediationSchema;
declare const index$8_memberDaySchema: typeof memberDaySchema;
declare const index$8_memberRecord: typeof memberRecord;
declare const index$8_memberRoles: typeof memberRoles;
declare const index$8_memberSchema: typeof memberSchema;
declare const index$8_minutesOfDaySchema: typeof minutesOfDaySchema;
declare const index$8_offences: typeof offences;
declare const index$8_partnershipCommitmentSchema: typeof partnershipCommitmentSchema;
declare const index$8_partnershipKinds: typeof partnershipKinds;
declare const index$8_patrolForces: typeof patrolForces;
declare const index$8_patrolPreventableKinds: typeof patrolPreventableKinds;
declare const index$8_patrolSchema: typeof patrolSchema;
declare const index$8_postDaySchema: typeof postDaySchema;
declare const index$8_postKinds: typeof postKinds;
declare const index$8_postSchema: typeof postSchema;
declare const index$8_practicalSubjects: typeof practicalSubjects;
declare const index$8_pulseAnswerSchema: typeof pulseAnswerSchema;
declare const index$8_pulseQuestions: typeof pulseQuestions;
declare const index$8_recognitionKinds: typeof recognitionKinds;
declare const index$8_recognitionSchema: typeof recognitionSchema;
declare const index$8_searchOutcomes: typeof searchOutcomes;
declare const index$8_serviceCompletionSchema: typeof serviceCompletionSchema;
declare const index$8_serviceKinds: typeof serviceKinds;
declare const index$8_serviceModes: typeof serviceModes;
declare const index$8_serviceSchema: typeof serviceSchema;
declare const index$8_stationDaySchema: typeof stationDaySchema;
declare const index$8_stationRecord: typeof stationRecord;
declare const index$8_stationSchema: typeof stationSchema;
declare const index$8_subjectKinds: typeof subjectKinds;
declare const index$8_trainees: typeof trainees;
declare const index$8_trainingForms: typeof trainingForms;
declare const index$8_trainingSessionSchema: typeof trainingSessionSchema;
declare const index$8_trainingSubjects: typeof trainingSubjects;
declare const index$8_visitCallBackSchema: typeof visitCallBackSchema;
declare const index$8_yuanSchema: typeof yuanSchema;
declare namespace index$8 {
    export { index$8_agreementPerformanceSchema as agreementPerformanceSchema, index$8_audiences as audiences, index$8_branchSchema as branchSchema, index$8_bureauSchema as bureauSchema, index$8_callCategories as callCategories, index$8_callSchema as callSchema, index$8_careCaseSchema as careCaseSchema, index$8_careContactSchema as careContactSchema, index$8_careKinds as careKinds, index$8_careManners as careManners, index$8_caseFields as caseFields, index$8_commitmentOwners as commitmentOwners, index$8_communitySchema as communitySchema, index$8_complaintChannels as complaintChannels, index$8_complaintSchema as complaintSchema, index$8_complaintSubjects as complaintSubjects, index$8_countSchema as countSchema, index$8_dateSchema as dateSchema, index$8_difficulties as difficulties, index$8_disputeDevelopmentSchema as disputeDevelopmentSchema, index$8_disputeDevelopments as disputeDevelopments, index$8_disputeFollowUpSchema as disputeFollowUpSchema, index$8_disputeKinds as disputeKinds, index$8_disputeOrigins as disputeOrigins, index$8_disputeSchema as disputeSchema, index$8_educationEventSchema as educationEventSchema, index$8_educationForms as educationForms, index$8_educationTopics as educationTopics, index$8_establishmentSchema as establishmentSchema, index$8_followUpManners as followUpManners, index$8_freeTextSchema as freeTextSchema, index$8_householdKeySchema as householdKeySchema, index$8_householdVisitSchema as householdVisitSchema, index$8_idSchema as idSchema, index$8_improvementEffects as improvementEffects, index$8_improvementSchema as improvementSchema, index$8_incidentKinds as incidentKinds, index$8_incidentSchema as incidentSchema, index$8_informationCategories as informationCategories, index$8_informationItemSchema as informationItemSchema, index$8_informationSources as informationSources, index$8_instantSchema as instantSchema, index$8_kioskHourSchema as kioskHourSchema, index$8_leadKinds as leadKinds, index$8_leadSchema as leadSchema, index$8_lostPersonSearchSchema as lostPersonSearchSchema, index$8_mediationAgreementSchema as mediationAgreementSchema, index$8_mediationCallBackSchema as mediationCallBackSchema, index$8_mediationManners as mediationManners, index$8_mediationOutcomes as mediationOutcomes, index$8_mediationSchema as mediationSchema, index$8_memberDaySchema as memberDaySchema, index$8_memberRecord as memberRecord, index$8_memberRoles as memberRoles, index$8_memberSchema as memberSchema, index$8_minutesOfDaySchema as minutesOfDaySchema, index$8_offences as offences, index$8_partnershipCommitmentSchema as partnershipCommitmentSchema, index$8_partnershipKinds as partnershipKinds, index$8_patrolForces as patrolForces, index$8_patrolPreventableKinds as patrolPreventableKinds, index$8_patrolSchema as patrolSchema, index$8_postDaySchema as postDaySchema, index$8_postKinds as postKinds, index$8_postSchema as postSchema, index$8_practicalSubjects as practicalSubjects, index$8_pulseAnswerSchema as pulseAnswerSchema, index$8_pulseQuestions as pulseQuestions, index$8_recognitionKinds as recognitionKinds, index$8_recognitionSchema as recognitionSchema, index$8_searchOutcomes as searchOutcomes, index$8_serviceCompletionSchema as serviceCompletionSchema, index$8_serviceKinds as serviceKinds, index$8_serviceModes as serviceModes, index$8_serviceSchema as serviceSchema, index$8_stationDaySchema as stationDaySchema, index$8_stationRecord as stationRecord, index$8_stationSchema as stationSchema, index$8_subjectKinds as subjectKinds, index$8_trainees as trainees, index$8_trainingForms as trainingForms, index$8_trainingSessionSchema as trainingSessionSchema, index$8_trainingSubjects as trainingSubjects, index$8_visitCallBackSchema as visitCallBackSchema, index$8_yuanSchema as yuanSchema };
    export type { index$8_AgreementPerformance as AgreementPerformance, index$8_Audience as Audience, index$8_Branch as Branch, index$8_Bureau as Bureau, index$8_Call as Call, index$8_CallCategory as CallCategory, index$8_CareCase as CareCase, index$8_CareContact as CareContact, index$8_CareKind as CareKind, index$8_CareManner as CareManner, index$8_CaseField as CaseField, index$8_CommitmentOwner as CommitmentOwner, index$8_Community as Community, index$8_Complaint as Complaint, index$8_ComplaintChannel as ComplaintChannel, index$8_ComplaintSubject as ComplaintSubject, index$8_Difficulty as Difficulty, index$8_Dispute as Dispute, index$8_DisputeDevelopment as DisputeDevelopment, index$8_DisputeDevelopmentKind as DisputeDevelopmentKind, index$8_DisputeFollowUp as DisputeFollowUp, index$8_DisputeKind as DisputeKind, index$8_DisputeOrigin as DisputeOrigin, index$8_EducationEvent as EducationEvent, index$8_EducationForm as EducationForm, index$8_EducationTopic as EducationTopic, index$8_Establishment as Establishment, index$8_FollowUpManner as FollowUpManner, index$8_HouseholdVisit as HouseholdVisit, index$8_Improvement as Improvement, index$8_ImprovementEffect as ImprovementEffect, index$8_Incident as Incident, index$8_IncidentKind as IncidentKind, index$8_InformationCategory as InformationCategory, index$8_InformationItem as InformationItem, index$8_InformationSource as InformationSource, index$8_KioskHour as KioskHour, index$8_Lead as Lead, index$8_LeadKind as LeadKind, index$8_LostPersonSearch as LostPersonSearch, index$8_Mediation as Mediation, index$8_MediationAgreement as MediationAgreement, index$8_MediationCallBack as MediationCallBack, index$8_MediationManner as MediationManner, index$8_MediationOutcome as MediationOutcome, index$8_Member as Member, index$8_MemberDay as MemberDay, index$8_MemberRole as MemberRole, index$8_Offence as Offence, index$8_PartnershipCommitment as PartnershipCommitment, index$8_PartnershipKind as PartnershipKind, index$8_Patrol as Patrol, index$8_PatrolForce as PatrolForce, index$8_Post as Post, index$8_PostDay as PostDay, index$8_PostKind as PostKind, index$8_PulseAnswer as PulseAnswer, index$8_PulseQuestion as PulseQuestion, index$8_Recognition as Recognition, index$8_RecognitionKind as RecognitionKind, index$8_SearchOutcome as SearchOutcome, index$8_Service as Service, index$8_ServiceCompletion as ServiceCompletion, index$8_ServiceKind as ServiceKind, index$8_ServiceMode as ServiceMode, index$8_Station as Station, index$8_StationDay as StationDay, index$8_SubjectKind as SubjectKind, index$8_Trainees as Trainees, index$8_TrainingForm as TrainingForm, index$8_TrainingSession as TrainingSession, index$8_TrainingSubject as TrainingSubject, index$8_VisitCallBack as VisitCallBack };
}
interface CountedRecords {
    householdVisit: HouseholdVisit;
    visitCallBack: VisitCallBack;
    dispute: Dispute;
    disputeDevelopment: DisputeDevelopment;
    disputeFollowUp: DisputeFollowUp;
    mediation: Mediation;
    mediationCallBack: MediationCallBack;
    mediationAgreement: MediationAgreement;
    agreementPerformance: AgreementPerformance;
    lead: Lead;
    incident: Incident;
    informationItem: InformationItem;
    service: Service;
    serviceCompletion: ServiceCompletion;
    call: Call;
    complaint: Complaint;
    patrol: Patrol;
    postDay: PostDay;
    trainingSession: TrainingSession;
    educationEvent: EducationEvent;
    partnershipCommitment: PartnershipCommitment;
    kioskHour: KioskHour;
    lostPersonSearch: LostPersonSearch;
    improvement: Improvement;
    stationDay: StationDay;
    recognition: Recognition;
    careCase: CareCase;
    careContact: CareContact;
    memberDay: MemberDay;
    pulseAnswer: PulseAnswer;
    establishment: Establishment;
}
type RecordType = keyof CountedRecords;
interface CheckedRecords {
    visitCallBack: 'householdVisit';
    disputeDevelopment: 'dispute';
    mediationCallBack: 'mediation';
    serviceCompletion: 'service';
}
interface TimedRecordType {
    readonly time: string;
}
interface DatedRecordType {
    readonly day: string;
}
interface CheckRecordType {
    readonly checks: RecordType;
    readonly by: string;
}
type RecordTypeDefinition = TimedRecordType | DatedRecordType | CheckRecordType;
declare const recordTypes: Readonly<Record<RecordType, RecordTypeDefinition>>;
declare const recordTypeNames: readonly RecordType[];
declare function rootOf(type: RecordType): RecordType;
declare function timeFieldOf(type: RecordType): string;
type ArticleId = '000' | '001' | '002' | '003' | '004';
type SystemId = `S${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23}`;
type Condition = {
    readonly field: string;
    readonly equals: string | boolean;
} | {
    readonly field: string;
    readonly oneOf: readonly string[];
} | {
    readonly field: string;
    readonly present: boolean;
} | {
    readonly field: string;
    readonly atLeast: number;
} | {
    readonly field: string;
    readonly atLeastField: string;
} | {
    readonly from: string;
    readonly to: string;
    readonly within: number;
} | {
    readonly from: string;
    readonly to: string;
    readonly sameDay: true;
};
type Amount = {
    readonly field: string;
    readonly per?: number;
} | {
    readonly from: string;
    readonly to: string;
    readonly per: number;
};
interface Described {
    readonly id: string;
    readonly name: LocalizedText;
    readonly definition: LocalizedText;
    readonly systems: readonly [
        SystemId,
        ...SystemId[]
    ];
    readonly source: readonly ArticleId[];
}
interface Measured {
    readonly unit: LocalizedText;
}
interface Accumulated extends Described, Measured {
    readonly record: RecordType;
    readonly where: readonly Condition[];
}
interface Count extends Accumulated {
    readonly kind: 'count';
}
interface Distinct extends Accumulated {
    readonly kind: 'distinct';
    readonly field: string;
}
interface Total extends Accumulated {
    readonly kind: 'total';
    readonly amount: Amount;
}
interface Days extends Accumulated {
    readonly kind: 'days';
}
interface LongestRun extends Accumulated {
    readonly kind: 'longestRun';
}
interface Median extends Accumulated {
    readonly kind: 'median';
    readonly amount: Amount;
    readonly sample: string;
}
type Counter = Count | Distinct | Total | Days | LongestRun | Median;
interface Share extends Described {
    readonly kind: 'share';
    readonly numerator: string;
    readonly denominator: string;
}
interface Ratio extends Described, Measured {
    readonly kind: 'ratio';
    readonly numerator: string;
    readonly denominator: string;
}
interface Sum extends Described, Measured {
    readonly kind: 'sum';
    readonly of: readonly [
        string,
        ...string[]
    ];
}
type Metric = Counter | Share | Ratio | Sum;
type MetricKind = Metric['kind'];
declare function isCounter(metric: Metric): metric is Counter;
declare const metrics: {
    readonly stationsCounted: Omit<Distinct, "id"> & {
        readonly id: "stationsCounted";
    };
    readonly postMonths: Omit<Total, "id"> & {
        readonly id: "postMonths";
    };
    readonly officerMonths: Omit<Total, "id"> & {
        readonly id: "officerMonths";
    };
    readonly communityOfficerMonths: Omit<Total, "id"> & {
        readonly id: "communityOfficerMonths";
    };
    readonly auxiliaryMonths: Omit<Total, "id"> & {
        readonly id: "auxiliaryMonths";
    };
    readonly guardMonths: Omit<Total, "id"> & {
        readonly id: "guardMonths";
    };
    readonly thousandResidentMonths: Omit<Total, "id"> & {
        readonly id: "thousandResidentMonths";
    };
    readonly communityInvestment: Omit<Total, "id"> & {
        readonly id: "communityInvestment";
    };
    readonly visitsPerCommunityOfficer: Omit<Ratio, "id"> & {
        readonly id: "visitsPerCommunityOfficer";
    };
    readonly mediationsPerCommunityOfficer: Omit<Ratio, "id"> & {
        readonly id: "mediationsPerCommunityOfficer";
    };
    readonly servicesPerPost: Omit<Ratio, "id"> & {
        readonly id: "servicesPerPost";
    };
    readonly callsPerThousandResidents: Omit<Ratio, "id"> & {
        readonly id: "callsPerThousandResidents";
    };
    readonly criminalCasesPerThousandResidents: Omit<Ratio, "id"> & {
        readonly id: "criminalCasesPerThousandResidents";
    };
    readonly memberDays: Omit<Count, "id"> & {
        readonly id: "memberDays";
    };
    readonly minutesWorked: Omit<Total, "id"> & {
        readonly id: "minutesWorked";
    };
    readonly minutesWorkedPerDay: Omit<Ratio, "id"> & {
        readonly id: "minutesWorkedPerDay";
    };
    readonly longestWorkRun: Omit<LongestRun, "id"> & {
        readonly id: "longestWorkRun";
    };
    readonly overtimeDays: Omit<Count, "id"> & {
        readonly id: "overtimeDays";
    };
    readonly overtimeDayShare: Omit<Share, "id"> & {
        readonly id: "overtimeDayShare";
    };
    readonly overtimeHours: Omit<Total, "id"> & {
        readonly id: "overtimeHours";
    };
    readonly nightDuties: Omit<Count, "id"> & {
        readonly id: "nightDuties";
    };
    readonly nightDutiesRested: Omit<Count, "id"> & {
        readonly id: "nightDutiesRested";
    };
    readonly restAfterNightRate: Omit<Share, "id"> & {
        readonly id: "restAfterNightRate";
    };
    readonly ownTrainingHours: Omit<Total, "id"> & {
        readonly id: "ownTrainingHours";
    };
    readonly pulseAnswers: Omit<Count, "id"> & {
        readonly id: "pulseAnswers";
    };
    readonly pulsePoints: Omit<Total, "id"> & {
        readonly id: "pulsePoints";
    };
    readonly pulseMean: Omit<Ratio, "id"> & {
        readonly id: "pulseMean";
    };
    readonly pulseFavourable: Omit<Count, "id"> & {
        readonly id: "pulseFavourable";
    };
    readonly pulseFavourableShare: Omit<Share, "id"> & {
        readonly id: "pulseFavourableShare";
    };
    readonly careCasesOpened: Omit<Count, "id"> & {
        readonly id: "careCasesOpened";
    };
    readonly careCasesClosed: Omit<Count, "id"> & {
        readonly id: "careCasesClosed";
    };
    readonly careGoalsReached: Omit<Count, "id"> & {
        readonly id: "careGoalsReached";
    };
    readonly careGoalRate: Omit<Share, "id"> & {
        readonly id: "careGoalRate";
    };
    readonly carePartnerAgencies: Omit<Total, "id"> & {
        readonly id: "carePartnerAgencies";
    };
    readonly careContacts: Omit<Count, "id"> & {
        readonly id: "careContacts";
    };
    readonly careVisits: Omit<Count, "id"> & {
        readonly id: "careVisits";
    };
    readonly counsellingSessions: Omit<Count, "id"> & {
        readonly id: "counsellingSessions";
    };
    readonly careCasesContacted: Omit<Distinct, "id"> & {
        readonly id: "careCasesContacted";
    };
    readonly contactsPerCareCase: Omit<Ratio, "id"> & {
        readonly id: "contactsPerCareCase";
    };
    readonly recognitions: Omit<Count, "id"> & {
        readonly id: "recognitions";
    };
    readonly banners: Omit<Count, "id"> & {
        readonly id: "banners";
    };
    readonly thankYouLetters: Omit<Count, "id"> & {
        readonly id: "thankYouLetters";
    };
    readonly commendations: Omit<Count, "id"> & {
        readonly id: "commendations";
    };
    readonly promotions: Omit<Count, "id"> & {
        readonly id: "promotions";
    };
    readonly firstPlaces: Omit<Count, "id"> & {
        readonly id: "firstPlaces";
    };
    readonly membersCommended: Omit<Distinct, "id"> & {
        readonly id: "membersCommended";
    };
    readonly stationDays: Omit<Count, "id"> & {
        readonly id: "stationDays";
    };
    readonly workdays: Omit<Count, "id"> & {
        readonly id: "workdays";
    };
    readonly officerDays: Omit<Total, "id"> & {
        readonly id: "officerDays";
    };
    readonly communityTeamDays: Omit<Total, "id"> & {
        readonly id: "communityTeamDays";
    };
    readonly communityTeamShare: Omit<Share, "id"> & {
        readonly id: "communityTeamShare";
    };
    readonly communityHours: Omit<Total, "id"> & {
        readonly id: "communityHours";
    };
    readonly communityHoursPerOfficerDay: Omit<Ratio, "id"> & {
        readonly id: "communityHoursPerOfficerDay";
    };
    readonly vehicleMornings: Omit<Total, "id"> & {
        readonly id: "vehicleMornings";
    };
    readonly vehicleMorningsOut: Omit<Total, "id"> & {
        readonly id: "vehicleMorningsOut";
    };
    readonly vehiclesOutShare: Omit<Share, "id"> & {
        readonly id: "vehiclesOutShare";
    };
    readonly allVehiclesOutDays: Omit<Count, "id"> & {
        readonly id: "allVehiclesOutDays";
    };
    readonly hazardsNoticed: Omit<Count, "id"> & {
        readonly id: "hazardsNoticed";
    };
    readonly improvementsAgreed: Omit<Count, "id"> & {
        readonly id: "improvementsAgreed";
    };
    readonly improvementsCompleted: Omit<Count, "id"> & {
        readonly id: "improvementsCompleted";
    };
    readonly improvementsChecked: Omit<Count, "id"> & {
        readonly id: "improvementsChecked";
    };
    readonly improvementsEffective: Omit<Count, "id"> & {
        readonly id: "improvementsEffective";
    };
    readonly improvementCompletionRate: Omit<Share, "id"> & {
        readonly id: "improvementCompletionRate";
    };
    readonly improvementEffectRate: Omit<Share, "id"> & {
        readonly id: "improvementEffectRate";
    };
    readonly medianImprovementDays: Omit<Median, "id"> & {
        readonly id: "medianImprovementDays";
    };
    readonly searches: Omit<Count, "id"> & {
        readonly id: "searches";
    };
    readonly searchesFoundSafe: Omit<Count, "id"> & {
        readonly id: "searchesFoundSafe";
    };
    readonly searchSuccessRate: Omit<Share, "id"> & {
        readonly id: "searchSuccessRate";
    };
    readonly searchesFound: Omit<Count, "id"> & {
        readonly id: "searchesFound";
    };
    readonly searchesFoundWithinFourHours: Omit<Count, "id"> & {
        readonly id: "searchesFoundWithinFourHours";
    };
    readonly medianSearchMinutes: Omit<Median, "id"> & {
        readonly id: "medianSearchMinutes";
    };
    readonly searchesPurged: Omit<Count, "id"> & {
        readonly id: "searchesPurged";
    };
    readonly searchPurgeRate: Omit<Share, "id"> & {
        readonly id: "searchPurgeRate";
    };
    readonly kioskHours: Omit<Count, "id"> & {
        readonly id: "kioskHours";
    };
    readonly kioskHoursStaffed: Omit<Count, "id"> & {
        readonly id: "kioskHoursStaffed";
    };
    readonly kioskStaffedShare: Omit<Share, "id"> & {
        readonly id: "kioskStaffedShare";
    };
    readonly kioskVisitors: Omit<Total, "id"> & {
        readonly id: "kioskVisitors";
    };
    readonly kioskPeopleHelped: Omit<Total, "id"> & {
        readonly id: "kioskPeopleHelped";
    };
    readonly kioskDutyHours: Omit<Total, "id"> & {
        readonly id: "kioskDutyHours";
    };
    readonly visitorsPerDutyHour: Omit<Ratio, "id"> & {
        readonly id: "visitorsPerDutyHour";
    };
    readonly commitmentsDue: Omit<Count, "id"> & {
        readonly id: "commitmentsDue";
    };
    readonly commitmentsDone: Omit<Count, "id"> & {
        readonly id: "commitmentsDone";
    };
    readonly commitmentsDoneOnTime: Omit<Count, "id"> & {
        readonly id: "commitmentsDoneOnTime";
    };
    readonly commitmentRate: Omit<Share, "id"> & {
        readonly id: "commitmentRate";
    };
    readonly partners: Omit<Distinct, "id"> & {
        readonly id: "partners";
    };
    readonly alliancePartners: Omit<Distinct, "id"> & {
        readonly id: "alliancePartners";
    };
    readonly patrolAgreementPartners: Omit<Distinct, "id"> & {
        readonly id: "patrolAgreementPartners";
    };
    readonly educationEvents: Omit<Count, "id"> & {
        readonly id: "educationEvents";
    };
    readonly peopleReached: Omit<Total, "id"> & {
        readonly id: "peopleReached";
    };
    readonly peopleReachedPerEvent: Omit<Ratio, "id"> & {
        readonly id: "peopleReachedPerEvent";
    };
    readonly educationTopicsCovered: Omit<Distinct, "id"> & {
        readonly id: "educationTopicsCovered";
    };
    readonly antiFraudEvents: Omit<Count, "id"> & {
        readonly id: "antiFraudEvents";
    };
    readonly peopleReachedAgainstFraud: Omit<Total, "id"> & {
        readonly id: "peopleReachedAgainstFraud";
    };
    readonly pupilsReached: Omit<Total, "id"> & {
        readonly id: "pupilsReached";
    };
    readonly hallVisitors: Omit<Total, "id"> & {
        readonly id: "hallVisitors";
    };
    readonly squareAudience: Omit<Total, "id"> & {
        readonly id: "squareAudience";
    };
    readonly onlineLearners: Omit<Total, "id"> & {
        readonly id: "onlineLearners";
    };
    readonly peopleExpected: Omit<Total, "id"> & {
        readonly id: "peopleExpected";
    };
    readonly peopleReachedWhereExpected: Omit<Total, "id"> & {
        readonly id: "peopleReachedWhereExpected";
    };
    readonly turnoutRatio: Omit<Ratio, "id"> & {
        readonly id: "turnoutRatio";
    };
    readonly trainingSessions: Omit<Count, "id"> & {
        readonly id: "trainingSessions";
    };
    readonly trainingMinutes: Omit<Total, "id"> & {
        readonly id: "trainingMinutes";
    };
    readonly trainingHours: Omit<Total, "id"> & {
        readonly id: "trainingHours";
    };
    readonly trainingDays: Omit<Days, "id"> & {
        readonly id: "trainingDays";
    };
    readonly longestTrainingRun: Omit<LongestRun, "id"> & {
        readonly id: "longestTrainingRun";
    };
    readonly trainingMinutesPerSession: Omit<Ratio, "id"> & {
        readonly id: "trainingMinutesPerSession";
    };
    readonly trainingMinutesPerTrainingDay: Omit<Ratio, "id"> & {
        readonly id: "trainingMinutesPerTrainingDay";
    };
    readonly trainingMinutesPerWorkday: Omit<Ratio, "id"> & {
        readonly id: "trainingMinutesPerWorkday";
    };
    readonly trainingWeeksWithPlan: Omit<Distinct, "id"> & {
        readonly id: "trainingWeeksWithPlan";
    };
    readonly trainingSubjectsCovered: Omit<Distinct, "id"> & {
        readonly id: "trainingSubjectsCovered";
    };
    readonly practicalSubjectsCovered: Omit<Distinct, "id"> & {
        readonly id: "practicalSubjectsCovered";
    };
    readonly weekendSchoolSessions: Omit<Count, "id"> & {
        readonly id: "weekendSchoolSessions";
    };
    readonly trainingCornerSessions: Omit<Count, "id"> & {
        readonly id: "trainingCornerSessions";
    };
    readonly secondments: Omit<Count, "id"> & {
        readonly id: "secondments";
    };
    readonly expertLectures: Omit<Count, "id"> & {
        readonly id: "expertLectures";
    };
    readonly trainingAttendances: Omit<Total, "id"> & {
        readonly id: "trainingAttendances";
    };
    readonly guardTrainingSessions: Omit<Count, "id"> & {
        readonly id: "guardTrainingSessions";
    };
    readonly guardAttendances: Omit<Total, "id"> & {
        readonly id: "guardAttendances";
    };
    readonly postDaysOpen: Omit<Count, "id"> & {
        readonly id: "postDaysOpen";
    };
    readonly postDaysFullyCovered: Omit<Count, "id"> & {
        readonly id: "postDaysFullyCovered";
    };
    readonly fullyCoveredDayShare: Omit<Share, "id"> & {
        readonly id: "fullyCoveredDayShare";
    };
    readonly postOpenMinutes: Omit<Total, "id"> & {
        readonly id: "postOpenMinutes";
    };
    readonly postCoveredMinutes: Omit<Total, "id"> & {
        readonly id: "postCoveredMinutes";
    };
    readonly coverageRate: Omit<Share, "id"> & {
        readonly id: "coverageRate";
    };
    readonly standInMinutes: Omit<Total, "id"> & {
        readonly id: "standInMinutes";
    };
    readonly standInShare: Omit<Share, "id"> & {
        readonly id: "standInShare";
    };
    readonly postsStaffed: Omit<Distinct, "id"> & {
        readonly id: "postsStaffed";
    };
    readonly patrolsPlanned: Omit<Count, "id"> & {
        readonly id: "patrolsPlanned";
    };
    readonly patrolsDone: Omit<Count, "id"> & {
        readonly id: "patrolsDone";
    };
    readonly plannedPatrolsDone: Omit<Count, "id"> & {
        readonly id: "plannedPatrolsDone";
    };
    readonly patrolPlanRate: Omit<Share, "id"> & {
        readonly id: "patrolPlanRate";
    };
    readonly patrolHours: Omit<Total, "id"> & {
        readonly id: "patrolHours";
    };
    readonly patrolDays: Omit<Days, "id"> & {
        readonly id: "patrolDays";
    };
    readonly longestPatrolRun: Omit<LongestRun, "id"> & {
        readonly id: "longestPatrolRun";
    };
    readonly windowsPlanned: Omit<Distinct, "id"> & {
        readonly id: "windowsPlanned";
    };
    readonly windowsCovered: Omit<Distinct, "id"> & {
        readonly id: "windowsCovered";
    };
    readonly windowCoverageRate: Omit<Share, "id"> & {
        readonly id: "windowCoverageRate";
    };
    readonly patrolTurnouts: Omit<Total, "id"> & {
        readonly id: "patrolTurnouts";
    };
    readonly guardTurnouts: Omit<Total, "id"> & {
        readonly id: "guardTurnouts";
    };
    readonly communityForcePatrols: Omit<Count, "id"> & {
        readonly id: "communityForcePatrols";
    };
    readonly incidents: Omit<Count, "id"> & {
        readonly id: "incidents";
    };
    readonly cases: Omit<Count, "id"> & {
        readonly id: "cases";
    };
    readonly criminalCases: Omit<Count, "id"> & {
        readonly id: "criminalCases";
    };
    readonly publicOrderCases: Omit<Count, "id"> & {
        readonly id: "publicOrderCases";
    };
    readonly patrolPreventableIncidents: Omit<Count, "id"> & {
        readonly id: "patrolPreventableIncidents";
    };
    readonly burglaries: Omit<Count, "id"> & {
        readonly id: "burglaries";
    };
    readonly theftsFromVehicles: Omit<Count, "id"> & {
        readonly id: "theftsFromVehicles";
    };
    readonly pickpocketings: Omit<Count, "id"> & {
        readonly id: "pickpocketings";
    };
    readonly frauds: Omit<Count, "id"> & {
        readonly id: "frauds";
    };
    readonly seriousIncidents: Omit<Count, "id"> & {
        readonly id: "seriousIncidents";
    };
    readonly caseDays: Omit<Days, "id"> & {
        readonly id: "caseDays";
    };
    readonly casesSolved: Omit<Count, "id"> & {
        readonly id: "casesSolved";
    };
    readonly caseSolvedRate: Omit<Share, "id"> & {
        readonly id: "caseSolvedRate";
    };
    readonly incidentsInSeries: Omit<Count, "id"> & {
        readonly id: "incidentsInSeries";
    };
    readonly caseSeries: Omit<Distinct, "id"> & {
        readonly id: "caseSeries";
    };
    readonly incidentLoss: Omit<Total, "id"> & {
        readonly id: "incidentLoss";
    };
    readonly peopleInjured: Omit<Total, "id"> & {
        readonly id: "peopleInjured";
    };
    readonly complaints: Omit<Count, "id"> & {
        readonly id: "complaints";
    };
    readonly complaintsSubstantiated: Omit<Count, "id"> & {
        readonly id: "complaintsSubstantiated";
    };
    readonly callComplaintsSubstantiated: Omit<Count, "id"> & {
        readonly id: "callComplaintsSubstantiated";
    };
    readonly serviceComplaints: Omit<Count, "id"> & {
        readonly id: "serviceComplaints";
    };
    readonly hotlineIssues: Omit<Count, "id"> & {
        readonly id: "hotlineIssues";
    };
    readonly complaintsAnswered: Omit<Count, "id"> & {
        readonly id: "complaintsAnswered";
    };
    readonly medianAnswerDays: Omit<Median, "id"> & {
        readonly id: "medianAnswerDays";
    };
    readonly calls: Omit<Count, "id"> & {
        readonly id: "calls";
    };
    readonly callsNotPoliceWork: Omit<Count, "id"> & {
        readonly id: "callsNotPoliceWork";
    };
    readonly notPoliceWorkShare: Omit<Share, "id"> & {
        readonly id: "notPoliceWorkShare";
    };
    readonly callsReferred: Omit<Count, "id"> & {
        readonly id: "callsReferred";
    };
    readonly callsWithoutIncident: Omit<Count, "id"> & {
        readonly id: "callsWithoutIncident";
    };
    readonly callsWithDutyItem: Omit<Count, "id"> & {
        readonly id: "callsWithDutyItem";
    };
    readonly dutyItemShare: Omit<Share, "id"> & {
        readonly id: "dutyItemShare";
    };
    readonly dutyItemsUsed: Omit<Distinct, "id"> & {
        readonly id: "dutyItemsUsed";
    };
    readonly callsReviewed: Omit<Count, "id"> & {
        readonly id: "callsReviewed";
    };
    readonly callQualityProblems: Omit<Count, "id"> & {
        readonly id: "callQualityProblems";
    };
    readonly callQualityProblemRate: Omit<Share, "id"> & {
        readonly id: "callQualityProblemRate";
    };
    readonly callsAttended: Omit<Count, "id"> & {
        readonly id: "callsAttended";
    };
    readonly medianArrivalMinutes: Omit<Median, "id"> & {
        readonly id: "medianArrivalMinutes";
    };
    readonly fraudCalls: Omit<Count, "id"> & {
        readonly id: "fraudCalls";
    };
    readonly disputeCalls: Omit<Count, "id"> & {
        readonly id: "disputeCalls";
    };
    readonly noiseCalls: Omit<Count, "id"> & {
        readonly id: "noiseCalls";
    };
    readonly services: Omit<Count, "id"> & {
        readonly id: "services";
    };
    readonly servicesRecognised: Omit<Count, "id"> & {
        readonly id: "servicesRecognised";
    };
    readonly serviceRecognitionRate: Omit<Share, "id"> & {
        readonly id: "serviceRecognitionRate";
    };
    readonly servicesAtHome: Omit<Count, "id"> & {
        readonly id: "servicesAtHome";
    };
    readonly servicesAfterHours: Omit<Count, "id"> & {
        readonly id: "servicesAfterHours";
    };
    readonly servicesByAppointment: Omit<Count, "id"> & {
        readonly id: "servicesByAppointment";
    };
    readonly servicesByProxy: Omit<Count, "id"> & {
        readonly id: "servicesByProxy";
    };
    readonly greenChannelServices: Omit<Count, "id"> & {
        readonly id: "greenChannelServices";
    };
    readonly actsOfHelp: Omit<Count, "id"> & {
        readonly id: "actsOfHelp";
    };
    readonly serviceKindsOffered: Omit<Distinct, "id"> & {
        readonly id: "serviceKindsOffered";
    };
    readonly serviceDays: Omit<Days, "id"> & {
        readonly id: "serviceDays";
    };
    readonly servicesTracked: Omit<Count, "id"> & {
        readonly id: "servicesTracked";
    };
    readonly servicesCompleted: Omit<Count, "id"> & {
        readonly id: "servicesCompleted";
    };
    readonly serviceCompletionRate: Omit<Share, "id"> & {
        readonly id: "serviceCompletionRate";
    };
    readonly medianWaitingMinutes: Omit<Median, "id"> & {
        readonly id: "medianWaitingMinutes";
    };
    readonly informationItems: Omit<Count, "id"> & {
        readonly id: "informationItems";
    };
    readonly leadInformationItems: Omit<Count, "id"> & {
        readonly id: "leadInformationItems";
    };
    readonly leadInformationShare: Omit<Share, "id"> & {
        readonly id: "leadInformationShare";
    };
    readonly itemsEnteredSameDay: Omit<Count, "id"> & {
        readonly id: "itemsEnteredSameDay";
    };
    readonly sameDayEntryRate: Omit<Share, "id"> & {
        readonly id: "sameDayEntryRate";
    };
    readonly medianEntryLagHours: Omit<Median, "id"> & {
        readonly id: "medianEntryLagHours";
    };
    readonly informationDays: Omit<Days, "id"> & {
        readonly id: "informationDays";
    };
    readonly longestInformationRun: Omit<LongestRun, "id"> & {
        readonly id: "longestInformationRun";
    };
    readonly informationCategoriesSeen: Omit<Distinct, "id"> & {
        readonly id: "informationCategoriesSeen";
    };
    readonly partnerInformationItems: Omit<Count, "id"> & {
        readonly id: "partnerInformationItems";
    };
    readonly caseLeads: Omit<Count, "id"> & {
        readonly id: "caseLeads";
    };
    readonly suspectsCaught: Omit<Count, "id"> & {
        readonly id: "suspectsCaught";
    };
    readonly fugitivesCaught: Omit<Count, "id"> & {
        readonly id: "fugitivesCaught";
    };
    readonly detections: Omit<Sum, "id"> & {
        readonly id: "detections";
    };
    readonly caseFieldsHelped: Omit<Distinct, "id"> & {
        readonly id: "caseFieldsHelped";
    };
    readonly agreementsMade: Omit<Count, "id"> & {
        readonly id: "agreementsMade";
    };
    readonly agreementsWritten: Omit<Count, "id"> & {
        readonly id: "agreementsWritten";
    };
    readonly agreementsDue: Omit<Count, "id"> & {
        readonly id: "agreementsDue";
    };
    readonly agreementsPerformed: Omit<Count, "id"> & {
        readonly id: "agreementsPerformed";
    };
    readonly agreementsPerformedOnTime: Omit<Count, "id"> & {
        readonly id: "agreementsPerformedOnTime";
    };
    readonly agreementsOverdue: Omit<Count, "id"> & {
        readonly id: "agreementsOverdue";
    };
    readonly agreementPerformanceRate: Omit<Share, "id"> & {
        readonly id: "agreementPerformanceRate";
    };
    readonly mediations: Omit<Count, "id"> & {
        readonly id: "mediations";
    };
    readonly mediationsSettled: Omit<Count, "id"> & {
        readonly id: "mediationsSettled";
    };
    readonly mediationSuccessRate: Omit<Share, "id"> & {
        readonly id: "mediationSuccessRate";
    };
    readonly mediationsCalledBack: Omit<Count, "id"> & {
        readonly id: "mediationsCalledBack";
    };
    readonly mediationsBothSatisfied: Omit<Count, "id"> & {
        readonly id: "mediationsBothSatisfied";
    };
    readonly mediationSatisfactionRate: Omit<Share, "id"> & {
        readonly id: "mediationSatisfactionRate";
    };
    readonly mediationsFailed: Omit<Count, "id"> & {
        readonly id: "mediationsFailed";
    };
    readonly mediationsPassedUp: Omit<Count, "id"> & {
        readonly id: "mediationsPassedUp";
    };
    readonly passedUpRate: Omit<Share, "id"> & {
        readonly id: "passedUpRate";
    };
    readonly mediationsOnTheSpot: Omit<Count, "id"> & {
        readonly id: "mediationsOnTheSpot";
    };
    readonly mediationsAtHome: Omit<Count, "id"> & {
        readonly id: "mediationsAtHome";
    };
    readonly disputesMediated: Omit<Distinct, "id"> & {
        readonly id: "disputesMediated";
    };
    readonly disputes: Omit<Count, "id"> & {
        readonly id: "disputes";
    };
    readonly disputesFoundProactively: Omit<Count, "id"> & {
        readonly id: "disputesFoundProactively";
    };
    readonly proactiveDiscoveryRate: Omit<Share, "id"> & {
        readonly id: "proactiveDiscoveryRate";
    };
    readonly disputeKindsSeen: Omit<Distinct, "id"> & {
        readonly id: "disputeKindsSeen";
    };
    readonly disputesRecurred: Omit<Distinct, "id"> & {
        readonly id: "disputesRecurred";
    };
    readonly disputeRecurrenceRate: Omit<Share, "id"> & {
        readonly id: "disputeRecurrenceRate";
    };
    readonly disputesTurnedCriminal: Omit<Distinct, "id"> & {
        readonly id: "disputesTurnedCriminal";
    };
    readonly disputesEscalated: Omit<Distinct, "id"> & {
        readonly id: "disputesEscalated";
    };
    readonly disputeEscalationRate: Omit<Share, "id"> & {
        readonly id: "disputeEscalationRate";
    };
    readonly disputeFollowUps: Omit<Count, "id"> & {
        readonly id: "disputeFollowUps";
    };
    readonly disputesFollowedUp: Omit<Distinct, "id"> & {
        readonly id: "disputesFollowedUp";
    };
    readonly disputesStable: Omit<Distinct, "id"> & {
        readonly id: "disputesStable";
    };
    readonly disputeStabilityRate: Omit<Share, "id"> & {
        readonly id: "disputeStabilityRate";
    };
    readonly visits: Omit<Count, "id"> & {
        readonly id: "visits";
    };
    readonly householdsVisited: Omit<Distinct, "id"> & {
        readonly id: "householdsVisited";
    };
    readonly visitsCalledBack: Omit<Count, "id"> & {
        readonly id: "visitsCalledBack";
    };
    readonly numbersMatched: Omit<Count, "id"> & {
        readonly id: "numbersMatched";
    };
    readonly visitsConfirmed: Omit<Count, "id"> & {
        readonly id: "visitsConfirmed";
    };
    readonly visitsSatisfied: Omit<Count, "id"> & {
        readonly id: "visitsSatisfied";
    };
    readonly numberMatchRate: Omit<Share, "id"> & {
        readonly id: "numberMatchRate";
    };
    readonly visitConfirmedRate: Omit<Share, "id"> & {
        readonly id: "visitConfirmedRate";
    };
    readonly visitSatisfactionRate: Omit<Share, "id"> & {
        readonly id: "visitSatisfactionRate";
    };
    readonly visitDays: Omit<Days, "id"> & {
        readonly id: "visitDays";
    };
    readonly visitsPerHousehold: Omit<Ratio, "id"> & {
        readonly id: "visitsPerHousehold";
    };
    readonly visitsWithDifficulties: Omit<Count, "id"> & {
        readonly id: "visitsWithDifficulties";
    };
    readonly visitsWithSuggestions: Omit<Count, "id"> & {
        readonly id: "visitsWithSuggestions";
    };
    readonly visitsWithPromises: Omit<Count, "id"> & {
        readonly id: "visitsWithPromises";
    };
    readonly visitCallBackShare: Omit<Share, "id"> & {
        readonly id: "visitCallBackShare";
    };
};
type MetricId = keyof typeof metrics;
type CounterId = {
    [Id in MetricId]: (typeof metrics)[Id] extends Counter ? Id : never;
}[MetricId];
declare const metricIds: readonly MetricId[];
declare const counterIds: CounterId[];
declare const recordSchemas: {
    readonly [Type in RecordType]: z.ZodType<CountedRecords[Type]>;
};
declare const recordTables: {
    readonly householdVisit: "household_visit";
    readonly visitCallBack: "visit_call_back";
    readonly mediation: "mediation";
    readonly mediationCallBack: "mediation_call_back";
    readonly lead: "lead";
    readonly informationItem: "information_item";
    readonly service: "service";
};
type StoredRecordType = keyof typeof recordTables;
declare const storedRecordTypeNames: readonly StoredRecordType[];
declare const storedCounterIds: readonly [
    "visits",
    "householdsVisited",
    "visitsCalledBack",
    "numbersMatched",
    "visitsConfirmed",
    "visitsSatisfied",
    "mediations",
    "mediationsSettled",
    "mediationsCalledBack",
    "mediationsBothSatisfied",
    "caseLeads",
    "suspectsCaught",
    "fugitivesCaught",
    "informationItems",
    "leadInformationItems",
    "services",
    "servicesRecognised"
];
type StoredCounterId = (typeof storedCounterIds)[number];
declare const storedMetricIds: readonly [
    "visits",
    "householdsVisited",
    "visitsCalledBack",
    "numbersMatched",
    "visitsConfirmed",
    "visitsSatisfied",
    "numberMatchRate",
    "visitConfirmedRate",
    "visitSatisfactionRate",
    "mediations",
    "mediationsSettled",
    "mediationSuccessRate",
    "mediationsCalledBack",
    "mediationsBothSatisfied",
    "mediationSatisfactionRate",
    "caseLeads",
    "suspectsCaught",
    "fugitivesCaught",
    "detections",
    "informationItems",
    "leadInformationItems",
    "services",
    "servicesRecognised"
];
type StoredMetricId = (typeof storedMetricIds)[number];
declare function isStoredRecordType(type: RecordType): type is StoredRecordType;
declare function storedRootOf(type: StoredRecordType): StoredRecordType;
declare function storedFamilyOf(root: StoredRecordType): readonly StoredRecordType[];
type StoredMetric = Count | Distinct | Share | Sum;
declare function isStoredMetricId(id: string): id is StoredMetricId;
declare function storedMetricOf(id: string): StoredMetric;
declare const tallyTable = "member_month_tally";
declare function columnOf(name: string): string;
declare function metricSql(id: MetricId, row: string): string;
declare function counterSelectSql(type: StoredRecordType, row: string): readonly string[];
declare function countersOf(type: StoredRecordType): readonly (Count | Distinct)[];
interface TallySubject {
    readonly stationId: string | null;
    readonly id: string;
}
interface SubjectLookups {
    readonly teamOf?: ((stationId: string, memberId: string) => string | null) | undefined;
    readonly postOf?: ((stationId: string, memberId: string) => string | null) | undefined;
    readonly communityOf?: ((stationId: string, memberId: string) => string | null) | undefined;
    readonly branchOf?: ((stationId: string) => string | null) | undefined;
    readonly bureauOf?: ((stationId: string) => string | null) | undefined;
}
type Tally = Readonly<Partial<Record<CounterId, number>>>;
declare const emptyTally: Tally;
interface MetricValue {
    readonly value: number | null;
    readonly numerator: number | null;
    readonly denominator: number | null;
}
declare function isMetricId(id: string): id is MetricId;
declare function metricOf(id: string): Metric;
declare function metricValue(id: MetricId, tally: Tally): MetricValue;
declare function sampleOf(metric: Metric): CounterId | null;
declare function countersBehind(id: MetricId): readonly CounterId[];
interface TalliesOptions extends SubjectLookups {
    readonly subject: SubjectKind;
    readonly period: PeriodKind;
    readonly timeZone: string;
    readonly counters?: readonly CounterId[] | undefined;
}
interface RollUpOptions {
    readonly period?: PeriodKind;
    readonly subject?: SubjectKind;
    readonly of?: (subject: TallySubject) => string | null;
}
interface SubjectTally extends TallySubject {
    readonly period: Period;
    readonly tally: Tally;
}
type Checked<Type extends RecordType> = [
    Type
] extends [
    keyof CheckedRecords
] ? [
    checked: CountedRecords[CheckedRecords[Type]]
] : [
];
declare class Tallies {
    #private;
    readonly options: TalliesOptions;
    constructor(options: TalliesOptions);
    add<Type extends RecordType>(type: Type, record: CountedRecords[Type], ...[checked]: Checked<Type>): this;
    merge(other: Tallies): this;
    rollUp({ period, subject, of }: RollUpOptions): Tallies;
    get({ stationId, id }: TallySubject, period: Period): Tally;
    [Symbol.iterator](): Generator<SubjectTally>;
}
type index$7_Amount = Amount;
type index$7_ArticleId = ArticleId;
type index$7_CheckRecordType = CheckRecordType;
type index$7_CheckedRecords = CheckedRecords;
type index$7_Condition = Condition;
type index$7_Count = Count;
type index$7_CountedRecords = CountedRecords;
type index$7_Counter = Counter;
type index$7_CounterId = CounterId;
type index$7_DatedRecordType = DatedRecordType;
type index$7_Days = Days;
type index$7_Distinct = Distinct;
type index$7_LongestRun = LongestRun;
type index$7_Median = Median;
type index$7_Metric = Metric;
type index$7_MetricId = MetricId;
type index$7_MetricKind = MetricKind;
type index$7_MetricValue = MetricValue;
type index$7_Ratio = Ratio;
type index$7_RecordType = RecordType;
type index$7_RecordTypeDefinition = RecordTypeDefinition;
type index$7_RollUpOptions = RollUpOptions;
type index$7_Share = Share;
type index$7_StoredCounterId = StoredCounterId;
type index$7_StoredMetric = StoredMetric;
type index$7_StoredMetricId = StoredMetricId;
type index$7_StoredRecordType = StoredRecordType;
type index$7_SubjectLookups = SubjectLookups;
type index$7_SubjectTally = SubjectTally;
type index$7_Sum = Sum;
type index$7_SystemId = SystemId;
type index$7_Tallies = Tallies;
declare const index$7_Tallies: typeof Tallies;
type index$7_TalliesOptions = TalliesOptions;
type index$7_Tally = Tally;
type index$7_TallySubject = TallySubject;
type index$7_TimedRecordType = TimedRecordType;
type index$7_Total = Total;
declare const index$7_columnOf: typeof columnOf;
declare const index$7_counterIds: typeof counterIds;
declare const index$7_counterSelectSql: typeof counterSelectSql;
declare const index$7_countersBehind: typeof countersBehind;
declare const index$7_countersOf: typeof countersOf;
declare const index$7_emptyTally: typeof emptyTally;
declare const index$7_isCounter: typeof isCounter;
declare const index$7_isMetricId: typeof isMetricId;
declare const index$7_isStoredMetricId: typeof isStoredMetricId;
declare const index$7_isStoredRecordType: typeof isStoredRecordType;
declare const index$7_metricIds: typeof metricIds;
declare const index$7_metricOf: typeof metricOf;
declare const index$7_metricSql: typeof metricSql;
declare const index$7_metricValue: typeof metricValue;
declare const index$7_metrics: typeof metrics;
declare const index$7_recordSchemas: typeof recordSchemas;
declare const index$7_recordTables: typeof recordTables;
declare const index$7_recordTypeNames: typeof recordTypeNames;
declare const index$7_recordTypes: typeof recordTypes;
declare const index$7_rootOf: typeof rootOf;
declare const index$7_sampleOf: typeof sampleOf;
declare const index$7_storedCounterIds: typeof storedCounterIds;
declare const index$7_storedFamilyOf: typeof storedFamilyOf;
declare const index$7_storedMetricIds: typeof storedMetricIds;
declare const index$7_storedMetricOf: typeof storedMetricOf;
declare const index$7_storedRecordTypeNames: typeof storedRecordTypeNames;
declare const index$7_storedRootOf: typeof storedRootOf;
declare const index$7_tallyTable: typeof tallyTable;
declare const index$7_timeFieldOf: typeof timeFieldOf;
declare namespace index$7 {
    export { index$7_Tallies as Tallies, index$7_columnOf as columnOf, index$7_counterIds as counterIds, index$7_counterSelectSql as counterSelectSql, index$7_countersBehind as countersBehind, index$7_countersOf as countersOf, index$7_emptyTally as emptyTally, index$7_isCounter as isCounter, index$7_isMetricId as isMetricId, index$7_isStoredMetricId as isStoredMetricId, index$7_isStoredRecordType as isStoredRecordType, index$7_metricIds as metricIds, index$7_metricOf as metricOf, index$7_metricSql as metricSql, index$7_metricValue as metricValue, index$7_metrics as metrics, index$7_recordSchemas as recordSchemas, index$7_recordTables as recordTables, index$7_recordTypeNames as recordTypeNames, index$7_recordTypes as recordTypes, index$7_rootOf as rootOf, index$7_sampleOf as sampleOf, index$7_storedCounterIds as storedCounterIds, index$7_storedFamilyOf as storedFamilyOf, index$7_storedMetricIds as storedMetricIds, index$7_storedMetricOf as storedMetricOf, index$7_storedRecordTypeNames as storedRecordTypeNames, index$7_storedRootOf as storedRootOf, index$7_tallyTable as tallyTable, index$7_timeFieldOf as timeFieldOf };
    export type { index$7_Amount as Amount, index$7_ArticleId as ArticleId, index$7_CheckRecordType as CheckRecordType, index$7_CheckedRecords as CheckedRecords, index$7_Condition as Condition, index$7_Count as Count, index$7_CountedRecords as CountedRecords, index$7_Counter as Counter, index$7_CounterId as CounterId, index$7_DatedRecordType as DatedRecordType, index$7_Days as Days, index$7_Distinct as Distinct, index$7_LongestRun as LongestRun, index$7_Median as Median, index$7_Metric as Metric, index$7_MetricId as MetricId, index$7_MetricKind as MetricKind, index$7_MetricValue as MetricValue, index$7_Ratio as Ratio, index$7_RecordType as RecordType, index$7_RecordTypeDefinition as RecordTypeDefinition, index$7_RollUpOptions as RollUpOptions, index$7_Share as Share, index$7_StoredCounterId as StoredCounterId, index$7_StoredMetric as StoredMetric, index$7_StoredMetricId as StoredMetricId, index$7_StoredRecordType as StoredRecordType, index$7_SubjectLookups as SubjectLookups, index$7_SubjectTally as SubjectTally, index$7_Sum as Sum, index$7_SystemId as SystemId, index$7_TalliesOptions as TalliesOptions, index$7_Tally as Tally, index$7_TallySubject as TallySubject, index$7_TimedRecordType as TimedRecordType, index$7_Total as Total };
}
type Moment = string | number;
interface PlanarPlace {
    readonly x: number;
    readonly y: number;
}
interface DegreesPlace {
    readonly longitude: number;
    readonly latitude: number;
}
type Place = PlanarPlace | DegreesPlace;
type Coordinates = 'metres' | 'degrees';
interface SeriesIncident {
    readonly id: string;
    readonly occurredAt: Moment;
    readonly place: Place | null;
    readonly methods: readonly string[];
    readonly targetKind: string | null;
}
interface CaseSeriesOptions {
    readonly coordinates: Coordinates;
    readonly withinDays: number;
    readonly withinMetres: number;
    readonly sharedMethods?: number;
    readonly also?: 'place' | 'target' | 'either' | 'both';
}
type LinkEvidence = {
    readonly kind: 'time';
    readonly days: number;
} | {
    readonly kind: 'method';
    readonly shared: readonly {
        readonly method: string;
        readonly heldBy: number;
    }[];
    readonly similarity: number;
} | {
    readonly kind: 'place';
    readonly metres: number;
} | {
    readonly kind: 'target';
    readonly targetKind: string;
    readonly heldBy: number;
};
interface CaseLink {
    readonly incidents: readonly [
        earlier: string,
        later: string
    ];
    readonly evidence: readonly LinkEvidence[];
    readonly sentence: LocalizedText;
}
interface CaseSeries {
    readonly incidents: readonly string[];
    readonly links: readonly CaseLink[];
    readonly methodsOfAll: readonly string[];
    readonly days: number;
    readonly chained: boolean;
    readonly sentence: LocalizedText;
}
interface CaseSeriesProposal {
    readonly coordinates: Coordinates;
    readonly withinDays: number;
    readonly withinMetres: number;
    readonly sharedMethods: number;
    readonly also: 'place' | 'target' | 'either' | 'both';
    readonly incidents: number;
    readonly series: readonly CaseSeries[];
    readonly sentence: LocalizedText;
}
declare function caseSeries(incidents: readonly SeriesIncident[], options: CaseSeriesOptions): CaseSeriesProposal;
interface ValueAtPlace {
    readonly place: Place;
    readonly value: number;
}
interface GetisOrdOptions {
    readonly coordinates: Coordinates;
    readonly metres: number;
}
interface LocalStatistic {
    readonly z: number | null;
    readonly p: number | null;
}
interface LocalGetisOrd {
    readonly neighbours: number;
    readonly gi: LocalStatistic;
    readonly giStar: LocalStatistic;
}
interface GlobalGetisOrd {
    readonly g: number | null;
    readonly expected: number;
    readonly variance: number | null;
    readonly z: number | null;
    readonly p: number | null;
    readonly pOneSided: number | null;
}
interface GetisOrd {
    readonly coordinates: Coordinates;
    readonly metres: number;
    readonly places: number;
    readonly local: readonly LocalGetisOrd[];
    readonly global: GlobalGetisOrd;
    readonly sentence: LocalizedText;
}
declare function getisOrd(values: readonly ValueAtPlace[], options: GetisOrdOptions): GetisOrd;
interface H3Library {
    readonly latLngToCell: (latitude: number, longitude: number, resolution: number) => string;
    readonly cellToLatLng: (cell: string) => readonly number[];
    readonly gridDisk: (cell: string, steps: number) => readonly string[];
    readonly polygonToCells: (ring: number[][], resolution: number) => readonly string[];
    readonly cellArea: (cell: string, unit: 'km2') => number;
}
interface HotSpotIncident {
    readonly place: Place;
    readonly kind?: string;
}
interface SquareCellsOption {
    readonly kind: 'square';
    readonly metres: number;
    readonly projectAt?: DegreesPlace;
}
interface H3CellsOption {
    readonly kind: 'h3';
    readonly resolution: number;
    readonly library: H3Library;
}
interface HarmTable {
    readonly source: string;
    readonly weights: Readonly<Record<string, number>>;
}
interface HotSpotOptions {
    readonly coordinates: Coordinates;
    readonly cells: SquareCellsOption | H3CellsOption;
    readonly area?: readonly Place[];
    readonly steps?: number;
    readonly bandwidthMetres?: number;
    readonly falseDiscoveryRate?: number;
    readonly harm?: HarmTable;
}
interface HotSpotCell {
    readonly id: string;
    readonly centre: Place;
    readonly squareKilometres: number;
    readonly count: number;
    readonly harm: number | null;
    readonly density: number | null;
    readonly around: {
        readonly count: number;
        readonly cells: number;
    };
    readonly z: number | null;
    readonly giP: number | null;
    readonly scatterP: number | null;
    readonly p: number | null;
    readonly adjustedP: number | null;
    readonly hot: boolean;
    readonly spot: number | null;
}
interface HotSpot {
    readonly cells: readonly string[];
    readonly count: number;
    readonly harm: number | null;
    readonly squareKilometres: number;
    readonly share: number;
    readonly areaShare: number;
}
interface HotSpots {
    readonly coordinates: Coordinates;
    readonly incidents: number;
    readonly outside: number;
    readonly area: {
        readonly cells: number;
        readonly squareKilometres: number;
    };
    readonly falseDiscoveryRate: number;
    readonly harmSource: string | null;
    readonly cells: readonly HotSpotCell[];
    readonly spots: readonly HotSpot[];
    readonly sentence: LocalizedText;
}
declare function hotSpots(incidents: readonly HotSpotIncident[], options: HotSpotOptions): HotSpots;
interface PlacedIncident {
    readonly place: Place;
    readonly occurredAt: Moment;
}
interface KnoxOptions {
    readonly coordinates: Coordinates;
    readonly metres: number;
    readonly days: number;
    readonly permutations?: number;
    readonly seed?: number;
}
interface KnoxTest {
    readonly coordinates: Coordinates;
    readonly metres: number;
    readonly days: number;
    readonly incidents: number;
    readonly pairs: {
        readonly nearInBoth: number;
        readonly nearInPlaceOnly: number;
        readonly nearInTimeOnly: number;
        readonly nearInNeither: number;
    };
    readonly expected: number;
    readonly ratio: number | null;
    readonly poisson: {
        readonly p: number;
        readonly pStrict: number;
    };
    readonly monteCarlo: {
        readonly permutations: number;
        readonly seed: number;
        readonly p: number;
    } | null;
    readonly sentence: LocalizedText;
}
declare function knoxTest(incidents: readonly PlacedIncident[], options: KnoxOptions): KnoxTest;
declare function metresBetween(one: Place, other: Place, { coordinates }: {
    readonly coordinates: Coordinates;
}): number;
interface NearRepeatBand {
    readonly from: number;
    readonly to: number;
    readonly label: string;
}
interface NearRepeatOptions {
    readonly coordinates: Coordinates;
    readonly metreBands: readonly number[];
    readonly dayBands: readonly number[];
    readonly permutations: number;
    readonly seed: number;
    readonly falseDiscoveryRate?: number;
}
interface NearRepeatCell {
    readonly metres: NearRepeatBand;
    readonly days: NearRepeatBand;
    readonly observed: number;
    readonly expected: number;
    readonly ratio: number | null;
    readonly p: number;
    readonly adjustedP: number;
    readonly moreThanChance: boolean;
}
interface NearRepeatTable {
    readonly coordinates: Coordinates;
    readonly incidents: number;
    readonly permutations: number;
    readonly seed: number;
    readonly falseDiscoveryRate: number;
    readonly cells: readonly NearRepeatCell[];
    readonly sentence: LocalizedText;
}
declare function nearRepeatTable(incidents: readonly PlacedIncident[], options: NearRepeatOptions): NearRepeatTable;
interface ForecastUnit {
    readonly id?: string;
    readonly predicted: number;
    readonly observed: number;
    readonly area: number;
}
interface PredictiveAccuracyOptions {
    readonly areaShare?: number;
}
interface AccuracyRow {
    readonly id: string;
    readonly units: number;
    readonly observed: number;
    readonly predicted: number;
    readonly areaShare: number;
    readonly hitRate: number;
    readonly pai: number;
    readonly pei: number;
    readonly recaptureRateIndex: number | null;
}
interface PredictiveAccuracy {
    readonly units: number;
    readonly observed: number;
    readonly predicted: number;
    readonly area: number;
    readonly tied: number;
    readonly rows: readonly AccuracyRow[];
    readonly sentence: LocalizedText;
}
declare function predictiveAccuracy(units: readonly ForecastUnit[], { areaShare }?: PredictiveAccuracyOptions): PredictiveAccuracy;
interface LocalMap {
    readonly centre: DegreesPlace;
    readonly toMetres: (place: DegreesPlace) => PlanarPlace;
    readonly toDegrees: (place: PlanarPlace) => DegreesPlace;
}
declare function localMap(centre: DegreesPlace): LocalMap;
type TimedIncident = {
    readonly occurredAt: string;
} | {
    readonly earliest: string;
    readonly latest: string;
};
interface TimeWindowOptions {
    readonly timeZone: string;
    readonly cycle?: 'week' | 'day';
    readonly binMinutes?: 60 | 30 | 15;
    readonly windowMinutes: number;
    readonly windows?: number;
}
interface ClockTime {
    readonly weekday: number | null;
    readonly time: string;
}
interface TimeBin extends ClockTime {
    readonly incidents: number;
    readonly share: number;
}
interface TimeWindow {
    readonly from: ClockTime;
    readonly to: ClockTime;
    readonly crossesMidnight: boolean;
    readonly incidents: number;
    readonly share: number;
    readonly intensity: number;
}
interface TimeWindows {
    readonly timeZone: string;
    readonly cycle: 'week' | 'day';
    readonly binMinutes: number;
    readonly incidents: number;
    readonly uncertain: number;
    readonly profile: readonly TimeBin[];
    readonly windows: readonly TimeWindow[];
    readonly share: number;
    readonly timeShare: number;
    readonly sentence: LocalizedText;
}
declare function timeWindows(incidents: readonly TimedIncident[], options: TimeWindowOptions): TimeWindows;
type index$6_AccuracyRow = AccuracyRow;
type index$6_CaseLink = CaseLink;
type index$6_CaseSeries = CaseSeries;
type index$6_CaseSeriesOptions = CaseSeriesOptions;
type index$6_CaseSeriesProposal = CaseSeriesProposal;
type index$6_ClockTime = ClockTime;
type index$6_Coordinates = Coordinates;
type index$6_DegreesPlace = DegreesPlace;
type index$6_ForecastUnit = ForecastUnit;
type index$6_GetisOrd = GetisOrd;
type index$6_GetisOrdOptions = GetisOrdOptions;
type index$6_GlobalGetisOrd = GlobalGetisOrd;
type index$6_H3CellsOption = H3CellsOption;
type index$6_H3Library = H3Library;
type index$6_HarmTable = HarmTable;
type index$6_HotSpot = HotSpot;
type index$6_HotSpotCell = HotSpotCell;
type index$6_HotSpotIncident = HotSpotIncident;
type index$6_HotSpotOptions = HotSpotOptions;
type index$6_HotSpots = HotSpots;
type index$6_KnoxOptions = KnoxOptions;
type index$6_KnoxTest = KnoxTest;
type index$6_LinkEvidence = LinkEvidence;
type index$6_LocalGetisOrd = LocalGetisOrd;
type index$6_LocalMap = LocalMap;
type index$6_LocalStatistic = LocalStatistic;
type index$6_Moment = Moment;
type index$6_NearRepeatBand = NearRepeatBand;
type index$6_NearRepeatCell = NearRepeatCell;
type index$6_NearRepeatOptions = NearRepeatOptions;
type index$6_NearRepeatTable = NearRepeatTable;
type index$6_Place = Place;
type index$6_PlacedIncident = PlacedIncident;
type index$6_PlanarPlace = PlanarPlace;
type index$6_PredictiveAccuracy = PredictiveAccuracy;
type index$6_PredictiveAccuracyOptions = PredictiveAccuracyOptions;
type index$6_SeriesIncident = SeriesIncident;
type index$6_SquareCellsOption = SquareCellsOption;
type index$6_TimeBin = TimeBin;
type index$6_TimeWindow = TimeWindow;
type index$6_TimeWindowOptions = TimeWindowOptions;
type index$6_TimeWindows = TimeWindows;
type index$6_TimedIncident = TimedIncident;
type index$6_ValueAtPlace = ValueAtPlace;
declare const index$6_caseSeries: typeof caseSeries;
declare const index$6_getisOrd: typeof getisOrd;
declare const index$6_hotSpots: typeof hotSpots;
declare const index$6_knoxTest: typeof knoxTest;
declare const index$6_localMap: typeof localMap;
declare const index$6_metresBetween: typeof metresBetween;
declare const index$6_nearRepeatTable: typeof nearRepeatTable;
declare const index$6_predictiveAccuracy: typeof predictiveAccuracy;
declare const index$6_timeWindows: typeof timeWindows;
declare namespace index$6 {
    export { index$6_caseSeries as caseSeries, index$6_getisOrd as getisOrd, index$6_hotSpots as hotSpots, index$6_knoxTest as knoxTest, index$6_localMap as localMap, index$6_metresBetween as metresBetween, index$6_nearRepeatTable as nearRepeatTable, index$6_predictiveAccuracy as predictiveAccuracy, index$6_timeWindows as timeWindows };
    export type { index$6_AccuracyRow as AccuracyRow, index$6_CaseLink as CaseLink, index$6_CaseSeries as CaseSeries, index$6_CaseSeriesOptions as CaseSeriesOptions, index$6_CaseSeriesProposal as CaseSeriesProposal, index$6_ClockTime as ClockTime, index$6_Coordinates as Coordinates, index$6_DegreesPlace as DegreesPlace, index$6_ForecastUnit as ForecastUnit, index$6_GetisOrd as GetisOrd, index$6_GetisOrdOptions as GetisOrdOptions, index$6_GlobalGetisOrd as GlobalGetisOrd, index$6_H3CellsOption as H3CellsOption, index$6_H3Library as H3Library, index$6_HarmTable as HarmTable, index$6_HotSpot as HotSpot, index$6_HotSpotCell as HotSpotCell, index$6_HotSpotIncident as HotSpotIncident, index$6_HotSpotOptions as HotSpotOptions, index$6_HotSpots as HotSpots, index$6_KnoxOptions as KnoxOptions, index$6_KnoxTest as KnoxTest, index$6_LinkEvidence as LinkEvidence, index$6_LocalGetisOrd as LocalGetisOrd, index$6_LocalMap as LocalMap, index$6_LocalStatistic as LocalStatistic, index$6_Moment as Moment, index$6_NearRepeatBand as NearRepeatBand, index$6_NearRepeatCell as NearRepeatCell, index$6_NearRepeatOptions as NearRepeatOptions, index$6_NearRepeatTable as NearRepeatTable, index$6_Place as Place, index$6_PlacedIncident as PlacedIncident, index$6_PlanarPlace as PlanarPlace, index$6_PredictiveAccuracy as PredictiveAccuracy, index$6_PredictiveAccuracyOptions as PredictiveAccuracyOptions, index$6_SeriesIncident as SeriesIncident, index$6_SquareCellsOption as SquareCellsOption, index$6_TimeBin as TimeBin, index$6_TimeWindow as TimeWindow, index$6_TimeWindowOptions as TimeWindowOptions, index$6_TimeWindows as TimeWindows, index$6_TimedIncident as TimedIncident, index$6_ValueAtPlace as ValueAtPlace };
}
interface AreaPresence extends Interval {
    readonly areaId: string;
}
interface BlindSpotsOptions extends Interval {
    readonly timeZone: string;
}
interface BlindArea {
    readonly areaId: string;
    readonly blindMinutes: number;
    readonly blindShare: number;
    readonly blind: readonly Interval[];
    readonly byHour: readonly (number | null)[];
}
interface BlindSpots {
    readonly start: string;
    readonly end: string;
    readonly timeZone: string;
    readonly areas: readonly BlindArea[];
    readonly blindShare: number;
    readonly neverSeen: readonly string[];
    readonly sentence: LocalizedText;
}
declare function blindSpots(areaIds: readonly string[], presences: readonly AreaPresence[], { start, end, timeZone }: BlindSpotsOptions): BlindSpots;
interface CallBackSampleOptions {
    readonly atLeast: number;
    readonly confidence?: number;
    readonly allowed?: number;
    readonly seed: number;
}
interface CallBackSample {
    readonly population: number;
    readonly atLeast: number;
    readonly confidence: number;
    readonly allowed: number;
    readonly seed: number;
    readonly size: number;
    readonly drawn: readonly string[];
    readonly substitutes: readonly string[];
    readonly sentence: LocalizedText;
}
declare function callBackSample(ids: readonly string[], options: CallBackSampleOptions): CallBackSample;
interface ProvenRate {
    readonly population: number;
    readonly called: number;
    readonly wrong: number;
    readonly confidence: number;
    readonly atLeastCount: number;
    readonly atLeast: number;
    readonly sentence: LocalizedText;
}
declare function provenRate(counts: {
    readonly population: number;
    readonly called: number;
    readonly wrong: number;
}, { confidence }?: {
    readonly confidence?: number;
}): ProvenRate;
interface CoverageMember {
    readonly memberId: string;
    readonly role: MemberRole;
    readonly standsInAt?: readonly string[];
    readonly atHand?: readonly Interval[];
}
interface TimeAway extends Interval {
    readonly memberId: string;
}
interface CoverageInput {
    readonly posts: readonly {
        readonly postId: string;
        readonly opening: readonly Interval[];
    }[];
    readonly members: readonly CoverageMember[];
    readonly shifts: readonly (TimeAway & {
        readonly postId: string;
    })[];
    readonly absences: readonly TimeAway[];
    readonly callOuts: readonly TimeAway[];
}
interface GapFiller {
    readonly memberId: string;
    readonly role: MemberRole;
    readonly minutes: number;
    readonly all: boolean;
}
interface CoverageGap extends Interval {
    readonly minutes: number;
    readonly couldFill: readonly GapFiller[];
}
interface PostCoverage {
    readonly postId: string;
    readonly openMinutes: number;
    readonly coveredMinutes: number;
    readonly standInMinutes: number;
    readonly share: number | null;
    readonly gaps: readonly CoverageGap[];
}
interface CoverageGaps {
    readonly posts: readonly PostCoverage[];
    readonly openMinutes: number;
    readonly coveredMinutes: number;
    readonly share: number;
    readonly sentence: LocalizedText;
}
declare function coverageGaps(input: CoverageInput): CoverageGaps;
interface LocalWindow {
    readonly days: readonly number[];
    readonly from: string;
    readonly to: string;
}
interface WindowInterval extends Interval {
    readonly day: string;
}
declare function localIntervals(window: LocalWindow, firstDay: string, lastDay: string, timeZone: string): readonly WindowInterval[];
interface CoverageDemand {
    readonly id: string;
    readonly weight: number;
}
interface CoverageSite {
    readonly id: string;
    readonly covers: readonly string[];
}
interface MaximumCoverageOptions {
    readonly lookUps?: number;
}
interface MaximumCoverage {
    readonly chosen: readonly string[];
    readonly covered: number;
    readonly total: number;
    readonly share: number;
    readonly atMost: number;
    readonly gap: number;
    readonly provenBest: boolean;
    readonly sentence: LocalizedText;
}
declare function maximumCoverage(demand: readonly CoverageDemand[], sites: readonly CoverageSite[], choose: number, { lookUps }?: MaximumCoverageOptions): MaximumCoverage;
interface PatrolHotSpot {
    readonly id: string;
    readonly areaId: string;
    readonly expected: readonly number[];
}
interface PatrolWindow extends LocalWindow {
    readonly id: string;
}
interface PatrolTeams {
    readonly id: string;
    readonly force: PatrolForce;
    readonly teams: number;
    readonly areaIds?: readonly string[];
    readonly windowIds?: readonly string[];
    readonly patrolsPerWeek?: number;
}
interface PatrolPlanOptions {
    readonly week: string;
    readonly timeZone: string;
    readonly seed: number;
    readonly travelMinutes?: number;
}
interface PatrolStop {
    readonly hotSpotId: string;
    readonly startsAt: string;
    readonly minutes: number;
}
interface DirectedPatrol {
    readonly windowId: string;
    readonly day: string;
    readonly windowStartsAt: string;
    readonly windowEndsAt: string;
    readonly areaId: string;
    readonly teamsId: string;
    readonly force: PatrolForce;
    readonly team: number;
    readonly hotSpotIds: readonly string[];
    readonly stops: readonly PatrolStop[];
    readonly expected: number;
    readonly longestAbsence: number;
}
interface PatrolPlan {
    readonly week: string;
    readonly timeZone: string;
    readonly seed: number;
    readonly travelMinutes: number;
    readonly patrols: readonly DirectedPatrol[];
    readonly expected: {
        readonly total: number;
        readonly inWindows: number;
        readonly covered: number;
    };
    readonly atMost: number;
    readonly coveredShare: number;
    readonly atMostShare: number;
    readonly sentence: LocalizedText;
}
declare function patrolPlan(hotSpots: readonly PatrolHotSpot[], windows: readonly PatrolWindow[], forces: readonly PatrolTeams[], options: PatrolPlanOptions): PatrolPlan;
type RotaDay = Pick<MemberDay, 'memberId' | 'day' | 'minutesWorked' | 'nightDuty' | 'restedAfter'>;
interface RotaMember {
    readonly memberId: string;
    readonly availability?: number;
}
interface RotaOptions {
    readonly restDays?: readonly string[];
}
interface RotaSpread {
    readonly total: number;
    readonly shares: readonly {
        readonly memberId: string;
        readonly count: number;
        readonly fairShare: number;
    }[];
    readonly fewest: number;
    readonly most: number;
    readonly toMove: number;
}
interface MemberRota {
    readonly memberId: string;
    readonly nights: number;
    readonly weekendDays: number;
    readonly minutesWorked: number;
    readonly restedAfterNight: number;
    readonly longestRunOfNights: number;
}
interface RotaFairness {
    readonly members: readonly MemberRota[];
    readonly nights: RotaSpread;
    readonly weekendDays: RotaSpread;
    readonly restAfterNight: {
        readonly rested: number;
        readonly nights: number;
        readonly share: number | null;
    };
    readonly sentence: LocalizedText;
}
declare function rota(members: readonly RotaMember[], days: readonly RotaDay[], { restDays }?: RotaOptions): RotaFairness;
interface SearchSector {
    readonly id: string;
    readonly probability: number;
    readonly area: number;
}
type VainSearch = {
    readonly sectorId: string;
} & ({
    readonly coverage: number;
} | {
    readonly detection: number;
});
interface SearchPlanOptions {
    readonly effort?: number;
}
interface SearchedSector {
    readonly id: string;
    readonly area: number;
    readonly prior: number;
    readonly probability: number;
    readonly coverage: number;
    readonly detection: number;
    readonly yield: number;
    readonly effort: number;
}
interface SearchPlan {
    readonly sectors: readonly SearchedSector[];
    readonly next: string;
    readonly elsewhere: number;
    readonly successSoFar: number;
    readonly timeline: readonly {
        readonly sectorId: string;
        readonly successSoFar: number;
    }[];
    readonly successOfNext: number;
    readonly sentence: LocalizedText;
}
declare function searchPlan(sectors: readonly SearchSector[], searches: readonly VainSearch[], { effort }?: SearchPlanOptions): SearchPlan;
interface Demand {
    readonly arrivals: number;
    readonly interval: number;
    readonly handling: number;
    readonly within: number;
}
interface ErlangC {
    readonly demand: Demand;
    readonly servers: number;
    readonly load: number;
    readonly waitProbability: number;
    readonly serviceLevel: number;
    readonly occupancy: number;
    readonly meanWait: number | null;
}
interface StaffGoal {
    readonly serviceLevel?: number;
    readonly maxOccupancy?: number;
    readonly shrinkage?: number;
}
interface RequiredStaff extends ErlangC {
    readonly goal: Required<StaffGoal>;
    readonly onDuty: number;
    readonly rostered: number;
    readonly sentence: LocalizedText;
}
declare function erlangC(demand: Demand, servers: number): ErlangC;
declare function requiredStaff(demand: Demand, { serviceLevel, maxOccupancy, shrinkage }?: StaffGoal): RequiredStaff;
interface TidalShift {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly atMost?: number;
}
type TidalDemand = {
    readonly arrivals: readonly number[];
    readonly service: TidalService;
} | {
    readonly visitors: readonly number[];
    readonly contactShare: number;
    readonly service: TidalService;
} | {
    readonly required: readonly number[];
};
interface TidalService extends Omit<StaffGoal, 'shrinkage'> {
    readonly handlingMinutes: number;
    readonly withinMinutes: number;
}
interface TidalOptions {
    readonly firstHour?: number;
    readonly minimum?: number;
}
interface TidalHour {
    readonly from: string;
    readonly arrivals: number | null;
    readonly required: number;
    readonly onDuty: number;
    readonly short: number;
    readonly servedInTime: number | null;
}
interface TidalStaffing {
    readonly hours: readonly TidalHour[];
    readonly shifts: readonly (TidalShift & {
        readonly people: number;
    })[];
    readonly people: number;
    readonly staffHours: number;
    readonly shortHours: number;
    readonly sentence: LocalizedText;
}
declare function tidalStaffing(demand: TidalDemand, shifts: readonly TidalShift[], { firstHour, minimum }?: TidalOptions): TidalStaffing;
interface HouseholdToVisit {
    readonly householdKey: string;
    readonly lastVisitedOn: string | null;
    readonly followUpOn: string | null;
    readonly hardship: boolean;
    readonly place?: Place;
}
declare const visitReasons: Terms<"hardship" | "follow_up_overdue" | "follow_up_due" | "never_visited" | "longest_unvisited">;
type VisitReason = (typeof visitReasons.values)[number];
interface VisitPlanOptions {
    readonly today: string;
    readonly lastDay: string;
    readonly target: number;
    readonly made: number;
    readonly perDay: number;
    readonly daysOfWeek?: readonly number[];
    readonly hardshipEvery?: number;
    readonly coordinates?: Coordinates;
    readonly from?: Place;
}
interface PlannedVisit {
    readonly householdKey: string;
    readonly reason: VisitReason;
    readonly daysSinceVisit: number | null;
    readonly sentence: LocalizedText;
}
interface VisitDay {
    readonly day: string;
    readonly visits: readonly PlannedVisit[];
    readonly metres: number | null;
}
interface VisitPlan {
    readonly today: string;
    readonly lastDay: string;
    readonly target: number;
    readonly made: number;
    readonly needed: number;
    readonly days: readonly VisitDay[];
    readonly planned: number;
    readonly short: number;
    readonly late: readonly string[];
    readonly sentence: LocalizedText;
}
declare function visitPlan(households: readonly HouseholdToVisit[], options: VisitPlanOptions): VisitPlan;
type index$5_AreaPresence = AreaPresence;
type index$5_BlindArea = BlindArea;
type index$5_BlindSpots = BlindSpots;
type index$5_BlindSpotsOptions = BlindSpotsOptions;
type index$5_CallBackSample = CallBackSample;
type index$5_CallBackSampleOptions = CallBackSampleOptions;
type index$5_CoverageDemand = CoverageDemand;
type index$5_CoverageGap = CoverageGap;
type index$5_CoverageGaps = CoverageGaps;
type index$5_CoverageInput = CoverageInput;
type index$5_CoverageMember = CoverageMember;
type index$5_CoverageSite = CoverageSite;
type index$5_DirectedPatrol = DirectedPatrol;
type index$5_GapFiller = GapFiller;
type index$5_HouseholdToVisit = HouseholdToVisit;
type index$5_LocalWindow = LocalWindow;
type index$5_MaximumCoverage = MaximumCoverage;
type index$5_MaximumCoverageOptions = MaximumCoverageOptions;
type index$5_MemberRota = MemberRota;
type index$5_PatrolHotSpot = PatrolHotSpot;
type index$5_PatrolPlan = PatrolPlan;
type index$5_PatrolPlanOptions = PatrolPlanOptions;
type index$5_PatrolStop = PatrolStop;
type index$5_PatrolTeams = PatrolTeams;
type index$5_PatrolWindow = PatrolWindow;
type index$5_PlannedVisit = PlannedVisit;
type index$5_PostCoverage = PostCoverage;
type index$5_ProvenRate = ProvenRate;
type index$5_RotaDay = RotaDay;
type index$5_RotaFairness = RotaFairness;
type index$5_RotaMember = RotaMember;
type index$5_RotaOptions = RotaOptions;
type index$5_RotaSpread = RotaSpread;
type index$5_SearchPlan = SearchPlan;
type index$5_SearchPlanOptions = SearchPlanOptions;
type index$5_SearchSector = SearchSector;
type index$5_SearchedSector = SearchedSector;
type index$5_TidalDemand = TidalDemand;
type index$5_TidalHour = TidalHour;
type index$5_TidalOptions = TidalOptions;
type index$5_TidalService = TidalService;
type index$5_TidalShift = TidalShift;
type index$5_TidalStaffing = TidalStaffing;
type index$5_TimeAway = TimeAway;
type index$5_VainSearch = VainSearch;
type index$5_VisitDay = VisitDay;
type index$5_VisitPlan = VisitPlan;
type index$5_VisitPlanOptions = VisitPlanOptions;
type index$5_VisitReason = VisitReason;
type index$5_WindowInterval = WindowInterval;
declare const index$5_blindSpots: typeof blindSpots;
declare const index$5_callBackSample: typeof callBackSample;
declare const index$5_coverageGaps: typeof coverageGaps;
declare const index$5_localIntervals: typeof localIntervals;
declare const index$5_maximumCoverage: typeof maximumCoverage;
declare const index$5_patrolPlan: typeof patrolPlan;
declare const index$5_provenRate: typeof provenRate;
declare const index$5_rota: typeof rota;
declare const index$5_searchPlan: typeof searchPlan;
declare const index$5_tidalStaffing: typeof tidalStaffing;
declare const index$5_visitPlan: typeof visitPlan;
declare const index$5_visitReasons: typeof visitReasons;
declare namespace index$5 {
    export { index$5_blindSpots as blindSpots, index$5_callBackSample as callBackSample, index$5_coverageGaps as coverageGaps, index$5_localIntervals as localIntervals, index$5_maximumCoverage as maximumCoverage, index$5_patrolPlan as patrolPlan, index$5_provenRate as provenRate, index$5_rota as rota, index$5_searchPlan as searchPlan, index$5_tidalStaffing as tidalStaffing, index$5_visitPlan as visitPlan, index$5_visitReasons as visitReasons };
    export type { index$5_AreaPresence as AreaPresence, index$5_BlindArea as BlindArea, index$5_BlindSpots as BlindSpots, index$5_BlindSpotsOptions as BlindSpotsOptions, index$5_CallBackSample as CallBackSample, index$5_CallBackSampleOptions as CallBackSampleOptions, index$5_CoverageDemand as CoverageDemand, index$5_CoverageGap as CoverageGap, index$5_CoverageGaps as CoverageGaps, index$5_CoverageInput as CoverageInput, index$5_CoverageMember as CoverageMember, index$5_CoverageSite as CoverageSite, index$5_DirectedPatrol as DirectedPatrol, index$5_GapFiller as GapFiller, index$5_HouseholdToVisit as HouseholdToVisit, index$5_LocalWindow as LocalWindow, index$5_MaximumCoverage as MaximumCoverage, index$5_MaximumCoverageOptions as MaximumCoverageOptions, index$5_MemberRota as MemberRota, index$5_PatrolHotSpot as PatrolHotSpot, index$5_PatrolPlan as PatrolPlan, index$5_PatrolPlanOptions as PatrolPlanOptions, index$5_PatrolStop as PatrolStop, index$5_PatrolTeams as PatrolTeams, index$5_PatrolWindow as PatrolWindow, index$5_PlannedVisit as PlannedVisit, index$5_PostCoverage as PostCoverage, index$5_ProvenRate as ProvenRate, index$5_RotaDay as RotaDay, index$5_RotaFairness as RotaFairness, index$5_RotaMember as RotaMember, index$5_RotaOptions as RotaOptions, index$5_RotaSpread as RotaSpread, index$5_SearchPlan as SearchPlan, index$5_SearchPlanOptions as SearchPlanOptions, index$5_SearchSector as SearchSector, index$5_SearchedSector as SearchedSector, index$5_TidalDemand as TidalDemand, index$5_TidalHour as TidalHour, index$5_TidalOptions as TidalOptions, index$5_TidalService as TidalService, index$5_TidalShift as TidalShift, index$5_TidalStaffing as TidalStaffing, index$5_TimeAway as TimeAway, index$5_VainSearch as VainSearch, index$5_VisitDay as VisitDay, index$5_VisitPlan as VisitPlan, index$5_VisitPlanOptions as VisitPlanOptions, index$5_VisitReason as VisitReason, index$5_WindowInterval as WindowInterval };
}
declare function isCitizenNumber(text: string): boolean;
declare function containsCitizenNumber(text: string): boolean;
interface PseudonymKey {
    readonly id: string;
    readonly secret: Uint8Array;
}
declare function householdKey(address: string, key: PseudonymKey): Promise<string>;
declare function householdKeysWith(key: PseudonymKey): Promise<(address: string) => Promise<string>>;
declare function householdKeyId(pseudonym: string): string | null;
declare const redactedKinds: Terms<"citizen_number" | "car_plate" | "mobile_number" | "landline_number">;
type RedactedKind = (typeof redactedKinds.values)[number];
interface RedactedSpan {
    readonly kind: RedactedKind;
    readonly start: number;
    readonly end: number;
}
interface RedactedText {
    readonly text: string;
    readonly spans: readonly RedactedSpan[];
    readonly kinds: readonly RedactedKind[];
}
declare function redactText(text: string, { language }?: {
    readonly language?: Language;
}): RedactedText;
declare const releaseViews: Terms<"standard" | "sensitive">;
type ReleaseView = (typeof releaseViews.values)[number];
interface SmallCountOptions {
    readonly view?: ReleaseView;
    readonly largestHidden?: number;
}
declare const withholdings: Terms<"small_count" | "few_events" | "no_population">;
type Withholding = (typeof withholdings.values)[number];
interface RateInterval {
    readonly low: number;
    readonly high: number;
}
interface RateToRelease {
    readonly events: number | null;
    readonly population: number | null;
    readonly interval: RateInterval | null;
}
interface RateOptions extends SmallCountOptions {
    readonly fewestEvents?: number;
}
type ReleasedRate = ({
    readonly withheld: null;
    readonly rate: number;
    readonly events: number;
    readonly population: number;
    readonly interval: RateInterval | null;
} | {
    readonly withheld: Withholding;
    readonly rate: null;
    readonly events: null;
    readonly population: null;
    readonly interval: null;
}) & {
    readonly sentence: LocalizedText;
};
declare function releaseRate(rate: RateToRelease, options?: RateOptions): ReleasedRate;
type TablePart = string | {
    readonly id: string;
    readonly parts: readonly TablePart[];
};
interface TableDimension {
    readonly id: string;
    readonly parts: readonly TablePart[];
}
interface LeafCount {
    readonly at: readonly string[];
    readonly count: number;
}
interface CountedTable {
    readonly dimensions: readonly TableDimension[];
    readonly counts: readonly LeafCount[];
}
declare const totalPart = "total";
interface SuppressionOptions extends SmallCountOptions {
    readonly zeros?: 'shown' | 'hidden';
}
interface ReleasedCell {
    readonly at: readonly string[];
    readonly count: number | null;
}
interface ReleasedTable {
    readonly dimensions: readonly TableDimension[];
    readonly hiddenCounts: {
        readonly least: number;
        readonly largest: number;
    };
    readonly cells: readonly ReleasedCell[];
    readonly sentence: LocalizedText;
}
declare function suppressTable(table: CountedTable, options?: SuppressionOptions): ReleasedTable;
interface RankedCell extends ReleasedCell {
    readonly rank: number | null;
}
declare function rankReleased(cells: readonly ReleasedCell[]): readonly RankedCell[];
interface SharedCell extends ReleasedCell {
    readonly share: number | null;
}
declare function sharesReleased({ dimensions, cells }: ReleasedTable, dimension: string): readonly SharedCell[];
declare const retentionActions: Terms<"delete" | "purge">;
type RetentionAction = (typeof retentionActions.values)[number];
declare const retentionRuleSchema: z.ZodReadonly<z.ZodObject<{
    id: z.ZodString;
    kinds: z.ZodReadonly<z.ZodArray<z.ZodString>>;
    effectiveFrom: z.ZodISODate;
    begins: z.ZodReadonly<z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>>;
    keep: z.ZodReadonly<z.ZodUnion<readonly [
        z.ZodObject<{
            days: z.ZodInt;
        }, z.core.$strict>,
        z.ZodObject<{
            months: z.ZodInt;
        }, z.core.$strict>,
        z.ZodObject<{
            years: z.ZodInt;
        }, z.core.$strict>
    ]>>;
    action: z.ZodEnum<{
        delete: "delete";
        purge: "purge";
    }>;
    source: z.ZodNullable<z.ZodReadonly<z.ZodObject<{
        title: z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>;
        pinpoint: z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>;
    }, z.core.$strict>>>;
    reading: z.ZodNullable<z.ZodReadonly<z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>>>;
}, z.core.$strict>>;
type RetentionRule = z.infer<typeof retentionRuleSchema>;
declare const retainedRecordSchema: z.ZodReadonly<z.ZodObject<{
    kind: z.ZodString;
    stationId: z.ZodString;
    id: z.ZodString;
    beganAt: z.ZodNullable<z.ZodISODateTime>;
}, z.core.$strict>>;
type RetainedRecord = z.infer<typeof retainedRecordSchema>;
declare const legalHoldSchema: z.ZodReadonly<z.ZodObject<{
    id: z.ZodString;
    stationId: z.ZodNullable<z.ZodString>;
    kinds: z.ZodNullable<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
    recordIds: z.ZodNullable<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
    from: z.ZodISODate;
    until: z.ZodNullable<z.ZodISODate>;
}, z.core.$strict>>;
type LegalHold = z.infer<typeof legalHoldSchema>;
interface DueRecord {
    readonly kind: string;
    readonly stationId: string;
    readonly id: string;
    readonly rule: string;
    readonly action: RetentionAction;
    readonly dueOn: string;
}
interface HeldRecord extends DueRecord {
    readonly holds: readonly string[];
}
interface RetentionDue {
    readonly asOf: string;
    readonly timeZone: string;
    readonly due: readonly DueRecord[];
    readonly held: readonly HeldRecord[];
    readonly sentence: LocalizedText;
}
interface RetentionOptions {
    readonly asOf: string;
    readonly timeZone?: string;
    readonly rules?: readonly RetentionRule[];
    readonly holds?: readonly LegalHold[];
}
declare function retention(records: readonly RetainedRecord[], options: RetentionOptions): RetentionDue;
declare const retentionRules: readonly RetentionRule[];
type index$4_CountedTable = CountedTable;
type index$4_DueRecord = DueRecord;
type index$4_HeldRecord = HeldRecord;
type index$4_LeafCount = LeafCount;
type index$4_LegalHold = LegalHold;
type index$4_PseudonymKey = PseudonymKey;
type index$4_RankedCell = RankedCell;
type index$4_RateInterval = RateInterval;
type index$4_RateOptions = RateOptions;
type index$4_RateToRelease = RateToRelease;
type index$4_RedactedKind = RedactedKind;
type index$4_RedactedSpan = RedactedSpan;
type index$4_RedactedText = RedactedText;
type index$4_ReleaseView = ReleaseView;
type index$4_ReleasedCell = ReleasedCell;
type index$4_ReleasedRate = ReleasedRate;
type index$4_ReleasedTable = ReleasedTable;
type index$4_RetainedRecord = RetainedRecord;
type index$4_RetentionAction = RetentionAction;
type index$4_RetentionDue = RetentionDue;
type index$4_RetentionOptions = RetentionOptions;
type index$4_RetentionRule = RetentionRule;
type index$4_SharedCell = SharedCell;
type index$4_SmallCountOptions = SmallCountOptions;
type index$4_SuppressionOptions = SuppressionOptions;
type index$4_TableDimension = TableDimension;
type index$4_TablePart = TablePart;
type index$4_Withholding = Withholding;
declare const index$4_containsCitizenNumber: typeof containsCitizenNumber;
declare const index$4_householdKey: typeof householdKey;
declare const index$4_householdKeyId: typeof householdKeyId;
declare const index$4_householdKeysWith: typeof householdKeysWith;
declare const index$4_isCitizenNumber: typeof isCitizenNumber;
declare const index$4_legalHoldSchema: typeof legalHoldSchema;
declare const index$4_rankReleased: typeof rankReleased;
declare const index$4_redactText: typeof redactText;
declare const index$4_redactedKinds: typeof redactedKinds;
declare const index$4_releaseRate: typeof releaseRate;
declare const index$4_releaseViews: typeof releaseViews;
declare const index$4_retainedRecordSchema: typeof retainedRecordSchema;
declare const index$4_retention: typeof retention;
declare const index$4_retentionActions: typeof retentionActions;
declare const index$4_retentionRuleSchema: typeof retentionRuleSchema;
declare const index$4_retentionRules: typeof retentionRules;
declare const index$4_sharesReleased: typeof sharesReleased;
declare const index$4_suppressTable: typeof suppressTable;
declare const index$4_totalPart: typeof totalPart;
declare const index$4_withholdings: typeof withholdings;
declare namespace index$4 {
    export { index$4_containsCitizenNumber as containsCitizenNumber, index$4_householdKey as householdKey, index$4_householdKeyId as householdKeyId, index$4_householdKeysWith as householdKeysWith, index$4_isCitizenNumber as isCitizenNumber, index$4_legalHoldSchema as legalHoldSchema, index$4_rankReleased as rankReleased, index$4_redactText as redactText, index$4_redactedKinds as redactedKinds, index$4_releaseRate as releaseRate, index$4_releaseViews as releaseViews, index$4_retainedRecordSchema as retainedRecordSchema, index$4_retention as retention, index$4_retentionActions as retentionActions, index$4_retentionRuleSchema as retentionRuleSchema, index$4_retentionRules as retentionRules, index$4_sharesReleased as sharesReleased, index$4_suppressTable as suppressTable, index$4_totalPart as totalPart, index$4_withholdings as withholdings };
    export type { index$4_CountedTable as CountedTable, index$4_DueRecord as DueRecord, index$4_HeldRecord as HeldRecord, index$4_LeafCount as LeafCount, index$4_LegalHold as LegalHold, index$4_PseudonymKey as PseudonymKey, index$4_RankedCell as RankedCell, index$4_RateInterval as RateInterval, index$4_RateOptions as RateOptions, index$4_RateToRelease as RateToRelease, index$4_RedactedKind as RedactedKind, index$4_RedactedSpan as RedactedSpan, index$4_RedactedText as RedactedText, index$4_ReleaseView as ReleaseView, index$4_ReleasedCell as ReleasedCell, index$4_ReleasedRate as ReleasedRate, index$4_ReleasedTable as ReleasedTable, index$4_RetainedRecord as RetainedRecord, index$4_RetentionAction as RetentionAction, index$4_RetentionDue as RetentionDue, index$4_RetentionOptions as RetentionOptions, index$4_RetentionRule as RetentionRule, index$4_SharedCell as SharedCell, index$4_SmallCountOptions as SmallCountOptions, index$4_SuppressionOptions as SuppressionOptions, index$4_TableDimension as TableDimension, index$4_TablePart as TablePart, index$4_Withholding as Withholding };
}
interface MetricIdSchema extends z.ZodType<MetricId, MetricId> {
}
declare const plainComparisonSchema: z.ZodReadonly<z.ZodObject<{
    is: z.ZodEnum<{
        atLeast: "atLeast";
        atMost: "atMost";
    }>;
    threshold: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
        source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            ref: z.ZodString;
            at: z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>;
        }, z.core.$strict>>>;
        reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>>;
        from: z.ZodISODate;
        value: z.ZodNumber;
    }, z.core.$strict>>>>;
    metric: MetricIdSchema;
    minimumSample: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
        source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            ref: z.ZodString;
            at: z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>;
        }, z.core.$strict>>>;
        reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>>;
        from: z.ZodISODate;
        value: z.ZodNumber;
    }, z.core.$strict>>>>>;
}, z.core.$strict>>;
declare const quantitySchema: z.ZodUnion<readonly [
    z.ZodReadonly<z.ZodObject<{
        metric: MetricIdSchema;
        minimumSample: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                ref: z.ZodString;
                at: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            from: z.ZodISODate;
            value: z.ZodNumber;
        }, z.core.$strict>>>>>;
    }, z.core.$strict>>,
    z.ZodReadonly<z.ZodObject<{
        comparedWith: z.ZodEnum<{
            previous_period: "previous_period";
            same_period_last_year: "same_period_last_year";
        }>;
        as: z.ZodEnum<{
            difference: "difference";
            relative_change: "relative_change";
        }>;
        metric: MetricIdSchema;
        minimumSample: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                ref: z.ZodString;
                at: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            from: z.ZodISODate;
            value: z.ZodNumber;
        }, z.core.$strict>>>>>;
    }, z.core.$strict>>,
    z.ZodReadonly<z.ZodObject<{
        streakOf: z.ZodReadonly<z.ZodObject<{
            is: z.ZodEnum<{
                atLeast: "atLeast";
                atMost: "atMost";
            }>;
            threshold: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    ref: z.ZodString;
                    at: z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>;
                }, z.core.$strict>>>;
                reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>>;
                from: z.ZodISODate;
                value: z.ZodNumber;
            }, z.core.$strict>>>>;
            metric: MetricIdSchema;
            minimumSample: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    ref: z.ZodString;
                    at: z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>;
                }, z.core.$strict>>>;
                reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>>;
                from: z.ZodISODate;
                value: z.ZodNumber;
            }, z.core.$strict>>>>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>,
    z.ZodReadonly<z.ZodObject<{
        score: z.ZodString;
    }, z.core.$strict>>
]>;
declare const comparisonSchema: z.ZodUnion<readonly [
    z.ZodReadonly<z.ZodObject<{
        is: z.ZodEnum<{
            atLeast: "atLeast";
            atMost: "atMost";
        }>;
        threshold: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                ref: z.ZodString;
                at: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            from: z.ZodISODate;
            value: z.ZodNumber;
        }, z.core.$strict>>>>;
        metric: MetricIdSchema;
        minimumSample: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                ref: z.ZodString;
                at: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            from: z.ZodISODate;
            value: z.ZodNumber;
        }, z.core.$strict>>>>>;
    }, z.core.$strict>>,
    z.ZodReadonly<z.ZodObject<{
        is: z.ZodEnum<{
            atLeast: "atLeast";
            atMost: "atMost";
        }>;
        threshold: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                ref: z.ZodString;
                at: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            from: z.ZodISODate;
            value: z.ZodNumber;
        }, z.core.$strict>>>>;
        comparedWith: z.ZodEnum<{
            previous_period: "previous_period";
            same_period_last_year: "same_period_last_year";
        }>;
        as: z.ZodEnum<{
            difference: "difference";
            relative_change: "relative_change";
        }>;
        metric: MetricIdSchema;
        minimumSample: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                ref: z.ZodString;
                at: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            from: z.ZodISODate;
            value: z.ZodNumber;
        }, z.core.$strict>>>>>;
    }, z.core.$strict>>,
    z.ZodReadonly<z.ZodObject<{
        is: z.ZodLiteral<"atLeast">;
        threshold: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                ref: z.ZodString;
                at: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            from: z.ZodISODate;
            value: z.ZodNumber;
        }, z.core.$strict>>>>;
        streakOf: z.ZodReadonly<z.ZodObject<{
            is: z.ZodEnum<{
                atLeast: "atLeast";
                atMost: "atMost";
            }>;
            threshold: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    ref: z.ZodString;
                    at: z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>;
                }, z.core.$strict>>>;
                reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>>;
                from: z.ZodISODate;
                value: z.ZodNumber;
            }, z.core.$strict>>>>;
            metric: MetricIdSchema;
            minimumSample: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    ref: z.ZodString;
                    at: z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>;
                }, z.core.$strict>>>;
                reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>>;
                from: z.ZodISODate;
                value: z.ZodNumber;
            }, z.core.$strict>>>>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>,
    z.ZodReadonly<z.ZodObject<{
        is: z.ZodEnum<{
            atLeast: "atLeast";
            atMost: "atMost";
        }>;
        threshold: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                ref: z.ZodString;
                at: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            from: z.ZodISODate;
            value: z.ZodNumber;
        }, z.core.$strict>>>>;
        score: z.ZodString;
    }, z.core.$strict>>
]>;
type PlainComparison = z.infer<typeof plainComparisonSchema>;
type Quantity = z.infer<typeof quantitySchema>;
type Comparison = z.infer<typeof comparisonSchema>;
declare const datedValueSchema: z.ZodReadonly<z.ZodObject<{
    source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
        ref: z.ZodString;
        at: z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>;
    }, z.core.$strict>>>;
    reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>>>;
    from: z.ZodISODate;
    value: z.ZodNumber;
}, z.core.$strict>>;
declare const datedTableSchema: z.ZodReadonly<z.ZodObject<{
    source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
        ref: z.ZodString;
        at: z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>;
    }, z.core.$strict>>>;
    reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>>>;
    from: z.ZodISODate;
    steps: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
        atLeast: z.ZodNumber;
        points: z.ZodNumber;
    }, z.core.$strict>>>>;
}, z.core.$strict>>;
type Cited = Pick<z.infer<typeof datedValueSchema>, 'source' | 'reading'>;
type DatedValue = z.infer<typeof datedValueSchema>;
type DatedTable = z.infer<typeof datedTableSchema>;
type Criterion = Comparison | {
    readonly goal: string;
} | {
    readonly all: readonly Criterion[];
} | {
    readonly any: readonly Criterion[];
} | {
    readonly atLeast: readonly DatedValue[];
    readonly of: readonly Criterion[];
} | {
    readonly not: Criterion;
};
declare const requirementSchema: z.ZodReadonly<z.ZodObject<{
    criterion: z.ZodType<Criterion, unknown, z.core.$ZodTypeInternals<Criterion, unknown>>;
    id: z.ZodString;
    name: z.ZodReadonly<z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>>;
    roles: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodEnum<{
        community_officer: "community_officer";
        security_officer: "security_officer";
        department_officer: "department_officer";
        video_officer: "video_officer";
        auxiliary: "auxiliary";
        security_guard: "security_guard";
        volunteer: "volunteer";
        grid_worker: "grid_worker";
        community_cadre: "community_cadre";
        resident_lawyer: "resident_lawyer";
        rehired_judge: "rehired_judge";
        joint_defence_member: "joint_defence_member";
        red_armband: "red_armband";
    }>>>>;
    reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>>>;
}, z.core.$strict>>;
declare const rankingSchema: z.ZodUnion<readonly [
    z.ZodReadonly<z.ZodObject<{
        metric: MetricIdSchema;
        first: z.ZodEnum<{
            most: "most";
            least: "least";
        }>;
    }, z.core.$strict>>,
    z.ZodReadonly<z.ZodObject<{
        score: z.ZodString;
        first: z.ZodEnum<{
            most: "most";
            least: "least";
        }>;
    }, z.core.$strict>>
]>;
declare const awardSchema: z.ZodReadonly<z.ZodObject<{
    criterion: z.ZodType<Criterion, unknown, z.core.$ZodTypeInternals<Criterion, unknown>>;
    rankBy: z.ZodReadonly<z.ZodArray<z.ZodUnion<readonly [
        z.ZodReadonly<z.ZodObject<{
            metric: MetricIdSchema;
            first: z.ZodEnum<{
                most: "most";
                least: "least";
            }>;
        }, z.core.$strict>>,
        z.ZodReadonly<z.ZodObject<{
            score: z.ZodString;
            first: z.ZodEnum<{
                most: "most";
                least: "least";
            }>;
        }, z.core.$strict>>
    ]>>>;
    id: z.ZodString;
    name: z.ZodReadonly<z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>>;
    roles: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodEnum<{
        community_officer: "community_officer";
        security_officer: "security_officer";
        department_officer: "department_officer";
        video_officer: "video_officer";
        auxiliary: "auxiliary";
        security_guard: "security_guard";
        volunteer: "volunteer";
        grid_worker: "grid_worker";
        community_cadre: "community_cadre";
        resident_lawyer: "resident_lawyer";
        rehired_judge: "rehired_judge";
        joint_defence_member: "joint_defence_member";
        red_armband: "red_armband";
    }>>>>;
    reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>>>;
}, z.core.$strict>>;
type Requirement = z.infer<typeof requirementSchema>;
type Ranking = z.infer<typeof rankingSchema>;
type Award = z.infer<typeof awardSchema>;
declare const rollUpSchema: z.ZodReadonly<z.ZodObject<{
    id: z.ZodString;
    name: z.ZodReadonly<z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>>;
    reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>>>;
    over: z.ZodUnion<readonly [
        z.ZodReadonly<z.ZodObject<{
            period: z.ZodEnum<{
                day: "day";
                week: "week";
                month: "month";
                quarter: "quarter";
                half_year: "half_year";
                year: "year";
            }>;
        }, z.core.$strict>>,
        z.ZodReadonly<z.ZodObject<{
            subject: z.ZodEnum<{
                member: "member";
                team: "team";
                post: "post";
                community: "community";
                station: "station";
                branch: "branch";
                bureau: "bureau";
            }>;
        }, z.core.$strict>>
    ]>;
    of: z.ZodUnion<readonly [
        z.ZodReadonly<z.ZodObject<{
            score: z.ZodString;
        }, z.core.$strict>>,
        z.ZodReadonly<z.ZodObject<{
            goal: z.ZodString;
        }, z.core.$strict>>,
        z.ZodReadonly<z.ZodObject<{
            rollUp: z.ZodString;
        }, z.core.$strict>>
    ]>;
    by: z.ZodEnum<{
        sum: "sum";
        mean: "mean";
        best: "best";
        last: "last";
        times_met: "times_met";
    }>;
    minimumKnown: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
        source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            ref: z.ZodString;
            at: z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>;
        }, z.core.$strict>>>;
        reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>>;
        from: z.ZodISODate;
        value: z.ZodNumber;
    }, z.core.$strict>>>>>;
    bands: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
        id: z.ZodString;
        name: z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>;
        from: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                ref: z.ZodString;
                at: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            from: z.ZodISODate;
            value: z.ZodNumber;
        }, z.core.$strict>>>>>;
        below: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                ref: z.ZodString;
                at: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            from: z.ZodISODate;
            value: z.ZodNumber;
        }, z.core.$strict>>>>>;
    }, z.core.$strict>>>>>;
}, z.core.$strict>>;
type RollUp = z.infer<typeof rollUpSchema>;
declare const ruleSetSchema: z.ZodReadonly<z.ZodObject<{
    id: z.ZodString;
    version: z.ZodString;
    title: z.ZodReadonly<z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>>;
    description: z.ZodReadonly<z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>>;
    subject: z.ZodEnum<{
        member: "member";
        team: "team";
        post: "post";
        community: "community";
        station: "station";
        branch: "branch";
        bureau: "bureau";
    }>;
    period: z.ZodEnum<{
        day: "day";
        week: "week";
        month: "month";
        quarter: "quarter";
        half_year: "half_year";
        year: "year";
    }>;
    effectiveFrom: z.ZodISODate;
    illustrative: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>>>;
    sources: z.ZodRecord<z.ZodString, z.ZodReadonly<z.ZodObject<{
        title: z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>;
        publisher: z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>;
        date: z.ZodISODate;
    }, z.core.$strict>>>;
    awards: z.ZodDefault<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
        criterion: z.ZodType<Criterion, unknown, z.core.$ZodTypeInternals<Criterion, unknown>>;
        rankBy: z.ZodReadonly<z.ZodArray<z.ZodUnion<readonly [
            z.ZodReadonly<z.ZodObject<{
                metric: MetricIdSchema;
                first: z.ZodEnum<{
                    most: "most";
                    least: "least";
                }>;
            }, z.core.$strict>>,
            z.ZodReadonly<z.ZodObject<{
                score: z.ZodString;
                first: z.ZodEnum<{
                    most: "most";
                    least: "least";
                }>;
            }, z.core.$strict>>
        ]>>>;
        id: z.ZodString;
        name: z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>;
        roles: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodEnum<{
            community_officer: "community_officer";
            security_officer: "security_officer";
            department_officer: "department_officer";
            video_officer: "video_officer";
            auxiliary: "auxiliary";
            security_guard: "security_guard";
            volunteer: "volunteer";
            grid_worker: "grid_worker";
            community_cadre: "community_cadre";
            resident_lawyer: "resident_lawyer";
            rehired_judge: "rehired_judge";
            joint_defence_member: "joint_defence_member";
            red_armband: "red_armband";
        }>>>>;
        reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>>;
    }, z.core.$strict>>>>>;
    requirements: z.ZodDefault<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
        criterion: z.ZodType<Criterion, unknown, z.core.$ZodTypeInternals<Criterion, unknown>>;
        id: z.ZodString;
        name: z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>;
        roles: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodEnum<{
            community_officer: "community_officer";
            security_officer: "security_officer";
            department_officer: "department_officer";
            video_officer: "video_officer";
            auxiliary: "auxiliary";
            security_guard: "security_guard";
            volunteer: "volunteer";
            grid_worker: "grid_worker";
            community_cadre: "community_cadre";
            resident_lawyer: "resident_lawyer";
            rehired_judge: "rehired_judge";
            joint_defence_member: "joint_defence_member";
            red_armband: "red_armband";
        }>>>>;
        reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>>;
    }, z.core.$strict>>>>>;
    scores: z.ZodDefault<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
        decimals: z.ZodOptional<z.ZodInt>;
        vetoes: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            id: z.ZodString;
            name: z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>;
            when: z.ZodType<Criterion, unknown, z.core.$ZodTypeInternals<Criterion, unknown>>;
            points: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    ref: z.ZodString;
                    at: z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>;
                }, z.core.$strict>>>;
                reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>>;
                from: z.ZodISODate;
                value: z.ZodNumber;
            }, z.core.$strict>>>>;
        }, z.core.$strict>>>>>;
        bands: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            id: z.ZodString;
            name: z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>;
            from: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    ref: z.ZodString;
                    at: z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>;
                }, z.core.$strict>>>;
                reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>>;
                from: z.ZodISODate;
                value: z.ZodNumber;
            }, z.core.$strict>>>>>;
            below: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    ref: z.ZodString;
                    at: z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>;
                }, z.core.$strict>>>;
                reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>>;
                from: z.ZodISODate;
                value: z.ZodNumber;
            }, z.core.$strict>>>>>;
            requires: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
        }, z.core.$strict>>>>>;
        floor: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                ref: z.ZodString;
                at: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            from: z.ZodISODate;
            value: z.ZodNumber;
        }, z.core.$strict>>>>>;
        cap: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                ref: z.ZodString;
                at: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            from: z.ZodISODate;
            value: z.ZodNumber;
        }, z.core.$strict>>>>>;
        base: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                ref: z.ZodString;
                at: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            from: z.ZodISODate;
            value: z.ZodNumber;
        }, z.core.$strict>>>>>;
        items: z.ZodReadonly<z.ZodArray<z.ZodUnion<readonly [
            z.ZodReadonly<z.ZodObject<{
                floor: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                    source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                        ref: z.ZodString;
                        at: z.ZodReadonly<z.ZodObject<{
                            en: z.ZodString;
                            zh: z.ZodString;
                        }, z.core.$strict>>;
                    }, z.core.$strict>>>;
                    reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>>;
                    from: z.ZodISODate;
                    value: z.ZodNumber;
                }, z.core.$strict>>>>>;
                cap: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                    source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                        ref: z.ZodString;
                        at: z.ZodReadonly<z.ZodObject<{
                            en: z.ZodString;
                            zh: z.ZodString;
                        }, z.core.$strict>>;
                    }, z.core.$strict>>>;
                    reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>>;
                    from: z.ZodISODate;
                    value: z.ZodNumber;
                }, z.core.$strict>>>>>;
                of: z.ZodUnion<readonly [
                    z.ZodReadonly<z.ZodObject<{
                        metric: MetricIdSchema;
                        minimumSample: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                                ref: z.ZodString;
                                at: z.ZodReadonly<z.ZodObject<{
                                    en: z.ZodString;
                                    zh: z.ZodString;
                                }, z.core.$strict>>;
                            }, z.core.$strict>>>;
                            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                                en: z.ZodString;
                                zh: z.ZodString;
                            }, z.core.$strict>>>;
                            from: z.ZodISODate;
                            value: z.ZodNumber;
                        }, z.core.$strict>>>>>;
                    }, z.core.$strict>>,
                    z.ZodReadonly<z.ZodObject<{
                        comparedWith: z.ZodEnum<{
                            previous_period: "previous_period";
                            same_period_last_year: "same_period_last_year";
                        }>;
                        as: z.ZodEnum<{
                            difference: "difference";
                            relative_change: "relative_change";
                        }>;
                        metric: MetricIdSchema;
                        minimumSample: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                                ref: z.ZodString;
                                at: z.ZodReadonly<z.ZodObject<{
                                    en: z.ZodString;
                                    zh: z.ZodString;
                                }, z.core.$strict>>;
                            }, z.core.$strict>>>;
                            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                                en: z.ZodString;
                                zh: z.ZodString;
                            }, z.core.$strict>>>;
                            from: z.ZodISODate;
                            value: z.ZodNumber;
                        }, z.core.$strict>>>>>;
                    }, z.core.$strict>>,
                    z.ZodReadonly<z.ZodObject<{
                        streakOf: z.ZodReadonly<z.ZodObject<{
                            is: z.ZodEnum<{
                                atLeast: "atLeast";
                                atMost: "atMost";
                            }>;
                            threshold: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                                source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                                    ref: z.ZodString;
                                    at: z.ZodReadonly<z.ZodObject<{
                                        en: z.ZodString;
                                        zh: z.ZodString;
                                    }, z.core.$strict>>;
                                }, z.core.$strict>>>;
                                reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                                    en: z.ZodString;
                                    zh: z.ZodString;
                                }, z.core.$strict>>>;
                                from: z.ZodISODate;
                                value: z.ZodNumber;
                            }, z.core.$strict>>>>;
                            metric: MetricIdSchema;
                            minimumSample: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                                source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                                    ref: z.ZodString;
                                    at: z.ZodReadonly<z.ZodObject<{
                                        en: z.ZodString;
                                        zh: z.ZodString;
                                    }, z.core.$strict>>;
                                }, z.core.$strict>>>;
                                reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                                    en: z.ZodString;
                                    zh: z.ZodString;
                                }, z.core.$strict>>>;
                                from: z.ZodISODate;
                                value: z.ZodNumber;
                            }, z.core.$strict>>>>>;
                        }, z.core.$strict>>;
                    }, z.core.$strict>>,
                    z.ZodReadonly<z.ZodObject<{
                        score: z.ZodString;
                    }, z.core.$strict>>
                ]>;
                per: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                    source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                        ref: z.ZodString;
                        at: z.ZodReadonly<z.ZodObject<{
                            en: z.ZodString;
                            zh: z.ZodString;
                        }, z.core.$strict>>;
                    }, z.core.$strict>>>;
                    reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>>;
                    from: z.ZodISODate;
                    value: z.ZodNumber;
                }, z.core.$strict>>>>;
                startingFrom: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                    source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                        ref: z.ZodString;
                        at: z.ZodReadonly<z.ZodObject<{
                            en: z.ZodString;
                            zh: z.ZodString;
                        }, z.core.$strict>>;
                    }, z.core.$strict>>>;
                    reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>>;
                    from: z.ZodISODate;
                    value: z.ZodNumber;
                }, z.core.$strict>>>>>;
                id: z.ZodString;
                name: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
                reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>>;
                ifUnknown: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                    source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                        ref: z.ZodString;
                        at: z.ZodReadonly<z.ZodObject<{
                            en: z.ZodString;
                            zh: z.ZodString;
                        }, z.core.$strict>>;
                    }, z.core.$strict>>>;
                    reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>>;
                    from: z.ZodISODate;
                    value: z.ZodNumber;
                }, z.core.$strict>>>>>;
            }, z.core.$strict>>,
            z.ZodReadonly<z.ZodObject<{
                of: z.ZodUnion<readonly [
                    z.ZodReadonly<z.ZodObject<{
                        metric: MetricIdSchema;
                        minimumSample: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                                ref: z.ZodString;
                                at: z.ZodReadonly<z.ZodObject<{
                                    en: z.ZodString;
                                    zh: z.ZodString;
                                }, z.core.$strict>>;
                            }, z.core.$strict>>>;
                            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                                en: z.ZodString;
                                zh: z.ZodString;
                            }, z.core.$strict>>>;
                            from: z.ZodISODate;
                            value: z.ZodNumber;
                        }, z.core.$strict>>>>>;
                    }, z.core.$strict>>,
                    z.ZodReadonly<z.ZodObject<{
                        comparedWith: z.ZodEnum<{
                            previous_period: "previous_period";
                            same_period_last_year: "same_period_last_year";
                        }>;
                        as: z.ZodEnum<{
                            difference: "difference";
                            relative_change: "relative_change";
                        }>;
                        metric: MetricIdSchema;
                        minimumSample: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                                ref: z.ZodString;
                                at: z.ZodReadonly<z.ZodObject<{
                                    en: z.ZodString;
                                    zh: z.ZodString;
                                }, z.core.$strict>>;
                            }, z.core.$strict>>>;
                            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                                en: z.ZodString;
                                zh: z.ZodString;
                            }, z.core.$strict>>>;
                            from: z.ZodISODate;
                            value: z.ZodNumber;
                        }, z.core.$strict>>>>>;
                    }, z.core.$strict>>,
                    z.ZodReadonly<z.ZodObject<{
                        streakOf: z.ZodReadonly<z.ZodObject<{
                            is: z.ZodEnum<{
                                atLeast: "atLeast";
                                atMost: "atMost";
                            }>;
                            threshold: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                                source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                                    ref: z.ZodString;
                                    at: z.ZodReadonly<z.ZodObject<{
                                        en: z.ZodString;
                                        zh: z.ZodString;
                                    }, z.core.$strict>>;
                                }, z.core.$strict>>>;
                                reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                                    en: z.ZodString;
                                    zh: z.ZodString;
                                }, z.core.$strict>>>;
                                from: z.ZodISODate;
                                value: z.ZodNumber;
                            }, z.core.$strict>>>>;
                            metric: MetricIdSchema;
                            minimumSample: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                                source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                                    ref: z.ZodString;
                                    at: z.ZodReadonly<z.ZodObject<{
                                        en: z.ZodString;
                                        zh: z.ZodString;
                                    }, z.core.$strict>>;
                                }, z.core.$strict>>>;
                                reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                                    en: z.ZodString;
                                    zh: z.ZodString;
                                }, z.core.$strict>>>;
                                from: z.ZodISODate;
                                value: z.ZodNumber;
                            }, z.core.$strict>>>>>;
                        }, z.core.$strict>>;
                    }, z.core.$strict>>,
                    z.ZodReadonly<z.ZodObject<{
                        score: z.ZodString;
                    }, z.core.$strict>>
                ]>;
                table: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                    source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                        ref: z.ZodString;
                        at: z.ZodReadonly<z.ZodObject<{
                            en: z.ZodString;
                            zh: z.ZodString;
                        }, z.core.$strict>>;
                    }, z.core.$strict>>>;
                    reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>>;
                    from: z.ZodISODate;
                    steps: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                        atLeast: z.ZodNumber;
                        points: z.ZodNumber;
                    }, z.core.$strict>>>>;
                }, z.core.$strict>>>>;
                id: z.ZodString;
                name: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
                reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>>;
                ifUnknown: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                    source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                        ref: z.ZodString;
                        at: z.ZodReadonly<z.ZodObject<{
                            en: z.ZodString;
                            zh: z.ZodString;
                        }, z.core.$strict>>;
                    }, z.core.$strict>>>;
                    reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>>;
                    from: z.ZodISODate;
                    value: z.ZodNumber;
                }, z.core.$strict>>>>>;
            }, z.core.$strict>>,
            z.ZodReadonly<z.ZodObject<{
                when: z.ZodType<Criterion, unknown, z.core.$ZodTypeInternals<Criterion, unknown>>;
                points: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                    source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                        ref: z.ZodString;
                        at: z.ZodReadonly<z.ZodObject<{
                            en: z.ZodString;
                            zh: z.ZodString;
                        }, z.core.$strict>>;
                    }, z.core.$strict>>>;
                    reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>>;
                    from: z.ZodISODate;
                    value: z.ZodNumber;
                }, z.core.$strict>>>>;
                id: z.ZodString;
                name: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
                reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>>;
                ifUnknown: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                    source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                        ref: z.ZodString;
                        at: z.ZodReadonly<z.ZodObject<{
                            en: z.ZodString;
                            zh: z.ZodString;
                        }, z.core.$strict>>;
                    }, z.core.$strict>>>;
                    reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>>;
                    from: z.ZodISODate;
                    value: z.ZodNumber;
                }, z.core.$strict>>>>>;
            }, z.core.$strict>>,
            z.ZodReadonly<z.ZodObject<{
                score: z.ZodString;
                weight: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                    source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                        ref: z.ZodString;
                        at: z.ZodReadonly<z.ZodObject<{
                            en: z.ZodString;
                            zh: z.ZodString;
                        }, z.core.$strict>>;
                    }, z.core.$strict>>>;
                    reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>>;
                    from: z.ZodISODate;
                    value: z.ZodNumber;
                }, z.core.$strict>>>>;
                id: z.ZodString;
                name: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
                reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>>;
                ifUnknown: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                    source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                        ref: z.ZodString;
                        at: z.ZodReadonly<z.ZodObject<{
                            en: z.ZodString;
                            zh: z.ZodString;
                        }, z.core.$strict>>;
                    }, z.core.$strict>>>;
                    reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>>;
                    from: z.ZodISODate;
                    value: z.ZodNumber;
                }, z.core.$strict>>>>>;
            }, z.core.$strict>>
        ]>>>;
        id: z.ZodString;
        name: z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>;
        roles: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodEnum<{
            community_officer: "community_officer";
            security_officer: "security_officer";
            department_officer: "department_officer";
            video_officer: "video_officer";
            auxiliary: "auxiliary";
            security_guard: "security_guard";
            volunteer: "volunteer";
            grid_worker: "grid_worker";
            community_cadre: "community_cadre";
            resident_lawyer: "resident_lawyer";
            rehired_judge: "rehired_judge";
            joint_defence_member: "joint_defence_member";
            red_armband: "red_armband";
        }>>>>;
        reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>>;
    }, z.core.$strict>>>>>;
    rollUps: z.ZodDefault<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
        id: z.ZodString;
        name: z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>;
        reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>>;
        over: z.ZodUnion<readonly [
            z.ZodReadonly<z.ZodObject<{
                period: z.ZodEnum<{
                    day: "day";
                    week: "week";
                    month: "month";
                    quarter: "quarter";
                    half_year: "half_year";
                    year: "year";
                }>;
            }, z.core.$strict>>,
            z.ZodReadonly<z.ZodObject<{
                subject: z.ZodEnum<{
                    member: "member";
                    team: "team";
                    post: "post";
                    community: "community";
                    station: "station";
                    branch: "branch";
                    bureau: "bureau";
                }>;
            }, z.core.$strict>>
        ]>;
        of: z.ZodUnion<readonly [
            z.ZodReadonly<z.ZodObject<{
                score: z.ZodString;
            }, z.core.$strict>>,
            z.ZodReadonly<z.ZodObject<{
                goal: z.ZodString;
            }, z.core.$strict>>,
            z.ZodReadonly<z.ZodObject<{
                rollUp: z.ZodString;
            }, z.core.$strict>>
        ]>;
        by: z.ZodEnum<{
            sum: "sum";
            mean: "mean";
            best: "best";
            last: "last";
            times_met: "times_met";
        }>;
        minimumKnown: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                ref: z.ZodString;
                at: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            from: z.ZodISODate;
            value: z.ZodNumber;
        }, z.core.$strict>>>>>;
        bands: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            id: z.ZodString;
            name: z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>;
            from: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    ref: z.ZodString;
                    at: z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>;
                }, z.core.$strict>>>;
                reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>>;
                from: z.ZodISODate;
                value: z.ZodNumber;
            }, z.core.$strict>>>>>;
            below: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    ref: z.ZodString;
                    at: z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>;
                }, z.core.$strict>>>;
                reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>>;
                from: z.ZodISODate;
                value: z.ZodNumber;
            }, z.core.$strict>>>>>;
        }, z.core.$strict>>>>>;
    }, z.core.$strict>>>>>;
    nearMiss: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
        source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            ref: z.ZodString;
            at: z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>;
        }, z.core.$strict>>>;
        reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>>;
        from: z.ZodISODate;
        value: z.ZodNumber;
    }, z.core.$strict>>>>>;
    selection: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
        source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            ref: z.ZodString;
            at: z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>;
        }, z.core.$strict>>>;
        reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>>;
        placesPerAward: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                ref: z.ZodString;
                at: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            from: z.ZodISODate;
            value: z.ZodNumber;
        }, z.core.$strict>>>>>;
        placesInTotal: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                ref: z.ZodString;
                at: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            from: z.ZodISODate;
            value: z.ZodNumber;
        }, z.core.$strict>>>>>;
        oneAwardEach: z.ZodBoolean;
        ties: z.ZodDefault<z.ZodEnum<{
            by_number: "by_number";
            all_named: "all_named";
        }>>;
        requires: z.ZodDefault<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
    }, z.core.$strict>>>;
}, z.core.$strict>>;
type RuleSet = z.infer<typeof ruleSetSchema>;
declare const scoreItemSchema: z.ZodUnion<readonly [
    z.ZodReadonly<z.ZodObject<{
        floor: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                ref: z.ZodString;
                at: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            from: z.ZodISODate;
            value: z.ZodNumber;
        }, z.core.$strict>>>>>;
        cap: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                ref: z.ZodString;
                at: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            from: z.ZodISODate;
            value: z.ZodNumber;
        }, z.core.$strict>>>>>;
        of: z.ZodUnion<readonly [
            z.ZodReadonly<z.ZodObject<{
                metric: MetricIdSchema;
                minimumSample: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                    source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                        ref: z.ZodString;
                        at: z.ZodReadonly<z.ZodObject<{
                            en: z.ZodString;
                            zh: z.ZodString;
                        }, z.core.$strict>>;
                    }, z.core.$strict>>>;
                    reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>>;
                    from: z.ZodISODate;
                    value: z.ZodNumber;
                }, z.core.$strict>>>>>;
            }, z.core.$strict>>,
            z.ZodReadonly<z.ZodObject<{
                comparedWith: z.ZodEnum<{
                    previous_period: "previous_period";
                    same_period_last_year: "same_period_last_year";
                }>;
                as: z.ZodEnum<{
                    difference: "difference";
                    relative_change: "relative_change";
                }>;
                metric: MetricIdSchema;
                minimumSample: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                    source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                        ref: z.ZodString;
                        at: z.ZodReadonly<z.ZodObject<{
                            en: z.ZodString;
                            zh: z.ZodString;
                        }, z.core.$strict>>;
                    }, z.core.$strict>>>;
                    reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>>;
                    from: z.ZodISODate;
                    value: z.ZodNumber;
                }, z.core.$strict>>>>>;
            }, z.core.$strict>>,
            z.ZodReadonly<z.ZodObject<{
                streakOf: z.ZodReadonly<z.ZodObject<{
                    is: z.ZodEnum<{
                        atLeast: "atLeast";
                        atMost: "atMost";
                    }>;
                    threshold: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                        source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                            ref: z.ZodString;
                            at: z.ZodReadonly<z.ZodObject<{
                                en: z.ZodString;
                                zh: z.ZodString;
                            }, z.core.$strict>>;
                        }, z.core.$strict>>>;
                        reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                            en: z.ZodString;
                            zh: z.ZodString;
                        }, z.core.$strict>>>;
                        from: z.ZodISODate;
                        value: z.ZodNumber;
                    }, z.core.$strict>>>>;
                    metric: MetricIdSchema;
                    minimumSample: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                        source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                            ref: z.ZodString;
                            at: z.ZodReadonly<z.ZodObject<{
                                en: z.ZodString;
                                zh: z.ZodString;
                            }, z.core.$strict>>;
                        }, z.core.$strict>>>;
                        reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                            en: z.ZodString;
                            zh: z.ZodString;
                        }, z.core.$strict>>>;
                        from: z.ZodISODate;
                        value: z.ZodNumber;
                    }, z.core.$strict>>>>>;
                }, z.core.$strict>>;
            }, z.core.$strict>>,
            z.ZodReadonly<z.ZodObject<{
                score: z.ZodString;
            }, z.core.$strict>>
        ]>;
        per: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                ref: z.ZodString;
                at: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            from: z.ZodISODate;
            value: z.ZodNumber;
        }, z.core.$strict>>>>;
        startingFrom: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                ref: z.ZodString;
                at: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            from: z.ZodISODate;
            value: z.ZodNumber;
        }, z.core.$strict>>>>>;
        id: z.ZodString;
        name: z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>;
        reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>>;
        ifUnknown: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                ref: z.ZodString;
                at: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            from: z.ZodISODate;
            value: z.ZodNumber;
        }, z.core.$strict>>>>>;
    }, z.core.$strict>>,
    z.ZodReadonly<z.ZodObject<{
        of: z.ZodUnion<readonly [
            z.ZodReadonly<z.ZodObject<{
                metric: MetricIdSchema;
                minimumSample: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                    source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                        ref: z.ZodString;
                        at: z.ZodReadonly<z.ZodObject<{
                            en: z.ZodString;
                            zh: z.ZodString;
                        }, z.core.$strict>>;
                    }, z.core.$strict>>>;
                    reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>>;
                    from: z.ZodISODate;
                    value: z.ZodNumber;
                }, z.core.$strict>>>>>;
            }, z.core.$strict>>,
            z.ZodReadonly<z.ZodObject<{
                comparedWith: z.ZodEnum<{
                    previous_period: "previous_period";
                    same_period_last_year: "same_period_last_year";
                }>;
                as: z.ZodEnum<{
                    difference: "difference";
                    relative_change: "relative_change";
                }>;
                metric: MetricIdSchema;
                minimumSample: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                    source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                        ref: z.ZodString;
                        at: z.ZodReadonly<z.ZodObject<{
                            en: z.ZodString;
                            zh: z.ZodString;
                        }, z.core.$strict>>;
                    }, z.core.$strict>>>;
                    reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>>;
                    from: z.ZodISODate;
                    value: z.ZodNumber;
                }, z.core.$strict>>>>>;
            }, z.core.$strict>>,
            z.ZodReadonly<z.ZodObject<{
                streakOf: z.ZodReadonly<z.ZodObject<{
                    is: z.ZodEnum<{
                        atLeast: "atLeast";
                        atMost: "atMost";
                    }>;
                    threshold: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                        source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                            ref: z.ZodString;
                            at: z.ZodReadonly<z.ZodObject<{
                                en: z.ZodString;
                                zh: z.ZodString;
                            }, z.core.$strict>>;
                        }, z.core.$strict>>>;
                        reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                            en: z.ZodString;
                            zh: z.ZodString;
                        }, z.core.$strict>>>;
                        from: z.ZodISODate;
                        value: z.ZodNumber;
                    }, z.core.$strict>>>>;
                    metric: MetricIdSchema;
                    minimumSample: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                        source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                            ref: z.ZodString;
                            at: z.ZodReadonly<z.ZodObject<{
                                en: z.ZodString;
                                zh: z.ZodString;
                            }, z.core.$strict>>;
                        }, z.core.$strict>>>;
                        reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                            en: z.ZodString;
                            zh: z.ZodString;
                        }, z.core.$strict>>>;
                        from: z.ZodISODate;
                        value: z.ZodNumber;
                    }, z.core.$strict>>>>>;
                }, z.core.$strict>>;
            }, z.core.$strict>>,
            z.ZodReadonly<z.ZodObject<{
                score: z.ZodString;
            }, z.core.$strict>>
        ]>;
        table: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                ref: z.ZodString;
                at: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            from: z.ZodISODate;
            steps: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                atLeast: z.ZodNumber;
                points: z.ZodNumber;
            }, z.core.$strict>>>>;
        }, z.core.$strict>>>>;
        id: z.ZodString;
        name: z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>;
        reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>>;
        ifUnknown: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                ref: z.ZodString;
                at: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            from: z.ZodISODate;
            value: z.ZodNumber;
        }, z.core.$strict>>>>>;
    }, z.core.$strict>>,
    z.ZodReadonly<z.ZodObject<{
        when: z.ZodType<Criterion, unknown, z.core.$ZodTypeInternals<Criterion, unknown>>;
        points: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                ref: z.ZodString;
                at: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            from: z.ZodISODate;
            value: z.ZodNumber;
        }, z.core.$strict>>>>;
        id: z.ZodString;
        name: z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>;
        reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>>;
        ifUnknown: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                ref: z.ZodString;
                at: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            from: z.ZodISODate;
            value: z.ZodNumber;
        }, z.core.$strict>>>>>;
    }, z.core.$strict>>,
    z.ZodReadonly<z.ZodObject<{
        score: z.ZodString;
        weight: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                ref: z.ZodString;
                at: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            from: z.ZodISODate;
            value: z.ZodNumber;
        }, z.core.$strict>>>>;
        id: z.ZodString;
        name: z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>;
        reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>>;
        ifUnknown: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                ref: z.ZodString;
                at: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            from: z.ZodISODate;
            value: z.ZodNumber;
        }, z.core.$strict>>>>>;
    }, z.core.$strict>>
]>;
declare const conditionalBandsSchema: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
    id: z.ZodString;
    name: z.ZodReadonly<z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>>;
    from: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
        source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            ref: z.ZodString;
            at: z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>;
        }, z.core.$strict>>>;
        reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>>;
        from: z.ZodISODate;
        value: z.ZodNumber;
    }, z.core.$strict>>>>>;
    below: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
        source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            ref: z.ZodString;
            at: z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>;
        }, z.core.$strict>>>;
        reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>>;
        from: z.ZodISODate;
        value: z.ZodNumber;
    }, z.core.$strict>>>>>;
    requires: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
}, z.core.$strict>>>>;
declare const vetoSchema: z.ZodReadonly<z.ZodObject<{
    id: z.ZodString;
    name: z.ZodReadonly<z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>>;
    when: z.ZodType<Criterion, unknown, z.core.$ZodTypeInternals<Criterion, unknown>>;
    points: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
        source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            ref: z.ZodString;
            at: z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>;
        }, z.core.$strict>>>;
        reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>>;
        from: z.ZodISODate;
        value: z.ZodNumber;
    }, z.core.$strict>>>>;
}, z.core.$strict>>;
declare const scoreSchema: z.ZodReadonly<z.ZodObject<{
    decimals: z.ZodOptional<z.ZodInt>;
    vetoes: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
        id: z.ZodString;
        name: z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>;
        when: z.ZodType<Criterion, unknown, z.core.$ZodTypeInternals<Criterion, unknown>>;
        points: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                ref: z.ZodString;
                at: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            from: z.ZodISODate;
            value: z.ZodNumber;
        }, z.core.$strict>>>>;
    }, z.core.$strict>>>>>;
    bands: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
        id: z.ZodString;
        name: z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>;
        from: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                ref: z.ZodString;
                at: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            from: z.ZodISODate;
            value: z.ZodNumber;
        }, z.core.$strict>>>>>;
        below: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                ref: z.ZodString;
                at: z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            from: z.ZodISODate;
            value: z.ZodNumber;
        }, z.core.$strict>>>>>;
        requires: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
    }, z.core.$strict>>>>>;
    floor: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
        source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            ref: z.ZodString;
            at: z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>;
        }, z.core.$strict>>>;
        reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>>;
        from: z.ZodISODate;
        value: z.ZodNumber;
    }, z.core.$strict>>>>>;
    cap: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
        source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            ref: z.ZodString;
            at: z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>;
        }, z.core.$strict>>>;
        reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>>;
        from: z.ZodISODate;
        value: z.ZodNumber;
    }, z.core.$strict>>>>>;
    base: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
        source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            ref: z.ZodString;
            at: z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>;
        }, z.core.$strict>>>;
        reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>>;
        from: z.ZodISODate;
        value: z.ZodNumber;
    }, z.core.$strict>>>>>;
    items: z.ZodReadonly<z.ZodArray<z.ZodUnion<readonly [
        z.ZodReadonly<z.ZodObject<{
            floor: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    ref: z.ZodString;
                    at: z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>;
                }, z.core.$strict>>>;
                reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>>;
                from: z.ZodISODate;
                value: z.ZodNumber;
            }, z.core.$strict>>>>>;
            cap: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    ref: z.ZodString;
                    at: z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>;
                }, z.core.$strict>>>;
                reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>>;
                from: z.ZodISODate;
                value: z.ZodNumber;
            }, z.core.$strict>>>>>;
            of: z.ZodUnion<readonly [
                z.ZodReadonly<z.ZodObject<{
                    metric: MetricIdSchema;
                    minimumSample: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                        source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                            ref: z.ZodString;
                            at: z.ZodReadonly<z.ZodObject<{
                                en: z.ZodString;
                                zh: z.ZodString;
                            }, z.core.$strict>>;
                        }, z.core.$strict>>>;
                        reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                            en: z.ZodString;
                            zh: z.ZodString;
                        }, z.core.$strict>>>;
                        from: z.ZodISODate;
                        value: z.ZodNumber;
                    }, z.core.$strict>>>>>;
                }, z.core.$strict>>,
                z.ZodReadonly<z.ZodObject<{
                    comparedWith: z.ZodEnum<{
                        previous_period: "previous_period";
                        same_period_last_year: "same_period_last_year";
                    }>;
                    as: z.ZodEnum<{
                        difference: "difference";
                        relative_change: "relative_change";
                    }>;
                    metric: MetricIdSchema;
                    minimumSample: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                        source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                            ref: z.ZodString;
                            at: z.ZodReadonly<z.ZodObject<{
                                en: z.ZodString;
                                zh: z.ZodString;
                            }, z.core.$strict>>;
                        }, z.core.$strict>>>;
                        reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                            en: z.ZodString;
                            zh: z.ZodString;
                        }, z.core.$strict>>>;
                        from: z.ZodISODate;
                        value: z.ZodNumber;
                    }, z.core.$strict>>>>>;
                }, z.core.$strict>>,
                z.ZodReadonly<z.ZodObject<{
                    streakOf: z.ZodReadonly<z.ZodObject<{
                        is: z.ZodEnum<{
                            atLeast: "atLeast";
                            atMost: "atMost";
                        }>;
                        threshold: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                                ref: z.ZodString;
                                at: z.ZodReadonly<z.ZodObject<{
                                    en: z.ZodString;
                                    zh: z.ZodString;
                                }, z.core.$strict>>;
                            }, z.core.$strict>>>;
                            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                                en: z.ZodString;
                                zh: z.ZodString;
                            }, z.core.$strict>>>;
                            from: z.ZodISODate;
                            value: z.ZodNumber;
                        }, z.core.$strict>>>>;
                        metric: MetricIdSchema;
                        minimumSample: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                                ref: z.ZodString;
                                at: z.ZodReadonly<z.ZodObject<{
                                    en: z.ZodString;
                                    zh: z.ZodString;
                                }, z.core.$strict>>;
                            }, z.core.$strict>>>;
                            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                                en: z.ZodString;
                                zh: z.ZodString;
                            }, z.core.$strict>>>;
                            from: z.ZodISODate;
                            value: z.ZodNumber;
                        }, z.core.$strict>>>>>;
                    }, z.core.$strict>>;
                }, z.core.$strict>>,
                z.ZodReadonly<z.ZodObject<{
                    score: z.ZodString;
                }, z.core.$strict>>
            ]>;
            per: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    ref: z.ZodString;
                    at: z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>;
                }, z.core.$strict>>>;
                reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>>;
                from: z.ZodISODate;
                value: z.ZodNumber;
            }, z.core.$strict>>>>;
            startingFrom: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    ref: z.ZodString;
                    at: z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>;
                }, z.core.$strict>>>;
                reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>>;
                from: z.ZodISODate;
                value: z.ZodNumber;
            }, z.core.$strict>>>>>;
            id: z.ZodString;
            name: z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            ifUnknown: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    ref: z.ZodString;
                    at: z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>;
                }, z.core.$strict>>>;
                reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>>;
                from: z.ZodISODate;
                value: z.ZodNumber;
            }, z.core.$strict>>>>>;
        }, z.core.$strict>>,
        z.ZodReadonly<z.ZodObject<{
            of: z.ZodUnion<readonly [
                z.ZodReadonly<z.ZodObject<{
                    metric: MetricIdSchema;
                    minimumSample: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                        source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                            ref: z.ZodString;
                            at: z.ZodReadonly<z.ZodObject<{
                                en: z.ZodString;
                                zh: z.ZodString;
                            }, z.core.$strict>>;
                        }, z.core.$strict>>>;
                        reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                            en: z.ZodString;
                            zh: z.ZodString;
                        }, z.core.$strict>>>;
                        from: z.ZodISODate;
                        value: z.ZodNumber;
                    }, z.core.$strict>>>>>;
                }, z.core.$strict>>,
                z.ZodReadonly<z.ZodObject<{
                    comparedWith: z.ZodEnum<{
                        previous_period: "previous_period";
                        same_period_last_year: "same_period_last_year";
                    }>;
                    as: z.ZodEnum<{
                        difference: "difference";
                        relative_change: "relative_change";
                    }>;
                    metric: MetricIdSchema;
                    minimumSample: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                        source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                            ref: z.ZodString;
                            at: z.ZodReadonly<z.ZodObject<{
                                en: z.ZodString;
                                zh: z.ZodString;
                            }, z.core.$strict>>;
                        }, z.core.$strict>>>;
                        reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                            en: z.ZodString;
                            zh: z.ZodString;
                        }, z.core.$strict>>>;
                        from: z.ZodISODate;
                        value: z.ZodNumber;
                    }, z.core.$strict>>>>>;
                }, z.core.$strict>>,
                z.ZodReadonly<z.ZodObject<{
                    streakOf: z.ZodReadonly<z.ZodObject<{
                        is: z.ZodEnum<{
                            atLeast: "atLeast";
                            atMost: "atMost";
                        }>;
                        threshold: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                                ref: z.ZodString;
                                at: z.ZodReadonly<z.ZodObject<{
                                    en: z.ZodString;
                                    zh: z.ZodString;
                                }, z.core.$strict>>;
                            }, z.core.$strict>>>;
                            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                                en: z.ZodString;
                                zh: z.ZodString;
                            }, z.core.$strict>>>;
                            from: z.ZodISODate;
                            value: z.ZodNumber;
                        }, z.core.$strict>>>>;
                        metric: MetricIdSchema;
                        minimumSample: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                            source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                                ref: z.ZodString;
                                at: z.ZodReadonly<z.ZodObject<{
                                    en: z.ZodString;
                                    zh: z.ZodString;
                                }, z.core.$strict>>;
                            }, z.core.$strict>>>;
                            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                                en: z.ZodString;
                                zh: z.ZodString;
                            }, z.core.$strict>>>;
                            from: z.ZodISODate;
                            value: z.ZodNumber;
                        }, z.core.$strict>>>>>;
                    }, z.core.$strict>>;
                }, z.core.$strict>>,
                z.ZodReadonly<z.ZodObject<{
                    score: z.ZodString;
                }, z.core.$strict>>
            ]>;
            table: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    ref: z.ZodString;
                    at: z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>;
                }, z.core.$strict>>>;
                reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>>;
                from: z.ZodISODate;
                steps: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                    atLeast: z.ZodNumber;
                    points: z.ZodNumber;
                }, z.core.$strict>>>>;
            }, z.core.$strict>>>>;
            id: z.ZodString;
            name: z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            ifUnknown: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    ref: z.ZodString;
                    at: z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>;
                }, z.core.$strict>>>;
                reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>>;
                from: z.ZodISODate;
                value: z.ZodNumber;
            }, z.core.$strict>>>>>;
        }, z.core.$strict>>,
        z.ZodReadonly<z.ZodObject<{
            when: z.ZodType<Criterion, unknown, z.core.$ZodTypeInternals<Criterion, unknown>>;
            points: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    ref: z.ZodString;
                    at: z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>;
                }, z.core.$strict>>>;
                reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>>;
                from: z.ZodISODate;
                value: z.ZodNumber;
            }, z.core.$strict>>>>;
            id: z.ZodString;
            name: z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            ifUnknown: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    ref: z.ZodString;
                    at: z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>;
                }, z.core.$strict>>>;
                reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>>;
                from: z.ZodISODate;
                value: z.ZodNumber;
            }, z.core.$strict>>>>>;
        }, z.core.$strict>>,
        z.ZodReadonly<z.ZodObject<{
            score: z.ZodString;
            weight: z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    ref: z.ZodString;
                    at: z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>;
                }, z.core.$strict>>>;
                reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>>;
                from: z.ZodISODate;
                value: z.ZodNumber;
            }, z.core.$strict>>>>;
            id: z.ZodString;
            name: z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>;
            reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>>;
            ifUnknown: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
                source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    ref: z.ZodString;
                    at: z.ZodReadonly<z.ZodObject<{
                        en: z.ZodString;
                        zh: z.ZodString;
                    }, z.core.$strict>>;
                }, z.core.$strict>>>;
                reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
                    en: z.ZodString;
                    zh: z.ZodString;
                }, z.core.$strict>>>;
                from: z.ZodISODate;
                value: z.ZodNumber;
            }, z.core.$strict>>>>>;
        }, z.core.$strict>>
    ]>>>;
    id: z.ZodString;
    name: z.ZodReadonly<z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>>;
    roles: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodEnum<{
        community_officer: "community_officer";
        security_officer: "security_officer";
        department_officer: "department_officer";
        video_officer: "video_officer";
        auxiliary: "auxiliary";
        security_guard: "security_guard";
        volunteer: "volunteer";
        grid_worker: "grid_worker";
        community_cadre: "community_cadre";
        resident_lawyer: "resident_lawyer";
        rehired_judge: "rehired_judge";
        joint_defence_member: "joint_defence_member";
        red_armband: "red_armband";
    }>>>>;
    reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>>>;
}, z.core.$strict>>;
type ScoreItem = z.infer<typeof scoreItemSchema>;
type Band = z.infer<typeof conditionalBandsSchema>[number];
type Veto = z.infer<typeof vetoSchema>;
type Score = z.infer<typeof scoreSchema>;
declare const selectionSchema: z.ZodReadonly<z.ZodObject<{
    source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
        ref: z.ZodString;
        at: z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>;
    }, z.core.$strict>>>;
    reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
        en: z.ZodString;
        zh: z.ZodString;
    }, z.core.$strict>>>;
    placesPerAward: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
        source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            ref: z.ZodString;
            at: z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>;
        }, z.core.$strict>>>;
        reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>>;
        from: z.ZodISODate;
        value: z.ZodNumber;
    }, z.core.$strict>>>>>;
    placesInTotal: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodReadonly<z.ZodObject<{
        source: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            ref: z.ZodString;
            at: z.ZodReadonly<z.ZodObject<{
                en: z.ZodString;
                zh: z.ZodString;
            }, z.core.$strict>>;
        }, z.core.$strict>>>;
        reading: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>>;
        from: z.ZodISODate;
        value: z.ZodNumber;
    }, z.core.$strict>>>>>;
    oneAwardEach: z.ZodBoolean;
    ties: z.ZodDefault<z.ZodEnum<{
        by_number: "by_number";
        all_named: "all_named";
    }>>;
    requires: z.ZodDefault<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
}, z.core.$strict>>;
type Selection = z.infer<typeof selectionSchema>;
interface CompiledMetric {
    readonly kind: 'metric';
    readonly metric: MetricId;
    readonly sample: CounterId | null;
    readonly minimumSample: number;
}
interface CompiledChange {
    readonly kind: 'change';
    readonly of: CompiledMetric;
    readonly as: 'difference' | 'relative_change';
    readonly comparedWith: 'previous_period' | 'same_period_last_year';
    readonly earlier: {
        readonly period: Period;
        readonly periodsBack: number;
    } | null;
}
interface CompiledStreak {
    readonly kind: 'streak';
    readonly of: CompiledComparison<CompiledMetric>;
}
interface CompiledPoints {
    readonly kind: 'score';
    readonly place: number;
}
type CompiledQuantity = CompiledMetric | CompiledChange | CompiledStreak | CompiledPoints;
interface CompiledComparison<Quantity extends CompiledQuantity = CompiledQuantity> {
    readonly kind: 'comparison';
    readonly index: number;
    readonly quantity: Quantity;
    readonly is: 'atLeast' | 'atMost';
    readonly threshold: DatedValue;
    readonly nearFrom: number | null;
}
interface CompiledGroup {
    readonly kind: 'all' | 'any' | 'atLeast';
    readonly needed: number;
    readonly children: readonly CompiledCriterion[];
}
type CompiledCriterion = CompiledComparison | CompiledGroup | {
    readonly kind: 'not';
    readonly child: CompiledCriterion;
} | {
    readonly kind: 'goal';
    readonly place: number;
};
interface Judged {
    readonly criterion: CompiledCriterion;
    readonly comparisons: readonly CompiledComparison[];
}
interface CompiledGoal extends Judged {
    readonly kind: 'award' | 'requirement';
    readonly goal: Award | Requirement;
}
interface OfItem {
    readonly item: ScoreItem;
    readonly ifUnknown: DatedValue | null;
}
type CompiledItem = OfItem & ({
    readonly kind: 'linear';
    readonly quantity: CompiledQuantity;
    readonly per: DatedValue;
    readonly startingFrom: DatedValue | null;
    readonly floor: DatedValue | null;
    readonly cap: DatedValue | null;
} | {
    readonly kind: 'steps';
    readonly quantity: CompiledQuantity;
    readonly table: DatedTable;
} | ({
    readonly kind: 'conditional';
    readonly points: DatedValue;
} & Judged) | {
    readonly kind: 'score';
    readonly place: number;
    readonly weight: DatedValue;
});
interface CompiledVeto extends Judged {
    readonly veto: Veto;
    readonly points: DatedValue;
}
interface CompiledBand {
    readonly band: Band;
    readonly from: DatedValue | null;
    readonly requires: readonly number[];
}
interface CompiledScore {
    readonly score: Score;
    readonly base: DatedValue | null;
    readonly items: readonly CompiledItem[];
    readonly floor: DatedValue | null;
    readonly cap: DatedValue | null;
    readonly vetoes: readonly CompiledVeto[];
    readonly bands: readonly CompiledBand[];
}
interface UnitRef {
    readonly kind: 'goal' | 'score';
    readonly place: number;
}
interface CompiledRuleSet {
    readonly ruleSet: RuleSet;
    readonly period: Period;
    readonly asOf: string;
    readonly opensOn: string;
    readonly closesOn: string;
    readonly goals: readonly CompiledGoal[];
    readonly scores: readonly CompiledScore[];
    readonly order: readonly UnitRef[];
}
interface CompileOptions {
    readonly asOf?: string;
}
declare function compileRuleSet(ruleSet: RuleSet, period: Period, options?: CompileOptions): CompiledRuleSet;
declare function firstPeriodOf({ period, effectiveFrom }: RuleSet): Period;
declare function existsFor({ roles }: Award | Requirement | Score, role: MemberRole | null): boolean;
declare function goalsOf({ goals }: CompiledRuleSet, role: MemberRole | null): readonly CompiledGoal[];
declare function scoresOf({ scores }: CompiledRuleSet, role: MemberRole | null): readonly CompiledScore[];
declare const outcomes: Terms<"not_met" | "not_evaluable" | "met">;
type Outcome = (typeof outcomes.values)[number];
interface ComparisonResult {
    readonly actual: number | null;
    readonly outcome: Outcome;
    readonly gap: number | null;
}
interface GoalResult {
    readonly id: string;
    readonly outcome: Outcome;
    readonly nearMiss: boolean;
    readonly comparisons: readonly ComparisonResult[];
}
interface ScoreResult {
    readonly id: string;
    readonly points: number | null;
    readonly level: string | null;
    readonly veto: string | null;
    readonly items: readonly (number | null)[];
}
interface Evaluation {
    readonly awardsEarned: number;
    readonly goals: readonly GoalResult[];
    readonly scores: readonly ScoreResult[];
}
type History = readonly Tally[];
interface EvaluatorOptions {
    readonly generateCode?: boolean;
}
type Evaluator = (tally: Tally, history?: History) => Evaluation;
declare function evaluatorFor(compiled: CompiledRuleSet, role: MemberRole | null, options?: EvaluatorOptions): Evaluator;
interface Pace {
    readonly daysPassed: number;
    readonly daysLeft: number;
    readonly soFarPerDay: number;
    readonly neededPerDay: number;
    readonly projected: number;
    readonly willDo: boolean;
    readonly sentence: LocalizedText;
}
interface CitationCard {
    readonly title: LocalizedText;
    readonly at: LocalizedText;
}
type Reason = 'NO_SAMPLE' | 'SAMPLE_TOO_SMALL' | 'EARLIER_UNKNOWN' | 'EARLIER_ZERO' | 'STREAK_OPEN' | 'POINTS_UNKNOWN';
interface ComparisonCard {
    readonly kind: 'comparison';
    readonly quantity: 'metric' | 'change' | 'streak' | 'score';
    readonly metric: MetricId | null;
    readonly score: string | null;
    readonly name: LocalizedText;
    readonly is: 'atLeast' | 'atMost';
    readonly actual: number | null;
    readonly numerator: number | null;
    readonly denominator: number | null;
    readonly earlier: {
        readonly period: Period;
        readonly value: number | null;
    } | null;
    readonly threshold: number;
    readonly thresholdFrom: string;
    readonly outcome: Outcome;
    readonly reason: Reason | null;
    readonly gap: number | null;
    readonly missingSample: number | null;
    readonly pace: Pace | null;
    readonly source: CitationCard | null;
    readonly reading: LocalizedText | null;
    readonly sentence: LocalizedText;
}
interface GroupCard {
    readonly kind: 'all' | 'any' | 'atLeast';
    readonly needed: number;
    readonly outcome: Outcome;
    readonly children: readonly CriterionCard[];
}
interface NotCard {
    readonly kind: 'not';
    readonly outcome: Outcome;
    readonly children: readonly [
        CriterionCard
    ];
}
interface GoalReferenceCard {
    readonly kind: 'goal';
    readonly goal: Award | Requirement;
    readonly outcome: Outcome;
    readonly sentence: LocalizedText;
}
type CriterionCard = ComparisonCard | GroupCard | NotCard | GoalReferenceCard;
interface GoalCard {
    readonly kind: 'award' | 'requirement';
    readonly goal: Award | Requirement;
    readonly outcome: Outcome;
    readonly nearMiss: boolean;
    readonly criterion: CriterionCard;
    readonly sentence: LocalizedText;
}
interface ItemCard {
    readonly item: ScoreItem;
    readonly points: number | null;
    readonly stoodIn: boolean;
    readonly value: number | null;
    readonly criterion: CriterionCard | null;
    readonly source: CitationCard | null;
    readonly reading: LocalizedText | null;
    readonly sentence: LocalizedText;
}
interface VetoCard {
    readonly veto: Veto;
    readonly outcome: Outcome;
    readonly points: number;
    readonly criterion: CriterionCard;
    readonly source: CitationCard | null;
    readonly reading: LocalizedText | null;
}
interface BandCard {
    readonly band: Band;
    readonly from: number | null;
    readonly requires: readonly {
        readonly goal: Award | Requirement;
        readonly outcome: Outcome;
    }[];
    readonly reached: boolean;
}
interface ScoreCard {
    readonly score: Score;
    readonly points: number | null;
    readonly level: Band | null;
    readonly base: number;
    readonly items: readonly ItemCard[];
    readonly vetoes: readonly VetoCard[];
    readonly bands: readonly BandCard[];
    readonly pointsToNextBand: number | null;
    readonly sentence: LocalizedText;
}
interface Scorecard {
    readonly ruleSet: RuleSet;
    readonly period: Period;
    readonly role: MemberRole | null;
    readonly awardsEarned: number;
    readonly awards: readonly GoalCard[];
    readonly requirements: readonly GoalCard[];
    readonly scores: readonly ScoreCard[];
}
declare function comparisonsOf(card: CriterionCard): readonly ComparisonCard[];
interface CounterChange {
    readonly counter: CounterId;
    readonly by: number;
}
interface LeastChange {
    readonly changes: readonly CounterChange[];
    readonly size: number;
    readonly sentence: LocalizedText;
}
declare function leastChangeFor(compiled: CompiledRuleSet, role: MemberRole | null, goalId: string, tally: Tally, history?: History): LeastChange | null;
interface ScorecardOptions {
    readonly asOf?: string;
    readonly history?: History;
    readonly evaluation?: Evaluation;
}
declare function scorecardOf(compiled: CompiledRuleSet, role: MemberRole | null, tally: Tally, options?: ScorecardOptions): Scorecard;
interface Issue {
    readonly path: string;
    readonly code: string;
    readonly message: LocalizedText;
}
interface ErrorDetails {
    MONTH_INVALID: {
        readonly value: string;
    };
    PERIOD_INVALID: {
        readonly value: string;
        readonly kind: PeriodKind | null;
    };
    PERIOD_OUT_OF_RANGE: {
        readonly period: string;
        readonly steps: number;
    };
    PERIOD_KINDS_DIFFER: {
        readonly one: string;
        readonly other: string;
    };
    PERIOD_NOT_LONGER: {
        readonly period: string;
        readonly kind: PeriodKind;
    };
    TIME_ZONE_UNKNOWN: {
        readonly value: string;
    };
    TIME_ZONES_DIFFER: {
        readonly one: string;
        readonly other: string;
    };
    PARENT_MISSING: {
        readonly record: string;
        readonly id: string;
        readonly parentId: string;
    };
    METRIC_UNKNOWN: {
        readonly metric: string;
    };
    METRIC_NOT_STORED: {
        readonly metric: string;
    };
    SUBJECT_MISSING: {
        readonly record: string;
        readonly id: string;
        readonly subject: SubjectKind;
    };
    TALLIES_DIFFER: {
        readonly one: string;
        readonly other: string;
    };
    ROLL_UP_IMPOSSIBLE: {
        readonly from: string;
        readonly to: string;
    };
    RULE_SET_INVALID: {
        readonly issues: readonly Issue[];
    };
    RULE_SET_UNKNOWN: {
        readonly ruleSet: string;
        readonly known: readonly string[];
    };
    RULE_SET_NOT_YET_EFFECTIVE: {
        readonly ruleSet: string;
        readonly period: string;
        readonly firstPeriod: string;
    };
    RULES_NOT_YET_IN_FORCE: {
        readonly ruleSet: string;
        readonly asOf: string;
        readonly effectiveFrom: string;
    };
    ROLL_UP_UNKNOWN: {
        readonly ruleSet: string;
        readonly rollUp: string;
        readonly known: readonly string[];
    };
    GOAL_UNKNOWN: {
        readonly ruleSet: string;
        readonly goal: string;
        readonly known: readonly string[];
    };
    SCORE_UNKNOWN: {
        readonly ruleSet: string;
        readonly score: string;
        readonly known: readonly string[];
    };
    TALLY_INVALID: {
        readonly counter: string;
        readonly value: string;
    };
    AWARD_UNKNOWN: {
        readonly ruleSet: string;
        readonly award: string;
        readonly known: readonly string[];
    };
    SELECTION_MISSING: {
        readonly ruleSet: string;
    };
    ROLL_UP_OVER_SUBJECTS: {
        readonly rollUp: string;
    };
    ROLL_UP_SOURCE_MISSING: {
        readonly rollUp: string;
        readonly needs: 'evaluationOf' | 'within';
    };
    PERIODS_DIFFER: {
        readonly one: string;
        readonly other: string;
    };
    PATH_UNKNOWN: {
        readonly ruleSet: string;
        readonly path: string;
        readonly known: readonly string[];
    };
    THRESHOLD_NOT_ONE: {
        readonly goal: string;
        readonly metric: string;
        readonly found: readonly string[];
    };
    THRESHOLD_NOT_MONOTONE: {
        readonly path: string;
    };
    THRESHOLD_NOT_FOUND: {
        readonly goal: string;
        readonly fewest: number | null;
        readonly of: number;
    };
    QUOTA_INVALID: {
        readonly value: number;
        readonly as: 'share' | 'count';
    };
    DUTY_CATALOGUE_INVALID: {
        readonly issues: readonly Issue[];
    };
    RETENTION_RULE_MISSING: {
        readonly kind: string;
        readonly asOf: string;
    };
    ANALYSIS_INPUT_INVALID: {
        readonly function: string;
        readonly field: string;
        readonly value: string;
        readonly expected: LocalizedText;
    };
}
type ErrorCode = keyof ErrorDetails;
interface Problem extends Issue {
    readonly severity: 'error' | 'warning';
}
declare function parseRuleSet(data: unknown): RuleSet;
type RuleSetInput = z.input<typeof ruleSetSchema>;
declare function defineRuleSet(ruleSet: RuleSetInput): RuleSet;
declare function lintRuleSet(data: unknown): readonly Problem[];
declare function ruleSetJsonSchema(): object;
type RollUpPart = {
    readonly kind: 'judged';
    readonly period: Period;
    readonly compiled: CompiledRuleSet;
} | {
    readonly kind: 'rolled_up';
    readonly period: Period;
    readonly compiled: CompiledRollUp;
};
type PartKind = {
    readonly period: PeriodKind;
} | {
    readonly subject: SubjectKind;
};
interface CompiledRollUp {
    readonly ruleSet: RuleSet;
    readonly rollUp: RollUp;
    readonly period: Period;
    readonly asOf: string;
    readonly partKind: PartKind;
    readonly parts: readonly RollUpPart[];
    readonly minimumKnown: DatedValue | null;
    readonly bands: readonly {
        readonly band: NonNullable<RollUp['bands']>[number];
        readonly from: DatedValue | null;
    }[];
}
declare function compileRollUp(ruleSet: RuleSet, rollUpId: string, period: Period, options?: CompileOptions): CompiledRollUp;
type RollUpReason = 'NO_PARTS' | 'TOO_FEW_KNOWN' | 'LAST_UNKNOWN';
interface RollUpPartResult {
    readonly period: Period;
    readonly subjectId: string | null;
    readonly value: number | null;
    readonly level: string | null;
}
interface RollUpResult {
    readonly rollUp: RollUp;
    readonly period: Period;
    readonly value: number | null;
    readonly level: string | null;
    readonly reason: RollUpReason | null;
    readonly known: number;
    readonly of: number;
    readonly parts: readonly RollUpPartResult[];
    readonly sentence: LocalizedText;
}
type EvaluationOf = (compiled: CompiledRuleSet) => Evaluation | null;
interface RollUpSubject {
    readonly subjectId: string;
    readonly evaluationOf?: EvaluationOf;
    readonly within?: Iterable<RollUpSubject>;
}
declare function rollUp(compiled: CompiledRollUp, of: EvaluationOf | RollUpSubject): RollUpResult;
declare function rollUpSubjects(compiled: CompiledRollUp, subjects: Iterable<RollUpSubject>): RollUpResult;
interface RankingFigure {
    readonly metric: MetricId | null;
    readonly score: string | null;
    readonly value: number | null;
}
interface Candidate {
    readonly subjectId: string;
    readonly tally: Tally;
    readonly evaluation: Evaluation;
}
declare function memberSubjectId(stationId: string, memberId: string): string;
interface Named<C extends Candidate = Candidate> {
    readonly award: Award;
    readonly rank: number;
    readonly candidate: C;
    readonly figures: readonly RankingFigure[];
    readonly byNumber: boolean;
}
interface Unfilled {
    readonly award: Award;
    readonly places: number;
}
interface SelectionResult<C extends Candidate = Candidate> {
    readonly named: readonly Named<C>[];
    readonly unfilled: readonly Unfilled[];
    readonly undealt: number;
}
declare function competitionRanks(values: readonly (number | null)[], first?: 'most' | 'least'): readonly (number | null)[];
type Ranked<Entry> = Entry & {
    readonly rank: number | null;
};
declare function leagueTable<Entry extends {
    readonly subjectId: string;
    readonly value: number | null;
}>(entries: Iterable<Entry>, first?: 'most' | 'least'): readonly Ranked<Entry>[];
interface ScoreRank {
    readonly subjectId: string;
    readonly value: number | null;
    readonly level: string | null;
}
declare function rankScores({ ruleSet }: CompiledRuleSet, score: string, judged: Iterable<{
    readonly subjectId: string;
    readonly evaluation: Evaluation;
}>, first?: 'most' | 'least'): readonly Ranked<ScoreRank>[];
declare class Selector<C extends Candidate = Candidate> {
    #private;
    constructor(compiled: CompiledRuleSet);
    get size(): number;
    add(candidate: C): void;
    finish(): SelectionResult<C>;
}
declare function select<C extends Candidate>(compiled: CompiledRuleSet, candidates: Iterable<C>): SelectionResult<C>;
declare function lookBackOf({ goals, scores }: CompiledRuleSet): number;
declare function metricsOf(ruleSet: RuleSet): readonly MetricId[];
interface RuleSetStatementOptions {
    readonly tallies: string;
    readonly knownFrom?: Period | undefined;
    readonly roles?: boolean | undefined;
}
declare function ruleSetStatement(compiled: CompiledRuleSet, options: RuleSetStatementOptions): string;
interface RollUpStatementOptions extends RuleSetStatementOptions {
    readonly knownThrough?: Period | undefined;
}
declare function rollUpStatement(compiled: CompiledRollUp, options: RollUpStatementOptions): string;
interface GoalSql {
    readonly id: string;
    readonly kind: 'award' | 'requirement';
    readonly open: string;
    readonly outcome: string;
    readonly nearMiss: string;
    readonly comparisons: readonly {
        readonly metric: MetricId | null;
        readonly outcome: string;
    }[];
}
interface ScoreSqlColumns {
    readonly id: string;
    readonly open: string;
    readonly points: string;
    readonly level: string;
    readonly veto: string;
}
interface RuleSetSql {
    readonly joins: string;
    readonly goals: readonly GoalSql[];
    readonly scores: readonly ScoreSqlColumns[];
    readonly awardsEarned: string;
}
interface RuleSetSqlOptions {
    readonly row: string;
    readonly role?: string | undefined;
    readonly knownFrom?: Period | undefined;
    readonly earlier?: ((period: string) => string) | undefined;
}
declare function ruleSetSql(compiled: CompiledRuleSet, options: RuleSetSqlOptions): RuleSetSql;
interface GoalCount {
    readonly met: number;
    readonly nearly: number;
    readonly notEvaluable: number;
    readonly of: number;
    readonly share: number | null;
}
interface PopulationSubject {
    readonly subjectId: string;
    readonly role: MemberRole | null;
    readonly tally: Tally;
    readonly history?: History;
}
interface ScoreCount {
    readonly of: number;
    readonly known: number;
    readonly mean: number | null;
}
type ThresholdAt = {
    readonly goal: string;
    readonly metric: MetricId;
} | {
    readonly path: string;
};
interface SweepPoint extends GoalCount {
    readonly threshold: number;
    readonly sentence: LocalizedText;
}
interface Sweep {
    readonly goal: Award | Requirement;
    readonly path: string;
    readonly period: Period;
    readonly points: readonly SweepPoint[];
}
declare function sweep(ruleSet: RuleSet, period: Period, at: ThresholdAt, thresholds: readonly number[], population: readonly PopulationSubject[], options?: CompileOptions): Sweep;
type Quota = {
    readonly count: number;
} | {
    readonly share: number;
};
interface TriedThreshold extends GoalCount {
    readonly threshold: number;
}
interface FoundThreshold extends TriedThreshold {
    readonly path: string;
    readonly lessDemanding: TriedThreshold | null;
    readonly moreDemanding: TriedThreshold | null;
    readonly sentence: LocalizedText;
}
declare function thresholdFor(ruleSet: RuleSet, period: Period, at: ThresholdAt, quota: Quota, population: readonly PopulationSubject[], options?: CompileOptions): FoundThreshold;
interface GoalChange {
    readonly goal: Award | Requirement;
    readonly before: GoalCount;
    readonly after: GoalCount;
    readonly gained: readonly string[];
    readonly lost: readonly string[];
    readonly becameEvaluable: readonly string[];
    readonly becameNotEvaluable: readonly string[];
    readonly sentence: LocalizedText;
}
interface LevelChange {
    readonly level: Band;
    readonly before: number;
    readonly after: number;
    readonly entered: readonly string[];
    readonly left: readonly string[];
}
interface ScoreChange {
    readonly score: Score;
    readonly before: ScoreCount;
    readonly after: ScoreCount;
    readonly rose: readonly string[];
    readonly fell: readonly string[];
    readonly becameKnown: readonly string[];
    readonly becameUnknown: readonly string[];
    readonly levels: readonly LevelChange[];
    readonly sentence: LocalizedText;
}
interface WhatIf {
    readonly period: Period;
    readonly subjects: number;
    readonly awardsEarned: {
        readonly before: number;
        readonly after: number;
    };
    readonly goals: readonly GoalChange[];
    readonly scores: readonly ScoreChange[];
    readonly sentence: LocalizedText;
}
declare function whatIf(before: CompiledRuleSet, after: CompiledRuleSet, population: Iterable<PopulationSubject>): WhatIf;
declare function withThreshold(ruleSet: RuleSet, at: ThresholdAt, value: number): RuleSet;
declare function withValue(ruleSet: RuleSet, path: string, value: number): RuleSet;
type index$3_Award = Award;
type index$3_Band = Band;
type index$3_BandCard = BandCard;
type index$3_Candidate = Candidate;
type index$3_CitationCard = CitationCard;
type index$3_Cited = Cited;
type index$3_Comparison = Comparison;
type index$3_ComparisonCard = ComparisonCard;
type index$3_ComparisonResult = ComparisonResult;
type index$3_CompileOptions = CompileOptions;
type index$3_CompiledBand = CompiledBand;
type index$3_CompiledChange = CompiledChange;
type index$3_CompiledComparison<Quantity extends CompiledQuantity = CompiledQuantity> = CompiledComparison<Quantity>;
type index$3_CompiledCriterion = CompiledCriterion;
type index$3_CompiledGoal = CompiledGoal;
type index$3_CompiledGroup = CompiledGroup;
type index$3_CompiledItem = CompiledItem;
type index$3_CompiledMetric = CompiledMetric;
type index$3_CompiledPoints = CompiledPoints;
type index$3_CompiledQuantity = CompiledQuantity;
type index$3_CompiledRollUp = CompiledRollUp;
type index$3_CompiledRuleSet = CompiledRuleSet;
type index$3_CompiledScore = CompiledScore;
type index$3_CompiledStreak = CompiledStreak;
type index$3_CompiledVeto = CompiledVeto;
type index$3_CounterChange = CounterChange;
type index$3_Criterion = Criterion;
type index$3_CriterionCard = CriterionCard;
type index$3_DatedTable = DatedTable;
type index$3_DatedValue = DatedValue;
type index$3_Evaluation = Evaluation;
type index$3_EvaluationOf = EvaluationOf;
type index$3_Evaluator = Evaluator;
type index$3_EvaluatorOptions = EvaluatorOptions;
type index$3_FoundThreshold = FoundThreshold;
type index$3_GoalCard = GoalCard;
type index$3_GoalChange = GoalChange;
type index$3_GoalCount = GoalCount;
type index$3_GoalReferenceCard = GoalReferenceCard;
type index$3_GoalResult = GoalResult;
type index$3_GoalSql = GoalSql;
type index$3_GroupCard = GroupCard;
type index$3_History = History;
type index$3_ItemCard = ItemCard;
type index$3_Judged = Judged;
type index$3_LeastChange = LeastChange;
type index$3_LevelChange = LevelChange;
type index$3_Named<C extends Candidate = Candidate> = Named<C>;
type index$3_NotCard = NotCard;
type index$3_Outcome = Outcome;
type index$3_Pace = Pace;
type index$3_PartKind = PartKind;
type index$3_PlainComparison = PlainComparison;
type index$3_PopulationSubject = PopulationSubject;
type index$3_Problem = Problem;
type index$3_Quantity = Quantity;
type index$3_Quota = Quota;
type index$3_Ranked<Entry> = Ranked<Entry>;
type index$3_Ranking = Ranking;
type index$3_RankingFigure = RankingFigure;
type index$3_Reason = Reason;
type index$3_Requirement = Requirement;
type index$3_RollUp = RollUp;
type index$3_RollUpPart = RollUpPart;
type index$3_RollUpPartResult = RollUpPartResult;
type index$3_RollUpReason = RollUpReason;
type index$3_RollUpResult = RollUpResult;
type index$3_RollUpStatementOptions = RollUpStatementOptions;
type index$3_RollUpSubject = RollUpSubject;
type index$3_RuleSet = RuleSet;
type index$3_RuleSetInput = RuleSetInput;
type index$3_RuleSetSql = RuleSetSql;
type index$3_RuleSetSqlOptions = RuleSetSqlOptions;
type index$3_RuleSetStatementOptions = RuleSetStatementOptions;
type index$3_Score = Score;
type index$3_ScoreCard = ScoreCard;
type index$3_ScoreChange = ScoreChange;
type index$3_ScoreCount = ScoreCount;
type index$3_ScoreItem = ScoreItem;
type index$3_ScoreRank = ScoreRank;
type index$3_ScoreResult = ScoreResult;
type index$3_ScoreSqlColumns = ScoreSqlColumns;
type index$3_Scorecard = Scorecard;
type index$3_ScorecardOptions = ScorecardOptions;
type index$3_Selection = Selection;
type index$3_SelectionResult<C extends Candidate = Candidate> = SelectionResult<C>;
type index$3_Selector<C extends Candidate = Candidate> = Selector<C>;
declare const index$3_Selector: typeof Selector;
type index$3_Sweep = Sweep;
type index$3_SweepPoint = SweepPoint;
type index$3_ThresholdAt = ThresholdAt;
type index$3_TriedThreshold = TriedThreshold;
type index$3_Unfilled = Unfilled;
type index$3_UnitRef = UnitRef;
type index$3_Veto = Veto;
type index$3_VetoCard = VetoCard;
type index$3_WhatIf = WhatIf;
declare const index$3_comparisonsOf: typeof comparisonsOf;
declare const index$3_competitionRanks: typeof competitionRanks;
declare const index$3_compileRollUp: typeof compileRollUp;
declare const index$3_compileRuleSet: typeof compileRuleSet;
declare const index$3_defineRuleSet: typeof defineRuleSet;
declare const index$3_evaluatorFor: typeof evaluatorFor;
declare const index$3_existsFor: typeof existsFor;
declare const index$3_firstPeriodOf: typeof firstPeriodOf;
declare const index$3_goalsOf: typeof goalsOf;
declare const index$3_leagueTable: typeof leagueTable;
declare const index$3_leastChangeFor: typeof leastChangeFor;
declare const index$3_lintRuleSet: typeof lintRuleSet;
declare const index$3_lookBackOf: typeof lookBackOf;
declare const index$3_memberSubjectId: typeof memberSubjectId;
declare const index$3_metricsOf: typeof metricsOf;
declare const index$3_outcomes: typeof outcomes;
declare const index$3_parseRuleSet: typeof parseRuleSet;
declare const index$3_rankScores: typeof rankScores;
declare const index$3_rollUp: typeof rollUp;
declare const index$3_rollUpStatement: typeof rollUpStatement;
declare const index$3_rollUpSubjects: typeof rollUpSubjects;
declare const index$3_ruleSetJsonSchema: typeof ruleSetJsonSchema;
declare const index$3_ruleSetSchema: typeof ruleSetSchema;
declare const index$3_ruleSetSql: typeof ruleSetSql;
declare const index$3_ruleSetStatement: typeof ruleSetStatement;
declare const index$3_scorecardOf: typeof scorecardOf;
declare const index$3_scoresOf: typeof scoresOf;
declare const index$3_select: typeof select;
declare const index$3_sweep: typeof sweep;
declare const index$3_thresholdFor: typeof thresholdFor;
declare const index$3_whatIf: typeof whatIf;
declare const index$3_withThreshold: typeof withThreshold;
declare const index$3_withValue: typeof withValue;
declare namespace index$3 {
    export { index$3_Selector as Selector, index$3_comparisonsOf as comparisonsOf, index$3_competitionRanks as competitionRanks, index$3_compileRollUp as compileRollUp, index$3_compileRuleSet as compileRuleSet, index$3_defineRuleSet as defineRuleSet, index$3_evaluatorFor as evaluatorFor, index$3_existsFor as existsFor, index$3_firstPeriodOf as firstPeriodOf, index$3_goalsOf as goalsOf, index$3_leagueTable as leagueTable, index$3_leastChangeFor as leastChangeFor, index$3_lintRuleSet as lintRuleSet, index$3_lookBackOf as lookBackOf, index$3_memberSubjectId as memberSubjectId, index$3_metricsOf as metricsOf, index$3_outcomes as outcomes, index$3_parseRuleSet as parseRuleSet, index$3_rankScores as rankScores, index$3_rollUp as rollUp, index$3_rollUpStatement as rollUpStatement, index$3_rollUpSubjects as rollUpSubjects, index$3_ruleSetJsonSchema as ruleSetJsonSchema, index$3_ruleSetSchema as ruleSetSchema, index$3_ruleSetSql as ruleSetSql, index$3_ruleSetStatement as ruleSetStatement, index$3_scorecardOf as scorecardOf, index$3_scoresOf as scoresOf, index$3_select as select, index$3_sweep as sweep, index$3_thresholdFor as thresholdFor, index$3_whatIf as whatIf, index$3_withThreshold as withThreshold, index$3_withValue as withValue };
    export type { index$3_Award as Award, index$3_Band as Band, index$3_BandCard as BandCard, index$3_Candidate as Candidate, index$3_CitationCard as CitationCard, index$3_Cited as Cited, index$3_Comparison as Comparison, index$3_ComparisonCard as ComparisonCard, index$3_ComparisonResult as ComparisonResult, index$3_CompileOptions as CompileOptions, index$3_CompiledBand as CompiledBand, index$3_CompiledChange as CompiledChange, index$3_CompiledComparison as CompiledComparison, index$3_CompiledCriterion as CompiledCriterion, index$3_CompiledGoal as CompiledGoal, index$3_CompiledGroup as CompiledGroup, index$3_CompiledItem as CompiledItem, index$3_CompiledMetric as CompiledMetric, index$3_CompiledPoints as CompiledPoints, index$3_CompiledQuantity as CompiledQuantity, index$3_CompiledRollUp as CompiledRollUp, index$3_CompiledRuleSet as CompiledRuleSet, index$3_CompiledScore as CompiledScore, index$3_CompiledStreak as CompiledStreak, index$3_CompiledVeto as CompiledVeto, index$3_CounterChange as CounterChange, index$3_Criterion as Criterion, index$3_CriterionCard as CriterionCard, index$3_DatedTable as DatedTable, index$3_DatedValue as DatedValue, index$3_Evaluation as Evaluation, index$3_EvaluationOf as EvaluationOf, index$3_Evaluator as Evaluator, index$3_EvaluatorOptions as EvaluatorOptions, index$3_FoundThreshold as FoundThreshold, index$3_GoalCard as GoalCard, index$3_GoalChange as GoalChange, index$3_GoalCount as GoalCount, index$3_GoalReferenceCard as GoalReferenceCard, index$3_GoalResult as GoalResult, index$3_GoalSql as GoalSql, index$3_GroupCard as GroupCard, index$3_History as History, index$3_ItemCard as ItemCard, index$3_Judged as Judged, index$3_LeastChange as LeastChange, index$3_LevelChange as LevelChange, index$3_Named as Named, index$3_NotCard as NotCard, index$3_Outcome as Outcome, index$3_Pace as Pace, index$3_PartKind as PartKind, index$3_PlainComparison as PlainComparison, index$3_PopulationSubject as PopulationSubject, index$3_Problem as Problem, index$3_Quantity as Quantity, index$3_Quota as Quota, index$3_Ranked as Ranked, index$3_Ranking as Ranking, index$3_RankingFigure as RankingFigure, index$3_Reason as Reason, index$3_Requirement as Requirement, index$3_RollUp as RollUp, index$3_RollUpPart as RollUpPart, index$3_RollUpPartResult as RollUpPartResult, index$3_RollUpReason as RollUpReason, index$3_RollUpResult as RollUpResult, index$3_RollUpStatementOptions as RollUpStatementOptions, index$3_RollUpSubject as RollUpSubject, index$3_RuleSet as RuleSet, index$3_RuleSetInput as RuleSetInput, index$3_RuleSetSql as RuleSetSql, index$3_RuleSetSqlOptions as RuleSetSqlOptions, index$3_RuleSetStatementOptions as RuleSetStatementOptions, index$3_Score as Score, index$3_ScoreCard as ScoreCard, index$3_ScoreChange as ScoreChange, index$3_ScoreCount as ScoreCount, index$3_ScoreItem as ScoreItem, index$3_ScoreRank as ScoreRank, index$3_ScoreResult as ScoreResult, index$3_ScoreSqlColumns as ScoreSqlColumns, index$3_Scorecard as Scorecard, index$3_ScorecardOptions as ScorecardOptions, index$3_Selection as Selection, index$3_SelectionResult as SelectionResult, index$3_Sweep as Sweep, index$3_SweepPoint as SweepPoint, index$3_ThresholdAt as ThresholdAt, index$3_TriedThreshold as TriedThreshold, index$3_Unfilled as Unfilled, index$3_UnitRef as UnitRef, index$3_Veto as Veto, index$3_VetoCard as VetoCard, index$3_WhatIf as WhatIf };
}
declare const dezhouFiveStar: RuleSet;
declare const mediationPromise: RuleSet;
declare const officerCare: RuleSet;
declare const residentCoverage: RuleSet;
declare const serviceDesk: RuleSet;
declare const shuangfengPatrol: RuleSet;
declare const stationGrade: RuleSet;
declare const threePromises: RuleSet;
declare const trainingCorner: RuleSet;
declare const ruleSets: readonly RuleSet[];
declare function findRuleSet(id: string, among?: readonly RuleSet[]): RuleSet;
declare const index$2_dezhouFiveStar: typeof dezhouFiveStar;
declare const index$2_findRuleSet: typeof findRuleSet;
declare const index$2_mediationPromise: typeof mediationPromise;
declare const index$2_officerCare: typeof officerCare;
declare const index$2_residentCoverage: typeof residentCoverage;
declare const index$2_ruleSets: typeof ruleSets;
declare const index$2_serviceDesk: typeof serviceDesk;
declare const index$2_shuangfengPatrol: typeof shuangfengPatrol;
declare const index$2_stationGrade: typeof stationGrade;
declare const index$2_threePromises: typeof threePromises;
declare const index$2_trainingCorner: typeof trainingCorner;
declare namespace index$2 {
    export { index$2_dezhouFiveStar as dezhouFiveStar, index$2_findRuleSet as findRuleSet, index$2_mediationPromise as mediationPromise, index$2_officerCare as officerCare, index$2_residentCoverage as residentCoverage, index$2_ruleSets as ruleSets, index$2_serviceDesk as serviceDesk, index$2_shuangfengPatrol as shuangfengPatrol, index$2_stationGrade as stationGrade, index$2_threePromises as threePromises, index$2_trainingCorner as trainingCorner, };
}
interface ConfidenceInterval {
    readonly lower: number;
    readonly upper: number;
    readonly confidence: number;
}
interface ConfidenceOptions {
    readonly confidence?: number;
}
interface ByarInterval extends ConfidenceInterval {
    readonly count: number;
    readonly exposure: number;
    readonly rate: number;
    readonly sentence: LocalizedText;
}
interface ByarOptions extends ConfidenceOptions {
    readonly exposure?: number;
}
declare function byarInterval(count: number, { confidence, exposure }?: ByarOptions): ByarInterval;
interface CountedExposure {
    readonly count: number;
    readonly exposure?: number;
}
interface BeforeAfter {
    readonly before: number;
    readonly after: number;
}
interface ChangeOptions extends ConfidenceOptions {
    readonly exposures?: BeforeAfter;
}
interface ChangeOverTime extends BeforeAfter {
    readonly exposures: BeforeAfter;
    readonly change: number | null;
    readonly lower: number;
    readonly upper: number | null;
    readonly confidence: number;
    readonly pValue: number;
    readonly explainedByChance: boolean;
    readonly sentence: LocalizedText;
}
declare function changeOverTime({ before, after }: BeforeAfter, { exposures, confidence }?: ChangeOptions): ChangeOverTime;
interface DisplacementCounts {
    readonly treated: BeforeAfter;
    readonly control: BeforeAfter;
    readonly displacement?: BeforeAfter;
    readonly displacementControl?: BeforeAfter;
}
interface DisplacementOptions extends ConfidenceOptions {
    readonly periods?: BeforeAfter;
    readonly areas?: {
        readonly [A in keyof DisplacementCounts]?: number;
    };
}
interface EstimatedDifference {
    readonly difference: number;
    readonly standardError: number;
}
interface TestedDifference extends EstimatedDifference, ConfidenceInterval {
    readonly z: number;
    readonly pValue: number;
    readonly sentence: LocalizedText;
}
interface DisplacementDifference extends TestedDifference {
    readonly counts: Required<DisplacementCounts>;
    readonly periods: BeforeAfter;
    readonly areas: {
        readonly [A in keyof DisplacementCounts]-?: number;
    };
    readonly local: EstimatedDifference;
    readonly displaced: EstimatedDifference;
}
declare function displacementDifference(counts: DisplacementCounts, { confidence, periods, areas }?: DisplacementOptions): DisplacementDifference;
interface HarmPart {
    readonly result: EstimatedDifference;
    readonly harm: number;
}
declare function weightedHarm(parts: readonly HarmPart[], { confidence }?: ConfidenceOptions): TestedDifference;
interface QuotientCounts {
    readonly response: BeforeAfter;
    readonly buffer: BeforeAfter;
    readonly control: BeforeAfter;
}
declare const displacementFindings: Terms<"diffusion_beyond" | "diffusion" | "neither" | "displacement" | "displacement_beyond" | "no_direct_effect" | "empty_control">;
type DisplacementFinding = (typeof displacementFindings.values)[number];
interface DisplacementQuotient {
    readonly counts: QuotientCounts;
    readonly grossEffect: number;
    readonly netEffect: number | null;
    readonly successMeasure: number | null;
    readonly bufferDisplacement: number | null;
    readonly quotient: number | null;
    readonly totalNetEffect: number | null;
    readonly finding: DisplacementFinding;
    readonly sentence: LocalizedText;
}
declare function displacementQuotient(counts: QuotientCounts): DisplacementQuotient;
interface ExactGTestOptions {
    readonly shares?: readonly number[];
    readonly seed?: number;
    readonly simulations?: number;
}
interface ExactGTest {
    readonly counts: readonly number[];
    readonly shares: readonly number[];
    readonly g: number;
    readonly pValue: number;
    readonly method: 'exact' | 'simulated';
    readonly sentence: LocalizedText;
}
declare function exactGTest(counts: readonly number[], { shares, seed, simulations }?: ExactGTestOptions): ExactGTest;
interface FewestBehind {
    readonly change: number;
    readonly confidence: number;
    readonly before: number;
    readonly sentence: LocalizedText;
}
declare function fewestBehind(change: number, { confidence }?: ConfidenceOptions): FewestBehind;
interface FunnelLimit {
    readonly tail: number;
    readonly lower: number;
    readonly upper: number;
}
interface FunnelOptions {
    readonly tails?: readonly number[];
}
interface FunnelLimits {
    readonly expected: number;
    readonly limits: readonly FunnelLimit[];
}
interface ShareFunnelLimits {
    readonly target: number;
    readonly whole: number;
    readonly limits: readonly FunnelLimit[];
}
declare function funnelLimits(expected: number, { tails }?: FunnelOptions): FunnelLimits;
declare function shareFunnelLimits(target: number, whole: number, { tails }?: FunnelOptions): ShareFunnelLimits;
interface PoissonETestOptions {
    readonly difference?: number;
    readonly alternative?: 'different' | 'greater' | 'less';
}
interface PoissonETest {
    readonly first: Required<CountedExposure>;
    readonly second: Required<CountedExposure>;
    readonly difference: number;
    readonly alternative: 'different' | 'greater' | 'less';
    readonly statistic: number;
    readonly pValue: number;
    readonly sentence: LocalizedText;
}
declare function poissonETest(first: CountedExposure, second: CountedExposure, { difference, alternative }?: PoissonETestOptions): PoissonETest;
interface PoissonZ extends BeforeAfter {
    readonly z: number;
    readonly pValue: number;
    readonly sentence: LocalizedText;
}
declare function poissonZ({ before, after }: BeforeAfter): PoissonZ;
interface CountedUnit {
    readonly id: string;
    readonly count: number;
    readonly exposure: number;
}
interface Shrunken extends ConfidenceInterval {
    readonly id: string;
    readonly raw: number;
    readonly shrunken: number;
    readonly ownWeight: number;
}
interface ShrunkenRates {
    readonly units: readonly Shrunken[];
    readonly mean: number;
    readonly shape: number | null;
}
declare function shrunkenRates(units: readonly CountedUnit[], { confidence }?: ConfidenceOptions): ShrunkenRates;
interface SharedUnit {
    readonly id: string;
    readonly part: number;
    readonly whole: number;
}
interface ShrunkenShares {
    readonly units: readonly Shrunken[];
    readonly mean: number;
    readonly precision: number | null;
}
declare function shrunkenShares(units: readonly SharedUnit[], { confidence }?: ConfidenceOptions): ShrunkenShares;
declare const funnelPositions: Terms<"within" | "below" | "far_below" | "above" | "far_above">;
type FunnelPosition = (typeof funnelPositions.values)[number];
interface RankOptions {
    readonly highestFirst?: boolean;
    readonly confidence?: number;
}
interface RankedUnit extends ConfidenceInterval {
    readonly id: string;
    readonly value: number;
    readonly rank: number;
    readonly rankFrom: number;
    readonly rankTo: number;
    readonly band: number;
    readonly funnel: FunnelPosition;
    readonly limits: readonly FunnelLimit[];
    readonly sentence: LocalizedText;
}
interface RankWithUncertainty {
    readonly overall: number;
    readonly units: readonly RankedUnit[];
    readonly bands: number;
}
declare function rankWithUncertainty(units: readonly SharedUnit[] | readonly CountedUnit[], { highestFirst, confidence }?: RankOptions): RankWithUncertainty;
interface RateRatio {
    readonly first: Required<CountedExposure>;
    readonly second: Required<CountedExposure>;
    readonly ratio: number | null;
    readonly lower: number;
    readonly upper: number | null;
    readonly confidence: number;
    readonly pValue: number;
}
declare function rateRatio(first: CountedExposure, second: CountedExposure, { confidence }?: ConfidenceOptions): RateRatio;
interface ScannedSeries {
    readonly periods: number;
    readonly window: number;
    readonly mean: number;
    readonly count: number;
}
interface ScanOptions {
    readonly method?: 'naus' | 'scanw';
}
interface ScanStatistic extends ScannedSeries {
    readonly method: 'naus' | 'scanw';
    readonly probability: number;
    readonly sentence: LocalizedText;
}
declare function scanStatistic({ periods, window, mean, count }: ScannedSeries, { method }?: ScanOptions): ScanStatistic;
interface WilsonInterval extends ConfidenceInterval {
    readonly part: number;
    readonly whole: number;
    readonly share: number;
    readonly sentence: LocalizedText;
}
declare function wilsonInterval(part: number, whole: number, { confidence }?: ConfidenceOptions): WilsonInterval;
type index$1_BeforeAfter = BeforeAfter;
type index$1_ByarInterval = ByarInterval;
type index$1_ByarOptions = ByarOptions;
type index$1_ChangeOptions = ChangeOptions;
type index$1_ChangeOverTime = ChangeOverTime;
type index$1_ConfidenceInterval = ConfidenceInterval;
type index$1_ConfidenceOptions = ConfidenceOptions;
type index$1_CountedExposure = CountedExposure;
type index$1_CountedUnit = CountedUnit;
type index$1_Demand = Demand;
type index$1_DisplacementCounts = DisplacementCounts;
type index$1_DisplacementDifference = DisplacementDifference;
type index$1_DisplacementFinding = DisplacementFinding;
type index$1_DisplacementOptions = DisplacementOptions;
type index$1_DisplacementQuotient = DisplacementQuotient;
type index$1_ErlangC = ErlangC;
type index$1_EstimatedDifference = EstimatedDifference;
type index$1_ExactGTest = ExactGTest;
type index$1_ExactGTestOptions = ExactGTestOptions;
type index$1_FewestBehind = FewestBehind;
type index$1_FunnelLimit = FunnelLimit;
type index$1_FunnelLimits = FunnelLimits;
type index$1_FunnelOptions = FunnelOptions;
type index$1_FunnelPosition = FunnelPosition;
type index$1_HarmPart = HarmPart;
type index$1_PoissonETest = PoissonETest;
type index$1_PoissonETestOptions = PoissonETestOptions;
type index$1_PoissonZ = PoissonZ;
type index$1_QuotientCounts = QuotientCounts;
type index$1_RankOptions = RankOptions;
type index$1_RankWithUncertainty = RankWithUncertainty;
type index$1_RankedUnit = RankedUnit;
type index$1_RateRatio = RateRatio;
type index$1_RequiredStaff = RequiredStaff;
type index$1_ScanOptions = ScanOptions;
type index$1_ScanStatistic = ScanStatistic;
type index$1_ScannedSeries = ScannedSeries;
type index$1_ShareFunnelLimits = ShareFunnelLimits;
type index$1_SharedUnit = SharedUnit;
type index$1_Shrunken = Shrunken;
type index$1_ShrunkenRates = ShrunkenRates;
type index$1_ShrunkenShares = ShrunkenShares;
type index$1_StaffGoal = StaffGoal;
type index$1_TestedDifference = TestedDifference;
type index$1_WilsonInterval = WilsonInterval;
declare const index$1_byarInterval: typeof byarInterval;
declare const index$1_changeOverTime: typeof changeOverTime;
declare const index$1_displacementDifference: typeof displacementDifference;
declare const index$1_displacementFindings: typeof displacementFindings;
declare const index$1_displacementQuotient: typeof displacementQuotient;
declare const index$1_erlangC: typeof erlangC;
declare const index$1_exactGTest: typeof exactGTest;
declare const index$1_fewestBehind: typeof fewestBehind;
declare const index$1_funnelLimits: typeof funnelLimits;
declare const index$1_funnelPositions: typeof funnelPositions;
declare const index$1_poissonETest: typeof poissonETest;
declare const index$1_poissonZ: typeof poissonZ;
declare const index$1_rankWithUncertainty: typeof rankWithUncertainty;
declare const index$1_rateRatio: typeof rateRatio;
declare const index$1_requiredStaff: typeof requiredStaff;
declare const index$1_scanStatistic: typeof scanStatistic;
declare const index$1_shareFunnelLimits: typeof shareFunnelLimits;
declare const index$1_shrunkenRates: typeof shrunkenRates;
declare const index$1_shrunkenShares: typeof shrunkenShares;
declare const index$1_weightedHarm: typeof weightedHarm;
declare const index$1_wilsonInterval: typeof wilsonInterval;
declare namespace index$1 {
    export { index$1_byarInterval as byarInterval, index$1_changeOverTime as changeOverTime, index$1_displacementDifference as displacementDifference, index$1_displacementFindings as displacementFindings, index$1_displacementQuotient as displacementQuotient, index$1_erlangC as erlangC, index$1_exactGTest as exactGTest, index$1_fewestBehind as fewestBehind, index$1_funnelLimits as funnelLimits, index$1_funnelPositions as funnelPositions, index$1_poissonETest as poissonETest, index$1_poissonZ as poissonZ, index$1_rankWithUncertainty as rankWithUncertainty, index$1_rateRatio as rateRatio, index$1_requiredStaff as requiredStaff, index$1_scanStatistic as scanStatistic, index$1_shareFunnelLimits as shareFunnelLimits, index$1_shrunkenRates as shrunkenRates, index$1_shrunkenShares as shrunkenShares, index$1_weightedHarm as weightedHarm, index$1_wilsonInterval as wilsonInterval };
    export type { index$1_BeforeAfter as BeforeAfter, index$1_ByarInterval as ByarInterval, index$1_ByarOptions as ByarOptions, index$1_ChangeOptions as ChangeOptions, index$1_ChangeOverTime as ChangeOverTime, index$1_ConfidenceInterval as ConfidenceInterval, index$1_ConfidenceOptions as ConfidenceOptions, index$1_CountedExposure as CountedExposure, index$1_CountedUnit as CountedUnit, index$1_Demand as Demand, index$1_DisplacementCounts as DisplacementCounts, index$1_DisplacementDifference as DisplacementDifference, index$1_DisplacementFinding as DisplacementFinding, index$1_DisplacementOptions as DisplacementOptions, index$1_DisplacementQuotient as DisplacementQuotient, index$1_ErlangC as ErlangC, index$1_EstimatedDifference as EstimatedDifference, index$1_ExactGTest as ExactGTest, index$1_ExactGTestOptions as ExactGTestOptions, index$1_FewestBehind as FewestBehind, index$1_FunnelLimit as FunnelLimit, index$1_FunnelLimits as FunnelLimits, index$1_FunnelOptions as FunnelOptions, index$1_FunnelPosition as FunnelPosition, index$1_HarmPart as HarmPart, index$1_PoissonETest as PoissonETest, index$1_PoissonETestOptions as PoissonETestOptions, index$1_PoissonZ as PoissonZ, index$1_QuotientCounts as QuotientCounts, index$1_RankOptions as RankOptions, index$1_RankWithUncertainty as RankWithUncertainty, index$1_RankedUnit as RankedUnit, index$1_RateRatio as RateRatio, index$1_RequiredStaff as RequiredStaff, index$1_ScanOptions as ScanOptions, index$1_ScanStatistic as ScanStatistic, index$1_ScannedSeries as ScannedSeries, index$1_ShareFunnelLimits as ShareFunnelLimits, index$1_SharedUnit as SharedUnit, index$1_Shrunken as Shrunken, index$1_ShrunkenRates as ShrunkenRates, index$1_ShrunkenShares as ShrunkenShares, index$1_StaffGoal as StaffGoal, index$1_TestedDifference as TestedDifference, index$1_WilsonInterval as WilsonInterval };
}
declare abstract class CodedError<Code extends string = string, Details extends object = object> extends Error {
    readonly code: Code;
    readonly details: Details;
    readonly messages: LocalizedText;
    constructor(code: Code, details: Details, messages: LocalizedText, options?: ErrorOptions);
}
declare function isCodedError(thrown: unknown): thrown is CodedError;
declare class BeatworkError<Code extends ErrorCode = ErrorCode> extends CodedError<Code, ErrorDetails[Code]> {
    readonly name = "BeatworkError";
    constructor(code: Code, details: ErrorDetails[Code]);
}
declare function isBeatworkError<Code extends ErrorCode = ErrorCode>(thrown: unknown, code?: Code): thrown is BeatworkError<Code>;
declare function issuesOf(error: z.ZodError): readonly Issue[];
type index_BeatworkError<Code extends ErrorCode = ErrorCode> = BeatworkError<Code>;
declare const index_BeatworkError: typeof BeatworkError;
type index_CodedError<Code extends string = string, Details extends object = object> = CodedError<Code, Details>;
declare const index_CodedError: typeof CodedError;
type index_ErrorCode = ErrorCode;
type index_ErrorDetails = ErrorDetails;
type index_Issue = Issue;
type index_Language = Language;
type index_LocalizedText = LocalizedText;
type index_Terms<Value extends string> = Terms<Value>;
declare const index_defineTerms: typeof defineTerms;
declare const index_isBeatworkError: typeof isBeatworkError;
declare const index_isCodedError: typeof isCodedError;
declare const index_issuesOf: typeof issuesOf;
declare const index_languages: typeof languages;
declare const index_localizedTextSchema: typeof localizedTextSchema;
declare namespace index {
    export { index_BeatworkError as BeatworkError, index_CodedError as CodedError, index_defineTerms as defineTerms, index_isBeatworkError as isBeatworkError, index_isCodedError as isCodedError, index_issuesOf as issuesOf, index_languages as languages, index_localizedTextSchema as localizedTextSchema };
    export type { index_ErrorCode as ErrorCode, index_ErrorDetails as ErrorDetails, index_Issue as Issue, index_Language as Language, index_LocalizedText as LocalizedText, index_Terms as Terms };
}
export { index$b as calendar, index$a as duties, index$9 as integrity, index$7 as metrics, index$8 as model, index$6 as places, index$5 as planning, index$4 as privacy, index$3 as rules, index$2 as rulesets, index$1 as statistics, index as text };

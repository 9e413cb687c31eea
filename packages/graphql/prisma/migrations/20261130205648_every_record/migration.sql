-- CreateEnum
CREATE TYPE "secondment_host" AS ENUM ('legal_brigade', 'procuratorate', 'court', 'other');

-- CreateEnum
CREATE TYPE "recognition_kind" AS ENUM ('banner', 'thank_you_letter', 'commendation', 'promotion', 'first_place', 'title');

-- CreateEnum
CREATE TYPE "recognition_level" AS ENUM ('station', 'branch', 'bureau', 'province', 'ministry');

-- CreateEnum
CREATE TYPE "pulse_question" AS ENUM ('workload', 'rest', 'support', 'growth', 'safety');

-- CreateEnum
CREATE TYPE "care_kind" AS ENUM ('child', 'crisis', 'hardship', 'elderly', 'other');

-- CreateEnum
CREATE TYPE "care_manner" AS ENUM ('visit', 'call', 'message', 'counselling', 'accompaniment');

-- CreateEnum
CREATE TYPE "complaint_channel" AS ENUM ('hotline', 'letter_visit', 'online', 'inspection');

-- CreateEnum
CREATE TYPE "complaint_subject" AS ENUM ('call_handling', 'service', 'conduct', 'other');

-- CreateEnum
CREATE TYPE "dispute_development_kind" AS ENUM ('recurred', 'public_order_case', 'criminal_case');

-- CreateEnum
CREATE TYPE "follow_up_manner" AS ENUM ('visit', 'call', 'message', 'counselling', 'job_help');

-- CreateEnum
CREATE TYPE "hazard_kind" AS ENUM ('road_crossing', 'road_or_traffic', 'lighting', 'fire', 'water', 'construction', 'electricity_or_gas', 'crowd', 'burglary_prone', 'other');

-- CreateEnum
CREATE TYPE "improvement_effect" AS ENUM ('better', 'unchanged', 'worse');

-- CreateEnum
CREATE TYPE "problem_step" AS ENUM ('scan', 'analyse', 'respond', 'assess');

-- CreateEnum
CREATE TYPE "incident_kind" AS ENUM ('burglary', 'theft_from_vehicle', 'vehicle_theft', 'pickpocketing', 'robbery', 'property_damage', 'assault', 'fraud', 'extortion', 'road_accident', 'fire', 'other');

-- CreateEnum
CREATE TYPE "offence" AS ENUM ('criminal', 'public_order', 'none');

-- CreateEnum
CREATE TYPE "incident_method" AS ENUM ('window_smashed', 'lock_picked', 'door_forced', 'climbed_in', 'unlocked_entry', 'tailed', 'distraction', 'pocket_or_bag', 'snatched', 'staged_injury', 'impersonation', 'phone_or_internet', 'threat', 'weapon', 'at_night', 'in_a_crowd', 'several_persons', 'other');

-- CreateEnum
CREATE TYPE "incident_target" AS ENUM ('dwelling', 'shop', 'office_or_site', 'parked_car', 'two_wheeler', 'phone', 'wallet_or_bag', 'dog_owner', 'elderly_person', 'child', 'passer_by', 'bank_account', 'public_facility', 'other');

-- CreateEnum
CREATE TYPE "partnership_kind" AS ENUM ('party_alliance', 'patrol_agreement', 'education_base', 'guard_supervision', 'other');

-- CreateEnum
CREATE TYPE "base_title" AS ENUM ('legal_publicity', 'youth_safety', 'work_safety', 'correction_teaching', 'other');

-- CreateEnum
CREATE TYPE "commitment_owner" AS ENUM ('station', 'partner');

-- CreateEnum
CREATE TYPE "patrol_force" AS ENUM ('officers', 'auxiliaries', 'guards', 'volunteers', 'red_armbands', 'joint_defence');

-- CreateEnum
CREATE TYPE "lost_person_kind" AS ENUM ('child', 'elderly_on_foot', 'wheelchair_user', 'adult_in_crisis', 'other');

-- CreateEnum
CREATE TYPE "search_outcome" AS ENUM ('found_safe', 'found_hurt', 'found_dead', 'called_off');

-- CreateEnum
CREATE TYPE "sweep_manner" AS ENUM ('camera', 'foot', 'vehicle');

-- CreateEnum
CREATE TYPE "broadcast_channel" AS ENUM ('radio', 'public_address', 'volunteer_group', 'transport', 'neighbouring_station');

-- CreateEnum
CREATE TYPE "training_form" AS ENUM ('training_corner', 'weekend_school');

-- CreateEnum
CREATE TYPE "training_subject" AS ENUM ('politics', 'law', 'own_cases', 'expert_lecture', 'officers_forum', 'verbal_control', 'bare_hand_control', 'equipment', 'smallest_unit', 'red_blue_drill', 'call_handling', 'fitness', 'prevention', 'other');

-- CreateEnum
CREATE TYPE "trainees" AS ENUM ('police', 'guards', 'volunteers');

-- CreateEnum
CREATE TYPE "teacher" AS ENUM ('own_officer', 'legal_officer', 'instructor', 'professor', 'prosecutor', 'other_expert');

-- CreateEnum
CREATE TYPE "inspection_fault" AS ENUM ('evidence', 'procedure', 'documents', 'use_of_force', 'call_handling', 'seized_property', 'custody', 'conduct', 'other');

-- CreateEnum
CREATE TYPE "education_topic" AS ENUM ('anti_fraud', 'anti_theft', 'drink_driving', 'road_safety', 'fire_safety', 'work_safety', 'drugs', 'school_safety', 'law', 'other');

-- CreateEnum
CREATE TYPE "education_form" AS ENUM ('hall', 'square', 'lesson', 'online');

-- CreateEnum
CREATE TYPE "audience" AS ENUM ('residents', 'pupils', 'elderly', 'workers', 'visitors');

-- DropForeignKey
ALTER TABLE "branch" DROP CONSTRAINT "branch_bureau_id_fkey";

-- DropForeignKey
ALTER TABLE "community" DROP CONSTRAINT "community_station_id_fkey";

-- DropForeignKey
ALTER TABLE "dispute" DROP CONSTRAINT "dispute_station_id_community_id_fkey";

-- DropForeignKey
ALTER TABLE "household_visit" DROP CONSTRAINT "household_visit_station_id_community_id_fkey";

-- DropForeignKey
ALTER TABLE "household_visit" DROP CONSTRAINT "household_visit_station_id_member_id_fkey";

-- DropForeignKey
ALTER TABLE "information_item" DROP CONSTRAINT "information_item_station_id_member_id_fkey";

-- DropForeignKey
ALTER TABLE "lead" DROP CONSTRAINT "lead_station_id_member_id_fkey";

-- DropForeignKey
ALTER TABLE "mediation" DROP CONSTRAINT "mediation_station_id_dispute_id_fkey";

-- DropForeignKey
ALTER TABLE "mediation" DROP CONSTRAINT "mediation_station_id_member_id_fkey";

-- DropForeignKey
ALTER TABLE "mediation_call_back" DROP CONSTRAINT "mediation_call_back_station_id_mediation_id_fkey";

-- DropForeignKey
ALTER TABLE "member" DROP CONSTRAINT "member_station_id_fkey";

-- DropForeignKey
ALTER TABLE "member" DROP CONSTRAINT "member_station_id_post_id_fkey";

-- DropForeignKey
ALTER TABLE "member_month_tally" DROP CONSTRAINT "member_month_tally_station_id_member_id_fkey";

-- DropForeignKey
ALTER TABLE "post" DROP CONSTRAINT "post_station_id_community_id_fkey";

-- DropForeignKey
ALTER TABLE "post" DROP CONSTRAINT "post_station_id_fkey";

-- DropForeignKey
ALTER TABLE "service" DROP CONSTRAINT "service_station_id_member_id_fkey";

-- DropForeignKey
ALTER TABLE "station" DROP CONSTRAINT "station_branch_id_fkey";

-- DropForeignKey
ALTER TABLE "visit_call_back" DROP CONSTRAINT "visit_call_back_station_id_visit_id_fkey";

-- CreateTable
CREATE TABLE "member_day" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "minutes_worked" INTEGER NOT NULL,
    "overtime_minutes" INTEGER NOT NULL,
    "training_minutes" INTEGER NOT NULL,
    "night_duty" BOOLEAN NOT NULL,
    "rested_after" BOOLEAN,

    CONSTRAINT "member_day_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "secondment" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "host" "secondment_host" NOT NULL,
    "started_on" DATE NOT NULL,
    "ended_on" DATE,

    CONSTRAINT "secondment_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "recognition" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "member_id" TEXT,
    "kind" "recognition_kind" NOT NULL,
    "level" "recognition_level",
    "given_on" DATE NOT NULL,

    CONSTRAINT "recognition_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "pulse_answer" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "round_on" DATE NOT NULL,
    "question" "pulse_question" NOT NULL,
    "score" INTEGER NOT NULL,

    CONSTRAINT "pulse_answer_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "care_case" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "kind" "care_kind" NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "goal_reached" BOOLEAN,
    "partner_agencies" INTEGER NOT NULL,

    CONSTRAINT "care_case_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "care_contact" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "care_case_id" TEXT NOT NULL,
    "contacted_at" TIMESTAMPTZ(3) NOT NULL,
    "manner" "care_manner" NOT NULL,

    CONSTRAINT "care_contact_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "complaint" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "community_id" TEXT,
    "member_id" TEXT,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "channel" "complaint_channel" NOT NULL,
    "about" "complaint_subject" NOT NULL,
    "substantiated" BOOLEAN,

    CONSTRAINT "complaint_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "dispute_development" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "dispute_id" TEXT NOT NULL,
    "kind" "dispute_development_kind" NOT NULL,
    "noticed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dispute_development_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "dispute_follow_up" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "dispute_id" TEXT NOT NULL,
    "followed_up_at" TIMESTAMPTZ(3) NOT NULL,
    "manner" "follow_up_manner" NOT NULL,
    "stable" BOOLEAN NOT NULL,

    CONSTRAINT "dispute_follow_up_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "mediation_agreement" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "dispute_id" TEXT NOT NULL,
    "agreed_at" TIMESTAMPTZ(3) NOT NULL,
    "written" BOOLEAN NOT NULL,

    CONSTRAINT "mediation_agreement_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "agreement_performance" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "agreement_id" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "performed_on" DATE,

    CONSTRAINT "agreement_performance_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "improvement" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "community_id" TEXT NOT NULL,
    "member_id" TEXT,
    "hazard" "hazard_kind" NOT NULL,
    "noticed_at" TIMESTAMPTZ(3) NOT NULL,
    "agreed_at" TIMESTAMPTZ(3),
    "completed_at" TIMESTAMPTZ(3),
    "checked_at" TIMESTAMPTZ(3),
    "effect" "improvement_effect",
    "agencies" INTEGER NOT NULL,

    CONSTRAINT "improvement_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "hazard_survey" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "improvement_id" TEXT NOT NULL,
    "community_id" TEXT NOT NULL,
    "step" "problem_step" NOT NULL,
    "surveyed_at" TIMESTAMPTZ(3) NOT NULL,
    "minutes" INTEGER NOT NULL,
    "dangers_seen" INTEGER NOT NULL,

    CONSTRAINT "hazard_survey_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "incident" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "community_id" TEXT,
    "kind" "incident_kind" NOT NULL,
    "offence" "offence" NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "occurred_until" TIMESTAMPTZ(3),
    "place_x" DOUBLE PRECISION,
    "place_y" DOUBLE PRECISION,
    "place_longitude" DOUBLE PRECISION,
    "place_latitude" DOUBLE PRECISION,
    "methods" "incident_method"[],
    "target" "incident_target",
    "serious" BOOLEAN NOT NULL,
    "series_id" TEXT,
    "solved" BOOLEAN NOT NULL,
    "loss_yuan" DOUBLE PRECISION NOT NULL,
    "injured" INTEGER NOT NULL,

    CONSTRAINT "incident_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "posting" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "post_id" TEXT,
    "community_id" TEXT,
    "team" "team",
    "from" DATE NOT NULL,
    "through" DATE,

    CONSTRAINT "posting_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "establishment" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "counted_on" DATE NOT NULL,
    "posts" INTEGER NOT NULL,
    "officers" INTEGER NOT NULL,
    "community_officers" INTEGER NOT NULL,
    "auxiliaries" INTEGER NOT NULL,
    "guards" INTEGER NOT NULL,
    "residents" INTEGER NOT NULL,
    "invested_yuan" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "establishment_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "station_day" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "workday" BOOLEAN NOT NULL,
    "officers" INTEGER NOT NULL,
    "community_team" INTEGER NOT NULL,
    "community_minutes" INTEGER NOT NULL,
    "vehicles" INTEGER NOT NULL,
    "vehicles_out" INTEGER NOT NULL,

    CONSTRAINT "station_day_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "vehicle_sign_out" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "vehicle_id" TEXT NOT NULL,
    "member_id" TEXT,
    "signed_out_at" TIMESTAMPTZ(3) NOT NULL,
    "returned_at" TIMESTAMPTZ(3),

    CONSTRAINT "vehicle_sign_out_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "partnership" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "partner_id" TEXT NOT NULL,
    "partner_name_en" TEXT NOT NULL,
    "partner_name_zh" TEXT NOT NULL,
    "kind" "partnership_kind" NOT NULL,
    "titles" "base_title"[],
    "agreed_on" DATE NOT NULL,
    "ends_on" DATE,

    CONSTRAINT "partnership_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "partnership_commitment" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "partnership_id" TEXT NOT NULL,
    "partner_id" TEXT NOT NULL,
    "kind" "partnership_kind" NOT NULL,
    "owed_by" "commitment_owner" NOT NULL,
    "due_on" DATE NOT NULL,
    "done_on" DATE,

    CONSTRAINT "partnership_commitment_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "patrol" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "community_id" TEXT NOT NULL,
    "member_id" TEXT,
    "force" "patrol_force" NOT NULL,
    "people" INTEGER NOT NULL,
    "planned" BOOLEAN NOT NULL,
    "window_id" TEXT,
    "window_starts_at" TIMESTAMPTZ(3) NOT NULL,
    "window_ends_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "patrol_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "post_day" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "post_id" TEXT NOT NULL,
    "community_id" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "open_minutes" INTEGER NOT NULL,
    "covered_minutes" INTEGER NOT NULL,
    "stand_in_minutes" INTEGER NOT NULL,

    CONSTRAINT "post_day_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "kiosk_hour" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "post_id" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "visitors" INTEGER NOT NULL,
    "on_duty" INTEGER NOT NULL,
    "helped" INTEGER NOT NULL,

    CONSTRAINT "kiosk_hour_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "lost_person_search" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "community_id" TEXT,
    "kind" "lost_person_kind" NOT NULL,
    "reported_at" TIMESTAMPTZ(3) NOT NULL,
    "sectors" JSONB NOT NULL,
    "found_at" TIMESTAMPTZ(3),
    "outcome" "search_outcome" NOT NULL,
    "purged_at" TIMESTAMPTZ(3),

    CONSTRAINT "lost_person_search_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "search_sweep" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "search_id" TEXT NOT NULL,
    "sector_id" TEXT NOT NULL,
    "member_id" TEXT,
    "manner" "sweep_manner" NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3) NOT NULL,
    "detection" DOUBLE PRECISION NOT NULL,
    "found" BOOLEAN NOT NULL,

    CONSTRAINT "search_sweep_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "search_broadcast" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "search_id" TEXT NOT NULL,
    "channel" "broadcast_channel" NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "search_broadcast_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "service_completion" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "service_id" TEXT NOT NULL,
    "waiting_minutes" INTEGER NOT NULL,
    "completed" BOOLEAN NOT NULL,

    CONSTRAINT "service_completion_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "training_session" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "community_id" TEXT,
    "form" "training_form" NOT NULL,
    "subject" "training_subject" NOT NULL,
    "trainees" "trainees" NOT NULL,
    "participants" INTEGER NOT NULL,
    "teacher" "teacher" NOT NULL,
    "answers_fault" "inspection_fault",
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3) NOT NULL,
    "plan_week" TEXT,

    CONSTRAINT "training_session_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "education_event" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "community_id" TEXT,
    "member_id" TEXT,
    "held_at" TIMESTAMPTZ(3) NOT NULL,
    "topic" "education_topic" NOT NULL,
    "form" "education_form" NOT NULL,
    "audience" "audience" NOT NULL,
    "reached" INTEGER NOT NULL,
    "expected" INTEGER,

    CONSTRAINT "education_event_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateIndex
CREATE INDEX "member_day_station_id_member_id_day_id_idx" ON "member_day"("station_id", "member_id", "day" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "member_day_station_id_day_id_idx" ON "member_day"("station_id", "day" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "secondment_station_id_member_id_started_on_id_idx" ON "secondment"("station_id", "member_id", "started_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "secondment_station_id_started_on_id_idx" ON "secondment"("station_id", "started_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "recognition_station_id_member_id_given_on_id_idx" ON "recognition"("station_id", "member_id", "given_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "recognition_station_id_given_on_id_idx" ON "recognition"("station_id", "given_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "pulse_answer_station_id_round_on_id_idx" ON "pulse_answer"("station_id", "round_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "care_case_station_id_member_id_opened_at_id_idx" ON "care_case"("station_id", "member_id", "opened_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "care_contact_station_id_care_case_id_contacted_at_id_idx" ON "care_contact"("station_id", "care_case_id", "contacted_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "care_contact_station_id_member_id_contacted_at_id_idx" ON "care_contact"("station_id", "member_id", "contacted_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "complaint_station_id_member_id_received_at_id_idx" ON "complaint"("station_id", "member_id", "received_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "complaint_station_id_community_id_received_at_id_idx" ON "complaint"("station_id", "community_id", "received_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "complaint_station_id_received_at_id_idx" ON "complaint"("station_id", "received_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "dispute_development_station_id_dispute_id_noticed_at_id_idx" ON "dispute_development"("station_id", "dispute_id", "noticed_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "dispute_follow_up_station_id_member_id_followed_up_at_id_idx" ON "dispute_follow_up"("station_id", "member_id", "followed_up_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "dispute_follow_up_station_id_dispute_id_followed_up_at_id_idx" ON "dispute_follow_up"("station_id", "dispute_id", "followed_up_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "dispute_follow_up_station_id_followed_up_at_id_idx" ON "dispute_follow_up"("station_id", "followed_up_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "mediation_agreement_station_id_member_id_agreed_at_id_idx" ON "mediation_agreement"("station_id", "member_id", "agreed_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "mediation_agreement_station_id_dispute_id_agreed_at_id_idx" ON "mediation_agreement"("station_id", "dispute_id", "agreed_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "mediation_agreement_station_id_agreed_at_id_idx" ON "mediation_agreement"("station_id", "agreed_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "agreement_performance_station_id_member_id_due_on_id_idx" ON "agreement_performance"("station_id", "member_id", "due_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "agreement_performance_station_id_agreement_id_due_on_id_idx" ON "agreement_performance"("station_id", "agreement_id", "due_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "agreement_performance_station_id_due_on_id_idx" ON "agreement_performance"("station_id", "due_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "improvement_station_id_community_id_noticed_at_id_idx" ON "improvement"("station_id", "community_id", "noticed_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "improvement_station_id_noticed_at_id_idx" ON "improvement"("station_id", "noticed_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "improvement_station_id_member_id_idx" ON "improvement"("station_id", "member_id");

-- CreateIndex
CREATE INDEX "hazard_survey_station_id_improvement_id_surveyed_at_id_idx" ON "hazard_survey"("station_id", "improvement_id", "surveyed_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "hazard_survey_station_id_surveyed_at_id_idx" ON "hazard_survey"("station_id", "surveyed_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "hazard_survey_station_id_community_id_idx" ON "hazard_survey"("station_id", "community_id");

-- CreateIndex
CREATE INDEX "incident_station_id_community_id_occurred_at_id_idx" ON "incident"("station_id", "community_id", "occurred_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "incident_station_id_occurred_at_id_idx" ON "incident"("station_id", "occurred_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "posting_station_id_member_id_from_id_idx" ON "posting"("station_id", "member_id", "from" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "posting_station_id_post_id_idx" ON "posting"("station_id", "post_id");

-- CreateIndex
CREATE INDEX "posting_station_id_community_id_idx" ON "posting"("station_id", "community_id");

-- CreateIndex
CREATE INDEX "establishment_station_id_counted_on_id_idx" ON "establishment"("station_id", "counted_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "station_day_station_id_day_id_idx" ON "station_day"("station_id", "day" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "vehicle_sign_out_station_id_member_id_signed_out_at_id_idx" ON "vehicle_sign_out"("station_id", "member_id", "signed_out_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "vehicle_sign_out_station_id_signed_out_at_id_idx" ON "vehicle_sign_out"("station_id", "signed_out_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "partnership_station_id_agreed_on_id_idx" ON "partnership"("station_id", "agreed_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "partnership_commitment_station_id_partnership_id_due_on_id_idx" ON "partnership_commitment"("station_id", "partnership_id", "due_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "partnership_commitment_station_id_due_on_id_idx" ON "partnership_commitment"("station_id", "due_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "patrol_station_id_community_id_window_starts_at_id_idx" ON "patrol"("station_id", "community_id", "window_starts_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "patrol_station_id_member_id_window_starts_at_id_idx" ON "patrol"("station_id", "member_id", "window_starts_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "patrol_station_id_window_starts_at_id_idx" ON "patrol"("station_id", "window_starts_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "post_day_station_id_post_id_day_id_idx" ON "post_day"("station_id", "post_id", "day" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "post_day_station_id_day_id_idx" ON "post_day"("station_id", "day" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "post_day_station_id_community_id_idx" ON "post_day"("station_id", "community_id");

-- CreateIndex
CREATE INDEX "kiosk_hour_station_id_post_id_starts_at_id_idx" ON "kiosk_hour"("station_id", "post_id", "starts_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "kiosk_hour_station_id_starts_at_id_idx" ON "kiosk_hour"("station_id", "starts_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "lost_person_search_station_id_community_id_reported_at_id_idx" ON "lost_person_search"("station_id", "community_id", "reported_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "lost_person_search_station_id_reported_at_id_idx" ON "lost_person_search"("station_id", "reported_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "search_sweep_station_id_search_id_started_at_id_idx" ON "search_sweep"("station_id", "search_id", "started_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "search_sweep_station_id_started_at_id_idx" ON "search_sweep"("station_id", "started_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "search_sweep_station_id_member_id_idx" ON "search_sweep"("station_id", "member_id");

-- CreateIndex
CREATE INDEX "search_broadcast_station_id_search_id_sent_at_id_idx" ON "search_broadcast"("station_id", "search_id", "sent_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "search_broadcast_station_id_sent_at_id_idx" ON "search_broadcast"("station_id", "sent_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "service_completion_station_id_service_id_key" ON "service_completion"("station_id", "service_id");

-- CreateIndex
CREATE INDEX "training_session_station_id_community_id_started_at_id_idx" ON "training_session"("station_id", "community_id", "started_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "training_session_station_id_started_at_id_idx" ON "training_session"("station_id", "started_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "education_event_station_id_member_id_held_at_id_idx" ON "education_event"("station_id", "member_id", "held_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "education_event_station_id_community_id_held_at_id_idx" ON "education_event"("station_id", "community_id", "held_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "education_event_station_id_held_at_id_idx" ON "education_event"("station_id", "held_at" DESC, "id" DESC);

-- AddForeignKey
ALTER TABLE "member_day" ADD CONSTRAINT "member_day_station_id_member_id_fkey" FOREIGN KEY ("station_id", "member_id") REFERENCES "member"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "secondment" ADD CONSTRAINT "secondment_station_id_member_id_fkey" FOREIGN KEY ("station_id", "member_id") REFERENCES "member"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "station"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_station_id_member_id_fkey" FOREIGN KEY ("station_id", "member_id") REFERENCES "member"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "pulse_answer" ADD CONSTRAINT "pulse_answer_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "station"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "call" ADD CONSTRAINT "call_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "station"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "care_case" ADD CONSTRAINT "care_case_station_id_member_id_fkey" FOREIGN KEY ("station_id", "member_id") REFERENCES "member"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "care_contact" ADD CONSTRAINT "care_contact_station_id_member_id_fkey" FOREIGN KEY ("station_id", "member_id") REFERENCES "member"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "care_contact" ADD CONSTRAINT "care_contact_station_id_care_case_id_fkey" FOREIGN KEY ("station_id", "care_case_id") REFERENCES "care_case"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "station"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_station_id_community_id_fkey" FOREIGN KEY ("station_id", "community_id") REFERENCES "community"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_station_id_member_id_fkey" FOREIGN KEY ("station_id", "member_id") REFERENCES "member"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "dispute" ADD CONSTRAINT "dispute_station_id_community_id_fkey" FOREIGN KEY ("station_id", "community_id") REFERENCES "community"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "mediation" ADD CONSTRAINT "mediation_station_id_member_id_fkey" FOREIGN KEY ("station_id", "member_id") REFERENCES "member"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "mediation" ADD CONSTRAINT "mediation_station_id_dispute_id_fkey" FOREIGN KEY ("station_id", "dispute_id") REFERENCES "dispute"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "mediation_call_back" ADD CONSTRAINT "mediation_call_back_station_id_mediation_id_fkey" FOREIGN KEY ("station_id", "mediation_id") REFERENCES "mediation"("station_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "dispute_development" ADD CONSTRAINT "dispute_development_station_id_dispute_id_fkey" FOREIGN KEY ("station_id", "dispute_id") REFERENCES "dispute"("station_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "dispute_follow_up" ADD CONSTRAINT "dispute_follow_up_station_id_member_id_fkey" FOREIGN KEY ("station_id", "member_id") REFERENCES "member"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "dispute_follow_up" ADD CONSTRAINT "dispute_follow_up_station_id_dispute_id_fkey" FOREIGN KEY ("station_id", "dispute_id") REFERENCES "dispute"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "mediation_agreement" ADD CONSTRAINT "mediation_agreement_station_id_member_id_fkey" FOREIGN KEY ("station_id", "member_id") REFERENCES "member"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "mediation_agreement" ADD CONSTRAINT "mediation_agreement_station_id_dispute_id_fkey" FOREIGN KEY ("station_id", "dispute_id") REFERENCES "dispute"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "agreement_performance" ADD CONSTRAINT "agreement_performance_station_id_member_id_fkey" FOREIGN KEY ("station_id", "member_id") REFERENCES "member"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "agreement_performance" ADD CONSTRAINT "agreement_performance_station_id_agreement_id_fkey" FOREIGN KEY ("station_id", "agreement_id") REFERENCES "mediation_agreement"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "improvement" ADD CONSTRAINT "improvement_station_id_community_id_fkey" FOREIGN KEY ("station_id", "community_id") REFERENCES "community"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "improvement" ADD CONSTRAINT "improvement_station_id_member_id_fkey" FOREIGN KEY ("station_id", "member_id") REFERENCES "member"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "hazard_survey" ADD CONSTRAINT "hazard_survey_station_id_improvement_id_fkey" FOREIGN KEY ("station_id", "improvement_id") REFERENCES "improvement"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "hazard_survey" ADD CONSTRAINT "hazard_survey_station_id_community_id_fkey" FOREIGN KEY ("station_id", "community_id") REFERENCES "community"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "incident" ADD CONSTRAINT "incident_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "station"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "incident" ADD CONSTRAINT "incident_station_id_community_id_fkey" FOREIGN KEY ("station_id", "community_id") REFERENCES "community"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "information_item" ADD CONSTRAINT "information_item_station_id_member_id_fkey" FOREIGN KEY ("station_id", "member_id") REFERENCES "member"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_station_id_member_id_fkey" FOREIGN KEY ("station_id", "member_id") REFERENCES "member"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "branch" ADD CONSTRAINT "branch_bureau_id_fkey" FOREIGN KEY ("bureau_id") REFERENCES "bureau"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "station" ADD CONSTRAINT "station_branch_id_fkey" FOREIGN KEY ("branch_id") REFERENCES "branch"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "community" ADD CONSTRAINT "community_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "station"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "station"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_station_id_community_id_fkey" FOREIGN KEY ("station_id", "community_id") REFERENCES "community"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "station"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_station_id_post_id_fkey" FOREIGN KEY ("station_id", "post_id") REFERENCES "post"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "posting" ADD CONSTRAINT "posting_station_id_member_id_fkey" FOREIGN KEY ("station_id", "member_id") REFERENCES "member"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "posting" ADD CONSTRAINT "posting_station_id_post_id_fkey" FOREIGN KEY ("station_id", "post_id") REFERENCES "post"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "posting" ADD CONSTRAINT "posting_station_id_community_id_fkey" FOREIGN KEY ("station_id", "community_id") REFERENCES "community"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "establishment" ADD CONSTRAINT "establishment_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "station"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "station_day" ADD CONSTRAINT "station_day_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "station"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "vehicle_sign_out" ADD CONSTRAINT "vehicle_sign_out_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "station"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "vehicle_sign_out" ADD CONSTRAINT "vehicle_sign_out_station_id_member_id_fkey" FOREIGN KEY ("station_id", "member_id") REFERENCES "member"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "partnership" ADD CONSTRAINT "partnership_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "station"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "partnership_commitment" ADD CONSTRAINT "partnership_commitment_station_id_partnership_id_fkey" FOREIGN KEY ("station_id", "partnership_id") REFERENCES "partnership"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "patrol" ADD CONSTRAINT "patrol_station_id_community_id_fkey" FOREIGN KEY ("station_id", "community_id") REFERENCES "community"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "patrol" ADD CONSTRAINT "patrol_station_id_member_id_fkey" FOREIGN KEY ("station_id", "member_id") REFERENCES "member"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "post_day" ADD CONSTRAINT "post_day_station_id_post_id_fkey" FOREIGN KEY ("station_id", "post_id") REFERENCES "post"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "post_day" ADD CONSTRAINT "post_day_station_id_community_id_fkey" FOREIGN KEY ("station_id", "community_id") REFERENCES "community"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "kiosk_hour" ADD CONSTRAINT "kiosk_hour_station_id_post_id_fkey" FOREIGN KEY ("station_id", "post_id") REFERENCES "post"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "lost_person_search" ADD CONSTRAINT "lost_person_search_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "station"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "lost_person_search" ADD CONSTRAINT "lost_person_search_station_id_community_id_fkey" FOREIGN KEY ("station_id", "community_id") REFERENCES "community"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "search_sweep" ADD CONSTRAINT "search_sweep_station_id_search_id_fkey" FOREIGN KEY ("station_id", "search_id") REFERENCES "lost_person_search"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "search_sweep" ADD CONSTRAINT "search_sweep_station_id_member_id_fkey" FOREIGN KEY ("station_id", "member_id") REFERENCES "member"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "search_broadcast" ADD CONSTRAINT "search_broadcast_station_id_search_id_fkey" FOREIGN KEY ("station_id", "search_id") REFERENCES "lost_person_search"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "service" ADD CONSTRAINT "service_station_id_member_id_fkey" FOREIGN KEY ("station_id", "member_id") REFERENCES "member"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "service_completion" ADD CONSTRAINT "service_completion_station_id_service_id_fkey" FOREIGN KEY ("station_id", "service_id") REFERENCES "service"("station_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "member_month_tally" ADD CONSTRAINT "member_month_tally_station_id_member_id_fkey" FOREIGN KEY ("station_id", "member_id") REFERENCES "member"("station_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "training_session" ADD CONSTRAINT "training_session_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "station"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "training_session" ADD CONSTRAINT "training_session_station_id_community_id_fkey" FOREIGN KEY ("station_id", "community_id") REFERENCES "community"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "education_event" ADD CONSTRAINT "education_event_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "station"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "education_event" ADD CONSTRAINT "education_event_station_id_community_id_fkey" FOREIGN KEY ("station_id", "community_id") REFERENCES "community"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "education_event" ADD CONSTRAINT "education_event_station_id_member_id_fkey" FOREIGN KEY ("station_id", "member_id") REFERENCES "member"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "household_visit" ADD CONSTRAINT "household_visit_station_id_member_id_fkey" FOREIGN KEY ("station_id", "member_id") REFERENCES "member"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "household_visit" ADD CONSTRAINT "household_visit_station_id_community_id_fkey" FOREIGN KEY ("station_id", "community_id") REFERENCES "community"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "visit_call_back" ADD CONSTRAINT "visit_call_back_station_id_visit_id_fkey" FOREIGN KEY ("station_id", "visit_id") REFERENCES "household_visit"("station_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

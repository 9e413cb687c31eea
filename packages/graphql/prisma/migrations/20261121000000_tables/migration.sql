-- CreateEnum
CREATE TYPE "dispute_kind" AS ENUM ('marriage_family', 'neighbours', 'housing_homestead', 'contract', 'business', 'damages', 'land', 'land_requisition', 'environment', 'labour', 'consumer', 'medical', 'road_traffic', 'property_management', 'noise', 'dogs', 'snow_water', 'wages', 'fights', 'other');

-- CreateEnum
CREATE TYPE "dispute_origin" AS ENUM ('found', 'reported', 'on_application', 'transferred_in');

-- CreateEnum
CREATE TYPE "mediation_manner" AS ENUM ('on_the_spot', 'at_home', 'scheduled');

-- CreateEnum
CREATE TYPE "mediation_outcome" AS ENUM ('settled', 'failed', 'passed_up');

-- CreateEnum
CREATE TYPE "mediator_kind" AS ENUM ('officer', 'auxiliary', 'community_cadre', 'grid_worker', 'volunteer', 'resident_lawyer', 'rehired_judge');

-- CreateEnum
CREATE TYPE "information_category" AS ENUM ('rental_housing', 'floating_population', 'shops', 'hazards', 'disputes', 'facilities', 'other');

-- CreateEnum
CREATE TYPE "information_source" AS ENUM ('own_observation', 'joint_defence_member', 'red_armband', 'grid_worker', 'resident');

-- CreateEnum
CREATE TYPE "lead_kind" AS ENUM ('case_lead', 'suspect_caught', 'fugitive_caught');

-- CreateEnum
CREATE TYPE "case_field" AS ENUM ('criminal', 'public_order', 'drugs', 'economic');

-- CreateEnum
CREATE TYPE "post_kind" AS ENUM ('police_room', 'kiosk');

-- CreateEnum
CREATE TYPE "member_role" AS ENUM ('community_officer', 'security_officer', 'department_officer', 'case_officer', 'command_room_officer', 'household_registration_officer', 'video_officer', 'auxiliary', 'security_guard', 'volunteer', 'grid_worker', 'community_cadre', 'building_head', 'resident_lawyer', 'rehired_judge', 'joint_defence_member', 'red_armband');

-- CreateEnum
CREATE TYPE "team" AS ENUM ('command_room', 'case_team', 'community_team');

-- CreateEnum
CREATE TYPE "service_kind" AS ENUM ('traffic', 'exit_entry', 'fire', 'household_registration', 'other_department', 'help');

-- CreateEnum
CREATE TYPE "service_mode" AS ENUM ('at_post', 'appointment', 'after_hours', 'green_channel', 'at_home', 'proxy');

-- CreateEnum
CREATE TYPE "difficulty" AS ENUM ('health', 'livelihood', 'employment', 'schooling', 'housing', 'documents', 'safety', 'other');

-- CreateEnum
CREATE TYPE "promised" AS ENUM ('answer', 'another_visit', 'paperwork', 'referral', 'safety_advice', 'hardship_help', 'other');

-- CreateTable
CREATE TABLE "access_log" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "viewer" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "access_log_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "loaded_dataset" (
    "name" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "seed" INTEGER NOT NULL,
    "reference_date" DATE NOT NULL,
    "bureau_id" TEXT NOT NULL,
    "rows" INTEGER NOT NULL,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "loaded_dataset_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "dispute" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "community_id" TEXT NOT NULL,
    "kind" "dispute_kind" NOT NULL,
    "origin" "dispute_origin" NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dispute_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "mediation" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "dispute_id" TEXT NOT NULL,
    "mediated_at" TIMESTAMPTZ(3) NOT NULL,
    "manner" "mediation_manner" NOT NULL,
    "outcome" "mediation_outcome" NOT NULL,
    "led_by" "mediator_kind" NOT NULL,
    "assisted_by" "mediator_kind"[],

    CONSTRAINT "mediation_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "mediation_call_back" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "mediation_id" TEXT NOT NULL,
    "called_at" TIMESTAMPTZ(3) NOT NULL,
    "both_satisfied" BOOLEAN NOT NULL,

    CONSTRAINT "mediation_call_back_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "information_item" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "category" "information_category" NOT NULL,
    "source" "information_source" NOT NULL,
    "collected_at" TIMESTAMPTZ(3) NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "is_lead" BOOLEAN NOT NULL,

    CONSTRAINT "information_item_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "lead" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "kind" "lead_kind" NOT NULL,
    "field" "case_field" NOT NULL,
    "reported_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lead_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "bureau" (
    "id" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL DEFAULT 'Asia/Shanghai',

    CONSTRAINT "bureau_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "branch" (
    "id" TEXT NOT NULL,
    "bureau_id" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,

    CONSTRAINT "branch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "station" (
    "id" TEXT NOT NULL,
    "branch_id" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,

    CONSTRAINT "station_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "community" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "households" INTEGER NOT NULL,
    "residents" INTEGER NOT NULL,

    CONSTRAINT "community_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "post" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "community_id" TEXT NOT NULL,
    "kind" "post_kind" NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,

    CONSTRAINT "post_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "member" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "post_id" TEXT,
    "role" "member_role" NOT NULL,
    "team" "team",
    "name_en" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,

    CONSTRAINT "member_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "service" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "kind" "service_kind" NOT NULL,
    "mode" "service_mode" NOT NULL,
    "served_at" TIMESTAMPTZ(3) NOT NULL,
    "recognised" BOOLEAN NOT NULL,

    CONSTRAINT "service_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "member_month_tally" (
    "station_id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "visits" INTEGER NOT NULL DEFAULT 0,
    "households_visited" INTEGER NOT NULL DEFAULT 0,
    "visits_called_back" INTEGER NOT NULL DEFAULT 0,
    "numbers_matched" INTEGER NOT NULL DEFAULT 0,
    "visits_confirmed" INTEGER NOT NULL DEFAULT 0,
    "visits_satisfied" INTEGER NOT NULL DEFAULT 0,
    "mediations" INTEGER NOT NULL DEFAULT 0,
    "mediations_settled" INTEGER NOT NULL DEFAULT 0,
    "mediations_called_back" INTEGER NOT NULL DEFAULT 0,
    "mediations_both_satisfied" INTEGER NOT NULL DEFAULT 0,
    "case_leads" INTEGER NOT NULL DEFAULT 0,
    "suspects_caught" INTEGER NOT NULL DEFAULT 0,
    "fugitives_caught" INTEGER NOT NULL DEFAULT 0,
    "information_items" INTEGER NOT NULL DEFAULT 0,
    "lead_information_items" INTEGER NOT NULL DEFAULT 0,
    "services" INTEGER NOT NULL DEFAULT 0,
    "services_recognised" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "member_month_tally_pkey" PRIMARY KEY ("station_id","member_id","month")
);

-- CreateTable
CREATE TABLE "household_visit" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "community_id" TEXT NOT NULL,
    "household_key" TEXT NOT NULL,
    "visited_at" TIMESTAMPTZ(3) NOT NULL,
    "difficulties" "difficulty"[],
    "suggestion" TEXT,
    "promised" "promised",
    "follow_up_on" DATE,
    "followed_up_on" DATE,

    CONSTRAINT "household_visit_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "visit_call_back" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "visit_id" TEXT NOT NULL,
    "called_at" TIMESTAMPTZ(3) NOT NULL,
    "number_matched" BOOLEAN NOT NULL,
    "visit_confirmed" BOOLEAN NOT NULL,
    "satisfied" BOOLEAN NOT NULL,

    CONSTRAINT "visit_call_back_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateIndex
CREATE INDEX "access_log_viewer_at_idx" ON "access_log"("viewer", "at" DESC);

-- CreateIndex
CREATE INDEX "dispute_station_id_community_id_opened_at_id_idx" ON "dispute"("station_id", "community_id", "opened_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "mediation_station_id_member_id_mediated_at_id_idx" ON "mediation"("station_id", "member_id", "mediated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "mediation_station_id_dispute_id_mediated_at_id_idx" ON "mediation"("station_id", "dispute_id", "mediated_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "mediation_call_back_station_id_mediation_id_key" ON "mediation_call_back"("station_id", "mediation_id");

-- CreateIndex
CREATE INDEX "information_item_station_id_member_id_collected_at_id_idx" ON "information_item"("station_id", "member_id", "collected_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "lead_station_id_member_id_reported_at_id_idx" ON "lead"("station_id", "member_id", "reported_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "branch_bureau_id_id_idx" ON "branch"("bureau_id", "id");

-- CreateIndex
CREATE INDEX "station_branch_id_id_idx" ON "station"("branch_id", "id");

-- CreateIndex
CREATE INDEX "post_station_id_community_id_id_idx" ON "post"("station_id", "community_id", "id");

-- CreateIndex
CREATE INDEX "member_station_id_post_id_id_idx" ON "member"("station_id", "post_id", "id");

-- CreateIndex
CREATE INDEX "member_role_station_id_id_idx" ON "member"("role", "station_id", "id");

-- CreateIndex
CREATE INDEX "service_station_id_member_id_served_at_id_idx" ON "service"("station_id", "member_id", "served_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "household_visit_station_id_member_id_visited_at_id_idx" ON "household_visit"("station_id", "member_id", "visited_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "household_visit_station_id_community_id_visited_at_id_idx" ON "household_visit"("station_id", "community_id", "visited_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "visit_call_back_station_id_visit_id_key" ON "visit_call_back"("station_id", "visit_id");

-- CreateIndex
CREATE INDEX "member_month_tally_month_station_id_member_id_idx" ON "member_month_tally"("month", "station_id", "member_id");

-- AddForeignKey
ALTER TABLE "dispute" ADD CONSTRAINT "dispute_station_id_community_id_fkey" FOREIGN KEY ("station_id", "community_id") REFERENCES "community"("station_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mediation" ADD CONSTRAINT "mediation_station_id_member_id_fkey" FOREIGN KEY ("station_id", "member_id") REFERENCES "member"("station_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mediation" ADD CONSTRAINT "mediation_station_id_dispute_id_fkey" FOREIGN KEY ("station_id", "dispute_id") REFERENCES "dispute"("station_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mediation_call_back" ADD CONSTRAINT "mediation_call_back_station_id_mediation_id_fkey" FOREIGN KEY ("station_id", "mediation_id") REFERENCES "mediation"("station_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "information_item" ADD CONSTRAINT "information_item_station_id_member_id_fkey" FOREIGN KEY ("station_id", "member_id") REFERENCES "member"("station_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_station_id_member_id_fkey" FOREIGN KEY ("station_id", "member_id") REFERENCES "member"("station_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "branch" ADD CONSTRAINT "branch_bureau_id_fkey" FOREIGN KEY ("bureau_id") REFERENCES "bureau"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "station" ADD CONSTRAINT "station_branch_id_fkey" FOREIGN KEY ("branch_id") REFERENCES "branch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "community" ADD CONSTRAINT "community_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "station"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "station"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_station_id_community_id_fkey" FOREIGN KEY ("station_id", "community_id") REFERENCES "community"("station_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "station"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_station_id_post_id_fkey" FOREIGN KEY ("station_id", "post_id") REFERENCES "post"("station_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service" ADD CONSTRAINT "service_station_id_member_id_fkey" FOREIGN KEY ("station_id", "member_id") REFERENCES "member"("station_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member_month_tally" ADD CONSTRAINT "member_month_tally_station_id_member_id_fkey" FOREIGN KEY ("station_id", "member_id") REFERENCES "member"("station_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "household_visit" ADD CONSTRAINT "household_visit_station_id_member_id_fkey" FOREIGN KEY ("station_id", "member_id") REFERENCES "member"("station_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "household_visit" ADD CONSTRAINT "household_visit_station_id_community_id_fkey" FOREIGN KEY ("station_id", "community_id") REFERENCES "community"("station_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_call_back" ADD CONSTRAINT "visit_call_back_station_id_visit_id_fkey" FOREIGN KEY ("station_id", "visit_id") REFERENCES "household_visit"("station_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateEnum
CREATE TYPE "shift_activity" AS ENUM ('post', 'community', 'patrol', 'command_room', 'case_work', 'night_duty', 'training', 'office');

-- CreateEnum
CREATE TYPE "absence_reason" AS ENUM ('leave', 'illness', 'rest_after_night', 'course', 'other');

-- CreateEnum
CREATE TYPE "call_out_reason" AS ENUM ('incident', 'meeting', 'support', 'security_task', 'other');

-- CreateEnum
CREATE TYPE "call_category" AS ENUM ('criminal', 'public_order', 'fraud', 'traffic', 'dispute', 'noise', 'help', 'consultation', 'other');

-- CreateTable
CREATE TABLE "shift" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "post_id" TEXT,
    "activity" "shift_activity" NOT NULL,
    "overtime" BOOLEAN NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "shift_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "absence" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "reason" "absence_reason" NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "absence_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "call_out" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "reason" "call_out_reason" NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "call_out_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateTable
CREATE TABLE "call" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "community_id" TEXT,
    "member_id" TEXT,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "arrived_at" TIMESTAMPTZ(3),
    "category" "call_category" NOT NULL,
    "duty_item_id" TEXT,
    "police_work" BOOLEAN NOT NULL,
    "referred" BOOLEAN NOT NULL,
    "no_incident" BOOLEAN NOT NULL,
    "quality_problem" BOOLEAN,

    CONSTRAINT "call_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateIndex
CREATE INDEX "shift_station_id_member_id_starts_at_id_idx" ON "shift"("station_id", "member_id", "starts_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "shift_station_id_post_id_starts_at_id_idx" ON "shift"("station_id", "post_id", "starts_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "shift_station_id_starts_at_id_idx" ON "shift"("station_id", "starts_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "absence_station_id_member_id_starts_at_id_idx" ON "absence"("station_id", "member_id", "starts_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "absence_station_id_starts_at_id_idx" ON "absence"("station_id", "starts_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "call_out_station_id_member_id_starts_at_id_idx" ON "call_out"("station_id", "member_id", "starts_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "call_out_station_id_starts_at_id_idx" ON "call_out"("station_id", "starts_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "call_station_id_community_id_received_at_id_idx" ON "call"("station_id", "community_id", "received_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "call_station_id_member_id_received_at_id_idx" ON "call"("station_id", "member_id", "received_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "call_station_id_received_at_id_idx" ON "call"("station_id", "received_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "dispute_station_id_opened_at_id_idx" ON "dispute"("station_id", "opened_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "household_visit_station_id_visited_at_id_idx" ON "household_visit"("station_id", "visited_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "information_item_station_id_collected_at_id_idx" ON "information_item"("station_id", "collected_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "lead_station_id_reported_at_id_idx" ON "lead"("station_id", "reported_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "mediation_station_id_mediated_at_id_idx" ON "mediation"("station_id", "mediated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "service_station_id_served_at_id_idx" ON "service"("station_id", "served_at" DESC, "id" DESC);

-- AddForeignKey
ALTER TABLE "shift" ADD CONSTRAINT "shift_station_id_member_id_fkey" FOREIGN KEY ("station_id", "member_id") REFERENCES "member"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "shift" ADD CONSTRAINT "shift_station_id_post_id_fkey" FOREIGN KEY ("station_id", "post_id") REFERENCES "post"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "absence" ADD CONSTRAINT "absence_station_id_member_id_fkey" FOREIGN KEY ("station_id", "member_id") REFERENCES "member"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "call_out" ADD CONSTRAINT "call_out_station_id_member_id_fkey" FOREIGN KEY ("station_id", "member_id") REFERENCES "member"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "call" ADD CONSTRAINT "call_station_id_community_id_fkey" FOREIGN KEY ("station_id", "community_id") REFERENCES "community"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "call" ADD CONSTRAINT "call_station_id_member_id_fkey" FOREIGN KEY ("station_id", "member_id") REFERENCES "member"("station_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- CreateTable
CREATE TABLE "assessment" (
    "id" TEXT NOT NULL,
    "bureau_id" TEXT NOT NULL,
    "rule_set" TEXT NOT NULL,
    "rules" JSONB NOT NULL,
    "period" TEXT NOT NULL,
    "issue" INTEGER NOT NULL,
    "reason" TEXT,
    "earlier" TEXT[],
    "published_by" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment_result" (
    "station_id" TEXT NOT NULL,
    "assessment_id" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "role" TEXT,
    "tally" JSONB NOT NULL,
    "earlier" JSONB,
    "outcomes" JSONB NOT NULL,
    "scores" JSONB NOT NULL,
    "awards_earned" INTEGER NOT NULL,

    CONSTRAINT "assessment_result_pkey" PRIMARY KEY ("assessment_id","station_id","subject_id")
);

-- CreateTable
CREATE TABLE "assessment_naming" (
    "station_id" TEXT NOT NULL,
    "assessment_id" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "award" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "by_number" BOOLEAN NOT NULL,
    "place" INTEGER NOT NULL,

    CONSTRAINT "assessment_naming_pkey" PRIMARY KEY ("assessment_id","station_id","subject_id","award")
);

-- CreateIndex
CREATE INDEX "assessment_bureau_id_published_at_id_idx" ON "assessment"("bureau_id", "published_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "assessment_bureau_id_rule_set_period_issue_key" ON "assessment"("bureau_id", "rule_set", "period", "issue");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_published_by_key_key" ON "assessment"("published_by", "key");

-- CreateIndex
CREATE INDEX "assessment_result_assessment_id_awards_earned_station_id_su_idx" ON "assessment_result"("assessment_id", "awards_earned" DESC, "station_id", "subject_id");

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_bureau_id_fkey" FOREIGN KEY ("bureau_id") REFERENCES "bureau"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "assessment_result" ADD CONSTRAINT "assessment_result_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "station"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "assessment_result" ADD CONSTRAINT "assessment_result_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "assessment_naming" ADD CONSTRAINT "assessment_naming_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "station"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "assessment_naming" ADD CONSTRAINT "assessment_naming_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

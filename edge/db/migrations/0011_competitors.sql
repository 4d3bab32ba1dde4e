ALTER TABLE "rank_months" RENAME COLUMN "rivals" TO "competitors";--> statement-breakpoint
ALTER TABLE "rank_points" RENAME COLUMN "rivals" TO "competitors";--> statement-breakpoint
ALTER TABLE "tracked_keywords" RENAME COLUMN "rivals" TO "competitors";--> statement-breakpoint
UPDATE "project_days" SET "voice" = ("voice" - 'rivals') || jsonb_build_object('competitors', "voice" -> 'rivals') WHERE "voice" ? 'rivals';

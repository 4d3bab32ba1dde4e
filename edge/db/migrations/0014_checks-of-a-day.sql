ALTER TABLE "rank_points" DROP CONSTRAINT "rank_points_workspace_id_keyword_id_day_source_pk";--> statement-breakpoint
ALTER TABLE "rank_points" ADD CONSTRAINT "rank_points_workspace_id_keyword_id_day_source_checked_at_pk" PRIMARY KEY("workspace_id","keyword_id","day","source","checked_at");--> statement-breakpoint
ALTER TABLE "rank_months" ADD COLUMN "counts" smallint[];--> statement-breakpoint
ALTER TABLE "rank_months" ADD COLUMN "bests" smallint[];--> statement-breakpoint
ALTER TABLE "rank_months" ADD COLUMN "firsts" smallint[];
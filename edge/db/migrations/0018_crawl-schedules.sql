ALTER TABLE "alert_deliveries" ADD COLUMN "crawl_news" jsonb;--> statement-breakpoint
ALTER TABLE "crawl_schedules" ADD COLUMN "channel_ids" uuid[] NOT NULL;--> statement-breakpoint
ALTER TABLE "crawls" ADD COLUMN "is_told" boolean DEFAULT false NOT NULL;
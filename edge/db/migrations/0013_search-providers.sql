ALTER TABLE "searches" ADD COLUMN "provider" text;--> statement-breakpoint
UPDATE "searches" SET "provider" = 'dataforseo';--> statement-breakpoint
ALTER TABLE "searches" ALTER COLUMN "provider" SET NOT NULL;

CREATE TABLE "annotations" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"day" date NOT NULL,
	"text" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "annotations_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "project_days" ADD COLUMN "with_volume" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "project_days" ADD COLUMN "estimated_visits" integer;--> statement-breakpoint
ALTER TABLE "project_days" ADD COLUMN "voice" jsonb;--> statement-breakpoint
ALTER TABLE "rank_months" ADD COLUMN "rivals" text[];--> statement-breakpoint
ALTER TABLE "rank_points" ADD COLUMN "rivals" jsonb;--> statement-breakpoint
ALTER TABLE "tracked_keywords" ADD COLUMN "volume" integer;--> statement-breakpoint
ALTER TABLE "tracked_keywords" ADD COLUMN "rivals" jsonb;--> statement-breakpoint
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_project_fk" FOREIGN KEY ("workspace_id","project_id") REFERENCES "public"."projects"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "annotations_day_index" ON "annotations" USING btree ("workspace_id","project_id","day");